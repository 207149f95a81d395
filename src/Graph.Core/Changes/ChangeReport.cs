using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>A row that a change set touches, before and after.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Action">What happens to it.</param>
/// <param name="Before">The <see cref="Document"/>, <see cref="Entity"/>, <see cref="Relation"/>, <see cref="Event"/> or <see cref="Statement"/> that is stored; null for a new one.</param>
/// <param name="After">The one that takes its place; null where it is taken away.</param>
public sealed record RowChange(RowKind Kind, string Id, RowAction Action, object? Before, object? After);

/// <summary>A relation whose status or period a change set changes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">The last step before; null for a new relation.</param>
/// <param name="After">The last step after; null for a relation that is taken away.</param>
public sealed record RelationChange(string Id, RelationStep? Before, RelationStep? After);

/// <summary>Everything that a change set does, row by row, and what follows from it.</summary>
/// <param name="Result">The totals.</param>
/// <param name="Rows">Every row that it touches, by kind and id; at most <see cref="MaxRows"/>, more are an error.</param>
/// <param name="Relations">Relations whose status or period changes, by id, the first <see cref="MaxRelations"/>.</param>
/// <param name="RelationsFound">How many of these relations there are.</param>
public sealed record ChangeReport(ChangeResult Result, IReadOnlyList<RowChange> Rows, IReadOnlyList<RelationChange> Relations, int RelationsFound)
{
    /// <summary>The most rows of a report.</summary>
    public const int MaxRows = 10_000;

    /// <summary>The most relations that a report lists.</summary>
    public const int MaxRelations = 10_000;

    /// <summary>Plans a change set with a report of what it does.</summary>
    /// <param name="changes">The change set.</param>
    /// <param name="before">What is stored; read before anything is written.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="GraphException">As <see cref="ChangePlanner.Plan"/>; <c>too-many-rows</c> where it touches more than <see cref="MaxRows"/>.</exception>
    public static ChangePlan Plan(ChangeSet changes, IContentReader before, CancellationToken cancellationToken)
    {
        var plan = ChangePlanner.Plan(changes, before, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return plan.TouchedCount <= MaxRows
            ? plan with { Report = Of(plan, before) }
            : throw new GraphException(
                "too-many-rows", "", $"the change set touches {plan.TouchedCount} rows, and at most {MaxRows} can be told one by one: split it, or load it as seeds with graph load");
    }

    private static ChangeReport Of(ChangePlan plan, IContentReader before)
    {
        var rows = new List<RowChange>(plan.TouchedCount);
        Add(RowKind.Document, plan.Documents, d => d.Id, before.Documents);
        Add(RowKind.Entity, plan.Entities, e => e.Id, before.Entities);
        Add(RowKind.Relation, plan.Relations, r => r.Id, before.Relations);
        Add(RowKind.Event, plan.Events, e => e.Id, before.Events);
        Add(RowKind.Statement, plan.Statements, s => s.Id, before.Statements);
        var relations = RelationChanges(plan, before);
        return new ChangeReport(
            plan.Result, [.. rows.OrderBy(r => r.Kind).ThenBy(r => r.Id, StringComparer.Ordinal)], [.. relations.Take(MaxRelations)], relations.Count);

        void Add<T>(RowKind kind, IReadOnlyList<PlannedRow<T>> put, Func<T, string> idOf, Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, T>> read)
            where T : class
        {
            string[] removed = [.. plan.Removed.Where(r => r.Kind == kind).Select(r => r.Id)];
            string[] known = [.. put.Where(p => !p.IsNew).Select(p => idOf(p.Row)), .. removed];
            var old = known.Length == 0 ? new Dictionary<string, T>() : read(known);
            rows.AddRange(put.Select(p => new RowChange(
                kind, idOf(p.Row), p.IsNew ? RowAction.Added : RowAction.Changed, old.GetValueOrDefault(idOf(p.Row)), p.Row)));
            rows.AddRange(removed.Select(id => new RowChange(kind, id, RowAction.Removed, old[id], null)));
        }
    }

    private static List<RelationChange> RelationChanges(ChangePlan plan, IContentReader before)
    {
        var added = plan.Relations.Where(r => r.IsNew).Select(r => r.Row.Id).ToHashSet(StringComparer.Ordinal);
        var after = plan.Derived.ToDictionary(d => d.Relation.Id, d => d.Steps[^1], StringComparer.Ordinal);
        string[] known = [.. after.Keys.Where(id => !added.Contains(id)), .. plan.Removed.Where(r => r.Kind == RowKind.Relation).Select(r => r.Id)];

        // What is stored follows from the stored evidence: deriving it anew gives it without a look at how a store keeps it.
        var old = (known.Length == 0 ? [] : ChangePlanner.Derive(before, known)).ToDictionary(d => d.Relation.Id, d => d.Steps[^1], StringComparer.Ordinal);
        return [.. after.Keys.Union(known, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => new RelationChange(id, old.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(c => c.Before is null || c.After is null || (c.Before.Status, c.Before.Start, c.Before.End) != (c.After.Status, c.After.Start, c.After.End))];
    }
}
