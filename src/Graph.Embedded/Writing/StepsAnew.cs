using Graph.Core.Changes;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Writing;

/// <summary>Makes steps anew that a program with other rules, or with another table of relation types, derived.</summary>
internal static class StepsAnew
{
    private const int Batch = 2_000;

    /// <summary>Derives all steps anew where that is needed, all of them or none.</summary>
    /// <returns>Whether it was needed.</returns>
    public static bool Run(StoreConnection connection, Action<string>? notice, CancellationToken cancellationToken)
    {
        if (IsCurrent(connection))
        {
            return false;
        }

        connection.BeginWrite(cancellationToken);
        try
        {
            CheckTypes(connection);
            var content = new ContentReader(connection);
            foreach (var ids in content.AllIds(RowKind.Relation).Chunk(Batch))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var derived in ChangePlanner.Derive(content, ids))
                {
                    RelationRows.Derive(connection, derived);
                }
            }

            Meta.SetDerivation(connection, StepBuilder.Derivation);
            connection.Run("COMMIT");
        }
        catch
        {
            connection.RollBack();
            throw;
        }

        notice?.Invoke($"{connection.Path}: another version of the program derived the steps of its relations; they were derived anew.");
        return true;
    }

    /// <summary>Refuses to write where another version of the program made the steps anew since this one opened the file.</summary>
    public static void CheckCurrent(StoreConnection connection)
    {
        if (!IsCurrent(connection))
        {
            throw Faults.Unavailable(
                connection.Path, "another version of the program has derived its steps anew", "End that program, or this one, and start again.", null);
        }
    }

    private static bool IsCurrent(StoreConnection connection) => Meta.Derivation(connection) == StepBuilder.Derivation;

    private static void CheckTypes(StoreConnection connection)
    {
        var unknown = connection.List(r => r.GetString(0), "SELECT DISTINCT type FROM relation ORDER BY type").Where(t => RelationTypes.Find(t) is null).ToList();
        if (unknown.Count > 0)
        {
            throw Faults.Unavailable(
                connection.Path, $"it has relations of types that this program does not know ({string.Join(", ", unknown)})",
                "Use the version of the program that wrote it, or delete the file and load the data anew.", null);
        }
    }
}
