using Graph.Core.Changes;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Writing;

/// <summary>Writes a plan in a transaction that is open.</summary>
internal static class PlanWriter
{
    public static void Write(StoreConnection connection, ChangePlan plan, CancellationToken cancellationToken)
    {
        Each(plan.Documents, row => DocumentRows.Write(connection, row), cancellationToken);
        Each(plan.Entities, row => EntityRows.Write(connection, row), cancellationToken);
        Each(plan.Events, row => EventRows.Write(connection, row), cancellationToken);
        WriteRelations(connection, plan, cancellationToken);
        Each(plan.Statements, row => StatementRows.Write(connection, row), cancellationToken);
        Each(plan.EventsFirstPublic, e => EventRows.SetFirstPublic(connection, e.Key, e.Value), cancellationToken);
        Each(plan.ProfilesKnownFrom, p => EntityRows.SetProfileKnownFrom(connection, p.Key, p.Value), cancellationToken);
        Each(plan.Removed, row => Remove(connection, row), cancellationToken);
        KnownFrom.Update(connection, plan);
        Meta.SetRelease(connection, plan.Result.After);
    }

    private static void WriteRelations(StoreConnection connection, ChangePlan plan, CancellationToken cancellationToken)
    {
        var written = plan.Relations.ToDictionary(r => r.Row.Id, StringComparer.Ordinal);
        Each(
            plan.Derived,
            derived =>
            {
                if (written.GetValueOrDefault(derived.Relation.Id) is { } row)
                {
                    RelationRows.Write(connection, row, derived);
                }
                else
                {
                    RelationRows.Derive(connection, derived);
                }
            },
            cancellationToken);
    }

    private static void Remove(StoreConnection connection, RowRef row)
    {
        Action<StoreConnection, string> remove = row.Kind switch
        {
            RowKind.Document => DocumentRows.Remove,
            RowKind.Entity => EntityRows.Remove,
            RowKind.Event => EventRows.Remove,
            RowKind.Relation => RelationRows.Remove,
            RowKind.Statement => StatementRows.Remove,
            _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, null),
        };
        remove(connection, row.Id);
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> write, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            write(item);
        }
    }
}
