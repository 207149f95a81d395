using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>Writes a plan, in batches of rows: one after the other, in one transaction or in one each.</summary>
/// <param name="run">Runs a statement.</param>
/// <param name="batch">The number of rows of a statement.</param>
internal sealed class PlanWriter(Func<CypherStatement, Task> run, int batch)
{
    /// <summary>The number of rows that a plan writes, what follows from the change set included.</summary>
    public static long Rows(ChangePlan plan) =>
        (long)plan.Documents.Count + plan.Entities.Count + plan.Events.Count + plan.Derived.Count + plan.Statements.Count + plan.EventsFirstPublic.Count
        + plan.Profiles.Count + plan.Removed.Count + plan.TouchedEntities.Count;

    /// <summary>Writes it all but the release.</summary>
    public async Task WriteAsync(ChangePlan plan)
    {
        var changedEntities = plan.Entities.Where(e => !e.IsNew).Select(e => e.Row.Id).Concat(Removed(plan, RowKind.Entity));
        var newRelations = plan.Relations.Where(r => r.IsNew).Select(r => r.Row.Id).ToHashSet(StringComparer.Ordinal);
        var changedRelations = plan.Derived.Select(d => d.Relation.Id).Where(id => !newRelations.Contains(id)).Concat(Removed(plan, RowKind.Relation));

        await EachAsync("documents-put", "rows", plan.Documents.Select(d => DocumentMap.Write(d.Row)));
        await EachAsync("entities-clear-details", "ids", changedEntities);
        await EachAsync("relations-remove-edges", "ids", changedRelations);
        await EachAsync(
            "entities-put", "rows", plan.Entities.Select(e => EntityMap.Write(e.Row)), ("openStart", Open.Start), ("openEnd", Open.End));
        await EachAsync("events-put", "rows", plan.Events.Select(e => EventMap.Write(e.Row)), ("openEnd", Open.End));
        await EachAsync("relations-put", "rows", plan.Derived.Select(RelationMap.Write));
        await EachAsync("statements-put", "rows", plan.Statements.Select(s => StatementMap.Write(s.Row)));
        await EachAsync("events-first-public", "rows", plan.EventsFirstPublic.Select(e => Day(e.Key, e.Value)));
        await EachAsync("entities-profile-days", "rows", plan.Profiles.Select(
            p => new Dictionary<string, object?> { ["id"] = p.Key, ["from"] = p.Value.KnownFrom, ["until"] = p.Value.KnownUntil }));
        foreach (var kind in (RowKind[])[RowKind.Statement, RowKind.Relation, RowKind.Event, RowKind.Entity, RowKind.Document])
        {
            await EachAsync($"{Plural(kind)}-remove", "ids", Removed(plan, kind));
        }

        var lowered = FirstPublicDays.OnlyLowered(plan);
        await EachAsync("entities-lower", "rows", lowered.Select(l => Day(l.Key, l.Value)));
        await EachAsync("entities-known-from", "ids", plan.TouchedEntities.Where(id => !lowered.ContainsKey(id)), ("openEnd", Open.End));
    }

    private static IEnumerable<string> Removed(ChangePlan plan, RowKind kind) => plan.Removed.Where(r => r.Kind == kind).Select(r => r.Id);

    private static Dictionary<string, object?> Day(string id, int day) => new() { ["id"] = id, ["day"] = day };

    private static string Plural(RowKind kind) => kind == RowKind.Entity ? "entities" : $"{kind.ToString().ToLowerInvariant()}s";

    private async Task EachAsync<T>(string operation, string parameter, IEnumerable<T> rows, params (string, object?)[] more)
    {
        foreach (var chunk in rows.Chunk(batch))
        {
            await run(CypherFiles.Statement(operation, [(parameter, chunk), .. more]));
        }
    }
}
