namespace Graph.Embedded.Files;

/// <summary>What the file tells of its content as a whole.</summary>
internal static class Meta
{
    private const string Set = "INSERT INTO meta(name, value) VALUES($1, $2) ON CONFLICT(name) DO UPDATE SET value = excluded.value";

    public static string Release(StoreConnection connection) => (string?)connection.Scalar("SELECT value FROM meta WHERE name = 'release'")
        ?? throw Faults.Corrupt(connection.Path, "it tells no release", null);

    public static void SetRelease(StoreConnection connection, string release) => connection.Execute(Set, "release", release);

    public static string? SeedsFingerprint(StoreConnection connection) => (string?)connection.Scalar("SELECT value FROM meta WHERE name = 'seeds'");

    public static void SetSeedsFingerprint(StoreConnection connection, string fingerprint) => connection.Execute(Set, "seeds", fingerprint);
}
