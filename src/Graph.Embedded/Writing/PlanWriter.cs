using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Writing;

/// <summary>Writes a plan in a transaction that is open.</summary>
internal static class PlanWriter
{
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="plan">What to write.</param>
    /// <param name="rowWritten">Is called after each row.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    public static void Write(StoreConnection connection, ChangePlan plan, Action? rowWritten, CancellationToken cancellationToken)
    {
        void Each<T>(IEnumerable<T> items, Action<T> write)
        {
            foreach (var item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                write(item);
                rowWritten?.Invoke();
            }
        }

        var relations = plan.Relations.ToDictionary(r => r.Row.Id, StringComparer.Ordinal);
        Each(plan.Documents, row => DocumentRows.Write(connection, row));
        Each(plan.Entities, row => EntityRows.Write(connection, row));
        Each(plan.Events, row => EventRows.Write(connection, row));
        Each(plan.Derived, derived => WriteRelation(connection, relations.GetValueOrDefault(derived.Relation.Id), derived));
        Each(plan.Statements, row => StatementRows.Write(connection, row));
        Each(plan.EventsFirstPublic, e => EventRows.SetFirstPublic(connection, e.Key, e.Value));
        Each(plan.Profiles, p => EntityRows.SetProfileDays(connection, p.Key, p.Value));
        Each(plan.Removed, row => Remove(connection, row));
        KnownFrom.Update(connection, plan);
        Meta.SetRelease(connection, plan.Result.After);
    }

    private static void WriteRelation(StoreConnection connection, PlannedRow<Relation>? row, PlannedRelation derived)
    {
        if (row is null)
        {
            RelationRows.Derive(connection, derived);
        }
        else
        {
            RelationRows.Write(connection, row, derived);
        }
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
}
