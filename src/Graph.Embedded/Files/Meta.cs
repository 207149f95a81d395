namespace Graph.Embedded.Files;

/// <summary>What the file tells of its content as a whole.</summary>
internal static class Meta
{
    private const string Set = "INSERT INTO meta(name, value) VALUES($1, $2) ON CONFLICT(name) DO UPDATE SET value = excluded.value";

    public static string Release(StoreConnection connection) => connection.Scalar("SELECT value FROM meta WHERE name = 'release'") as string
        ?? throw Faults.Corrupt(connection.Path, "it tells no release", null);

    public static void SetRelease(StoreConnection connection, string release) => connection.Execute(Set, "release", release);

    public static string? SeedsFingerprint(StoreConnection connection) => connection.Scalar("SELECT value FROM meta WHERE name = 'seeds'") as string;

    public static void SetSeedsFingerprint(StoreConnection connection, string fingerprint) => connection.Execute(Set, "seeds", fingerprint);

    /// <summary>What the steps in the file follow from; see <see cref="Core.Evidence.StepBuilder.Derivation"/>.</summary>
    public static string? Derivation(StoreConnection connection) => connection.Scalar("SELECT value FROM meta WHERE name = 'derivation'") as string;

    public static void SetDerivation(StoreConnection connection, string derivation) => connection.Execute(Set, "derivation", derivation);
}
