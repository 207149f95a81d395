using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>Works out what follows from a change: which relations have new steps, and which.</summary>
internal sealed class Derivation(ContentAfter after)
{
    private readonly Dictionary<string, EntityTimeline> _timelines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _newLife = new(StringComparer.Ordinal);

    /// <summary>Events that changed, or whose evidence did; removed ones are not among them.</summary>
    public IReadOnlyDictionary<string, int> EventsFirstPublic { get; private set; } = new Dictionary<string, int>();

    /// <summary>The lives of the entities whose events, kind or type changed.</summary>
    public IReadOnlyDictionary<string, EntityTimeline> Lives => _newLife.Where(_timelines.ContainsKey).ToDictionary(id => id, id => _timelines[id], StringComparer.Ordinal);

    /// <summary>Entities whose first public day may have changed.</summary>
    public HashSet<string> TouchedEntities { get; } = new(StringComparer.Ordinal);

    /// <summary>The relations whose steps may have changed, with their steps.</summary>
    public IReadOnlyList<PlannedRelation> Relations()
    {
        var affected = DirectlyAffected();
        TouchedEntities.UnionWith(affected.Values.SelectMany(r => new[] { r.From, r.To }));
        TouchedEntities.UnionWith(after.Relations.Disturbed.SelectMany(r => new[] { r.From, r.To }));
        TouchedEntities.UnionWith(after.Entities.Changed.Select(e => e.Row.Id));
        TouchedEntities.ExceptWith(after.Entities.Removed);

        Add(affected, after.RelationsOf(EntitiesWithNewLife(), []));
        var items = affected.Values.Concat(after.Relations.Disturbed).Where(r => r.Type == "LISTS").Select(r => r.To).ToHashSet(StringComparer.Ordinal);
        Add(affected, after.RelationsOf(items, ["COVERS"]).Where(r => items.Contains(r.From)));
        return Build([.. affected.Values]);
    }

    private static void Add(Dictionary<string, Relation> affected, IEnumerable<Relation> relations)
    {
        foreach (var r in relations)
        {
            affected[r.Id] = r;
        }
    }

    private Dictionary<string, Relation> DirectlyAffected()
    {
        var changedDocuments = after.Documents.Changed.Where(d => !d.IsNew).Select(d => d.Row.Id).ToList();
        var statements = after.Statements.Disturbed.Concat(after.StatementsCiting(changedDocuments)).ToList();
        var ids = statements.Where(s => s.Subject == SubjectKind.Relation).Select(s => s.SubjectId)
            .Concat(after.Relations.Changed.Select(r => r.Row.Id));
        var events = after.Events.After(statements.Where(s => s.Subject == SubjectKind.Event).Select(s => s.SubjectId)
            .Concat(after.Events.Changed.Select(e => e.Row.Id)));

        var cited = Cited(after.StatementsOf(SubjectKind.Event, [.. events.Keys])).ToLookup(s => s.Statement.SubjectId, StringComparer.Ordinal);
        EventsFirstPublic = events.Keys.ToDictionary(id => id, id => FirstPublic(cited[id]), StringComparer.Ordinal);
        TouchedEntities.UnionWith(statements.Select(s => s.SaidBy).OfType<string>());
        _newLife.UnionWith(events.Values.Concat(after.Events.Disturbed).Select(e => e.EntityId));
        TouchedEntities.UnionWith(_newLife);
        return after.Relations.After(ids);
    }

    /// <summary>Entities whose events, kind or type changed: the periods of their relations may follow.</summary>
    private HashSet<string> EntitiesWithNewLife()
    {
        _newLife.UnionWith(after.Entities.Changed
            .Where(e => !e.IsNew && after.Entities.Before[e.Row.Id] is var old && (old.Kind != e.Row.Kind || old.Type != e.Row.Type))
            .Select(e => e.Row.Id));
        _newLife.ExceptWith(after.Entities.Removed);
        return _newLife;
    }

    /// <summary>Relations with their steps, whatever changed.</summary>
    public List<PlannedRelation> Build(IReadOnlyList<Relation> relations)
    {
        var items = relations.Where(r => r.Type == "COVERS").Select(r => r.From).Distinct().ToList();
        var listings = after.RelationsOf(items, ["LISTS"]);
        var all = relations.Concat(listings).DistinctBy(r => r.Id).ToList();
        LoadTimelines([.. all.SelectMany(r => new[] { r.From, r.To }).Concat(_newLife).Distinct()]);
        var cited = Cited(after.StatementsOf(SubjectKind.Relation, [.. all.Select(r => r.Id)])).ToLookup(s => s.Statement.SubjectId, StringComparer.Ordinal);
        var listed = listings.ToLookup(l => l.To, l => Steps(l, cited, []), StringComparer.Ordinal);
        return [.. relations.Select(r => new PlannedRelation(
            r, Steps(r, cited, r.Type == "COVERS" ? [.. listed[r.From]] : []), FirstPublic(cited[r.Id])))];
    }

    private IReadOnlyList<RelationStep> Steps(
        Relation r, ILookup<string, CitedStatement> cited, IReadOnlyList<IReadOnlyList<RelationStep>> listings) =>
        StepBuilder.Build(new RelationEvidence(r, [.. cited[r.Id]], _timelines[r.From], _timelines[r.To], listings));

    private void LoadTimelines(IReadOnlyList<string> ids)
    {
        var entities = after.Entities.After(ids);
        var events = after.EventsOf(ids);
        var cited = Cited(after.StatementsOf(SubjectKind.Event, [.. events.Select(e => e.Id)])).ToLookup(s => s.Statement.SubjectId, StringComparer.Ordinal);
        var byEntity = events.ToLookup(e => e.EntityId, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            _timelines[id] = new EntityTimeline(
                entities[id].Kind, entities[id].Type, [.. byEntity[id].Select(e => new EvidencedEvent(e, [.. cited[e.Id]]))]);
        }
    }

    private IEnumerable<CitedStatement> Cited(IReadOnlyList<Statement> statements)
    {
        var documents = after.Documents.After(statements.Select(s => s.DocumentId));
        return statements.Select(s => CitedStatement.Of(s, documents[s.DocumentId]));
    }

    private static int FirstPublic(IEnumerable<CitedStatement> statements) => statements.Select(s => s.PublicFrom).DefaultIfEmpty(Open.End).Min();
}
