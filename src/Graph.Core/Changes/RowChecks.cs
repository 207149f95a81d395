using System.Text.RegularExpressions;
using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Tracing;

namespace Graph.Core.Changes;

/// <summary>What a row must be by itself, whatever else is stored. Places name the row: <c>relation 'id'</c>.</summary>
public static partial class RowChecks
{
    /// <summary>How a place names a row.</summary>
    public static string Place(RowKind kind, string id) => $"{kind.ToString().ToLowerInvariant()} '{id}'";

    /// <summary>The row that a place names; null where it names none.</summary>
    public static RowRef? RowAt(string place)
    {
        var quote = place.IndexOf(" '", StringComparison.Ordinal);
        return quote > 0 && place.EndsWith('\'') && Enum.TryParse<RowKind>(place[..quote], ignoreCase: true, out var kind)
            ? new RowRef(kind, place[(quote + 2)..^1])
            : null;
    }

    /// <summary>Whether a text is a slug: <c>[A-Za-z0-9._:-]+</c>.</summary>
    public static bool IsSlug(string text) => Slug().IsMatch(text);

    /// <summary>Checks a document.</summary>
    public static IEnumerable<Problem> Check(Document d)
    {
        var place = Place(RowKind.Document, d.Id);
        return SlugProblem(d.Id, place)
            .Concat(Required(d.Title, "title", place)).Concat(Required(d.Publisher, "publisher", place))
            .Concat(When(d.Date is null && d.Read is null, "undated-document", place, "needs a date, or the day it was read where it has none"))
            .Concat(When(
                d.Retracted is not null && d.PublicUntil <= d.PublicFrom, "impossible-period", place,
                $"retracted {d.Retracted}, before it was public on {Open.Format(d.PublicFrom)}"));
    }

    /// <summary>Checks an entity.</summary>
    public static IEnumerable<Problem> Check(Entity e)
    {
        var place = Place(RowKind.Entity, e.Id);
        var profile = e.Summary is not null || e.Citation is not null || e.Status is not null || e.Value is not null
            || e.ExternalIds.Count > 0 || e.Links.Count > 0;
        return SlugProblem(e.Id, place).Concat(Reserved(e.Id, place)).Concat(Required(e.Name, "name", place))
            .Concat(When(profile && e.Sources.Count == 0, "profile-without-sources", place, "summary, citation, status, value, external ids and links need sources"));
    }

    /// <summary>Checks an event.</summary>
    public static IEnumerable<Problem> Check(Event e)
    {
        var place = Place(RowKind.Event, e.Id);
        return Required(e.Label, "label", place).Concat(SlugProblem(e.Id, place));
    }

    /// <summary>Checks a relation; its ends are checked where they are known.</summary>
    public static IEnumerable<Problem> Check(Relation r)
    {
        var place = Place(RowKind.Relation, r.Id);
        return SlugProblem(r.Id, place).Concat(Reserved(r.Id, place))
            .Concat(When(RelationTypes.Find(r.Type) is null, "unknown-relation-type", place, $"unknown relation type '{r.Type}'"));
    }

    /// <summary>Checks a statement.</summary>
    public static IEnumerable<Problem> Check(Statement s)
    {
        var place = Place(RowKind.Statement, s.Id);
        return SlugProblem(s.Id, place).Concat(Required(s.Says, "says", place))
            .Concat(When(
                s is { Status: StatementStatus.Ruled, Basis: Basis.Source, Decided: null }, "ruling-without-day", place, "a ruling needs the day it was decided"))
            .Concat(When(
                s is { Subject: SubjectKind.Event, End: not null }, "event-with-end", place, "an event is a day, only relations end"));
    }

    /// <summary>Checks the ends of a relation.</summary>
    public static IEnumerable<Problem> CheckEnds(Relation r, EntityKind from, EntityKind to) =>
        When(
            RelationTypes.Find(r.Type) is { } type && !type.Allows(from, to), "wrong-kind", Place(RowKind.Relation, r.Id),
            $"{r.Type} does not lead from {from} '{r.From}' to {to} '{r.To}'");

    /// <summary>Checks a relation with its statements.</summary>
    public static IEnumerable<Problem> CheckEvidence(Relation r, IReadOnlyList<Statement> statements)
    {
        var place = Place(RowKind.Relation, r.Id);
        var impossible = statements.Where(s => s.End is { } end && r.Start is { } start && start.FirstDay > end.LastDay);
        return When(
                !statements.Any(s => s.Stance == Stance.Supports), "unsupported-relation", place, "needs a statement that supports it")
            .Concat(impossible.Select(s => new Problem(
                "impossible-period", Place(RowKind.Statement, s.Id), $"the end {s.End} lies before the start {r.Start}")));
    }

    /// <summary>Checks an event with its statements.</summary>
    public static IEnumerable<Problem> CheckEvidence(Event e, IReadOnlyList<Statement> statements) =>
        When(statements.Count == 0, "unsupported-event", Place(RowKind.Event, e.Id), "needs a statement");

    /// <summary>Checks the order of an entity's dates, as everything known now tells them.</summary>
    public static IEnumerable<Problem> CheckLife(string entityId, EntityTimeline life)
    {
        var place = Place(RowKind.Entity, entityId);
        var (start, end) = life.Kind == EntityKind.Deal ? life.SpanAt(EntityTimeline.Now) : (life.StartAt(EntityTimeline.Now), life.At(EntityTimeline.Now).Ended);
        return When(
            start is { } first && end is { } last && first.FirstDay > last.LastDay, "impossible-period", place, $"it ends {end} and starts {start}");
    }

    /// <summary>Checks what follows for a relation: no reading of the last step may allow no day at all.</summary>
    public static IEnumerable<Problem> CheckSteps(Relation r, IReadOnlyList<RelationStep> steps)
    {
        var place = Place(RowKind.Relation, r.Id);
        return steps.Count == 0
            ? [new Problem("unsupported-relation", place, "no statement that supports it is ever public")]
            : When(
                steps[^1].Status <= RelationStatus.Disputed && steps[^1].Window.IsEmpty, "impossible-period", place,
                $"it starts {steps[^1].Start.Text} ({steps[^1].Start.Basis}) and ends {steps[^1].End.Text} ({steps[^1].End.Basis})");
    }

    private static IEnumerable<Problem> Reserved(string id, string place) => When(
        id.StartsWith(AssumedDeal.Prefix, StringComparison.Ordinal), "reserved-id", place, $"ids that begin with '{AssumedDeal.Prefix}' are those of assumed deals");

    private static IEnumerable<Problem> SlugProblem(string id, string place) =>
        When(!IsSlug(id), "bad-id", place, $"'{id}' is not an id; use letters, digits and . _ : -");

    private static IEnumerable<Problem> Required(string value, string field, string place) =>
        When(string.IsNullOrWhiteSpace(value), "missing-field", place, $"'{field}' is missing");

    private static IEnumerable<Problem> When(bool wrong, string code, string place, string message) =>
        wrong ? [new Problem(code, place, message)] : [];

    [GeneratedRegex(@"\A[A-Za-z0-9._:-]+\z")]
    private static partial Regex Slug();
}
