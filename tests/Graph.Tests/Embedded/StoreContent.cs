using Graph.Core.Changes;
using Microsoft.Data.Sqlite;

namespace Graph.Tests.Embedded;

/// <summary>What lies in a store's file, read past the store: rows counted and hashes summed up anew.</summary>
internal sealed record StoreContent(
    string Release, string Sum, long Documents, long Entities, long Relations, long Statements, long Labels, long Texts, string Derived, string Journal)
{
    public static StoreContent Read(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        Assert.Equal("ok", Scalar("PRAGMA quick_check"));
        return new StoreContent(
            (string)Scalar("SELECT value FROM meta WHERE name = 'release'"),
            CanonicalRow.Advance(CanonicalRow.EmptyRelease, Hashes(), []),
            Count("document"), Count("entity"), Count("relation"), Count("statement"), Count("entity_label"), Count("entity_text"),
            (string)Scalar("""
                SELECT (SELECT group_concat(steps || first_public || n) FROM (SELECT steps, first_public, count(*) n FROM relation GROUP BY 1, 2))
                  || (SELECT group_concat(known_from || ' ' || n) FROM (SELECT known_from, count(*) n FROM entity GROUP BY 1))
                """),
            (string)Scalar("SELECT group_concat(sequence || ' ' || release_before || ' ' || release_after) FROM journal"));

        object Scalar(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar()!;
        }

        long Count(string table) => (long)Scalar($"SELECT count(*) FROM {table}");

        IEnumerable<byte[]> Hashes()
        {
            using var command = connection.CreateCommand();
            command.CommandText = """
                SELECT hash FROM document UNION ALL SELECT hash FROM entity UNION ALL SELECT hash FROM event
                UNION ALL SELECT hash FROM relation UNION ALL SELECT hash FROM statement
                """;
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                yield return reader.GetFieldValue<byte[]>(0);
            }
        }
    }
}
