using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Tests.Changes;

/// <summary>Small rows for tests, in few words.</summary>
internal static class Given
{
    public static Document Doc(string id, string date) => new(id, $"Title of {id}", "Publisher") { Date = PartialDate.Parse(date) };

    public static Entity Entity(string id, EntityKind kind, string? type = null) => new(id, kind, $"Name of {id}") { Type = type };

    public static Event Event(string entity, EventType type, string date) =>
        new($"{entity}:{type.ToString().ToLowerInvariant()}:{date}", entity, type, PartialDate.Parse(date), type.ToString());

    public static Relation Relation(string from, string type, string to, string? start = null) =>
        new($"{from}.{type}.{to}", type, from, to, start is null ? null : PartialDate.Parse(start));

    public static Statement Says(Relation relation, string document, string? end = null) =>
        new($"{relation.Id}:{document}", SubjectKind.Relation, relation.Id, document, "says so")
        {
            Status = StatementStatus.Confirmed,
            End = end is null ? null : PartialDate.Parse(end),
        };

    public static Statement Says(Event e, string document) =>
        new($"{e.Id}:{document}", SubjectKind.Event, e.Id, document, "says so") { Status = StatementStatus.Confirmed };

    /// <summary>The steps of a relation after a change set into an empty store, as <c>known: status start..end</c>.</summary>
    public static IReadOnlyList<string> Steps(ChangeSet changes, Relation relation) =>
        [.. ChangePlanner.Plan(changes, EmptyContent.Instance, CancellationToken.None).Derived.Single(d => d.Relation.Id == relation.Id).Steps.Select(Text)];

    public static string Text(RelationStep step) =>
        $"{Open.Format(step.KnownFrom)}: {step.Status} {step.Start.Text ?? "?"}({step.Start.Basis})..{step.End.Text ?? "open"}({step.End.Basis})";
}
