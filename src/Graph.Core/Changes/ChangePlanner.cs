using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>Checks a change set against what is stored and works out everything that follows from it.</summary>
public static class ChangePlanner
{
    /// <summary>Plans a change set.</summary>
    /// <param name="changes">The change set.</param>
    /// <param name="before">What is stored, read inside the transaction that will write the plan.</param>
    /// <param name="cancellationToken">Cancels between the phases.</param>
    /// <exception cref="GraphException">
    /// The change set is wrong; all problems at once. Codes: <c>release-changed</c>, <c>duplicate-id</c>, <c>put-and-retracted</c>,
    /// <c>unknown-id</c>, <c>still-referenced</c>, <c>id-taken</c>, <c>default-id-taken</c> and those of <see cref="RowChecks"/>.
    /// </exception>
    public static ChangePlan Plan(ChangeSet changes, IContentReader before, CancellationToken cancellationToken)
    {
        if (changes.ExpectedRelease is { } expected && !string.Equals(expected, before.Release, StringComparison.Ordinal))
        {
            throw new GraphException("release-changed", "expectedRelease", $"the change set was made for release {expected}, the store holds {before.Release}");
        }

        var problems = new List<Problem>();
        var after = new ContentAfter(changes, before, problems);
        cancellationToken.ThrowIfCancellationRequested();
        ChangeChecks.Check(after, problems);
        IdChecks.Check(after, problems);
        IdChecks.CheckDefaults(after, changes.WithDefaultIds, problems);
        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var derivation = new Derivation(after);
        var derived = derivation.Relations();
        problems.AddRange(derived.OrderBy(d => d.Relation.Id, StringComparer.Ordinal).SelectMany(d => RowChecks.CheckSteps(d.Relation, d.Steps)));
        problems.AddRange(derivation.Lives.OrderBy(l => l.Key, StringComparer.Ordinal).SelectMany(l => RowChecks.CheckLife(l.Key, l.Value)));
        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }

        return new ChangePlan
        {
            Result = Result(after, before.Release),
            Documents = after.Documents.Changed,
            Entities = after.Entities.Changed,
            Events = after.Events.Changed,
            Relations = after.Relations.Changed,
            Statements = after.Statements.Changed,
            Removed =
            [
                .. Refs(RowKind.Statement, after.Statements.Removed), .. Refs(RowKind.Relation, after.Relations.Removed),
                .. Refs(RowKind.Event, after.Events.Removed), .. Refs(RowKind.Entity, after.Entities.Removed),
                .. Refs(RowKind.Document, after.Documents.Removed),
            ],
            Derived = derived,
            EventsFirstPublic = derivation.EventsFirstPublic,
            Profiles = Profiles(after),
            TouchedEntities = derivation.TouchedEntities,
        };
    }

    /// <summary>Works out relations anew from what is stored: for a store whose steps another program derived.</summary>
    /// <param name="stored">What is stored.</param>
    /// <param name="relationIds">The relations; all of types that <see cref="RelationTypes"/> has.</param>
    public static IReadOnlyList<PlannedRelation> Derive(IContentReader stored, IReadOnlyCollection<string> relationIds)
    {
        var content = new ContentAfter(new ChangeSet(), stored, []);
        return new Derivation(content).Build([.. content.Relations.After(relationIds).Values]);
    }

    private static IEnumerable<RowRef> Refs(RowKind kind, IReadOnlyCollection<string> ids) => ids.Select(id => new RowRef(kind, id));

    private static ChangeResult Result(ContentAfter after, string release)
    {
        RowTotals[] totals =
        [
            after.Documents.Totals, after.Entities.Totals, after.Events.Totals, after.Relations.Totals, after.Statements.Totals,
        ];
        var next = CanonicalRow.Advance(release, totals.SelectMany(t => t.HashesIn), totals.SelectMany(t => t.HashesOut));
        return new ChangeResult(release, next, totals.Sum(t => t.Added), totals.Sum(t => t.Changed), totals.Sum(t => t.Removed));
    }

    /// <summary>The days on which all documents of a profile count; an entity without a profile has nothing to withhold.</summary>
    private static Dictionary<string, ProfileDays> Profiles(ContentAfter after)
    {
        var changedDocuments = after.Documents.Changed.Where(d => !d.IsNew).Select(d => d.Row.Id).ToList();
        var entities = after.Entities.Changed.Select(e => e.Row).Concat(after.EntitiesCiting(changedDocuments)).DistinctBy(e => e.Id).ToList();
        var documents = after.Documents.After(entities.SelectMany(e => e.Sources));
        return entities.ToDictionary(e => e.Id, e => Days([.. e.Sources.Select(s => documents[s])]), StringComparer.Ordinal);

        static ProfileDays Days(IReadOnlyList<Document> sources) => new(
            sources.Select(d => d.PublicFrom).DefaultIfEmpty(Open.Start).Max(), sources.Select(d => d.PublicUntil).DefaultIfEmpty(Open.End).Min());
    }
}
