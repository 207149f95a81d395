using System.Globalization;
using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;

namespace Graph.Core.Tracing;

/// <summary>The deal of an <see cref="AssessQuestion"/> as it would be stored: an entity, its relations and its span.</summary>
public sealed class AssumedDeal
{
    /// <summary>What the ids of assumed things begin with; nothing stored may have such an id.</summary>
    public const string Prefix = "assumed:";

    /// <summary>The id of the deal in the answer.</summary>
    public const string Id = Prefix + "deal";

    /// <summary>Makes the deal of a question whose mistakes were told.</summary>
    internal AssumedDeal(AssessQuestion question)
    {
        Question = question;
        Entity = new Entity(Id, EntityKind.Deal, "Assumed deal")
        {
            Type = question.Type,
            Summary = $"A deal assumed to be announced {question.Announced} and {(question.Closed is { } closed ? $"to be closed {closed}" : "not to be closed")}.",
        };

        // What is assumed is as sure as can be, so that it weakens no path.
        var step = new RelationStep(Open.Start, RelationStatus.Ruled, Bound.StartOf(question.Announced, BoundBasis.DealSpan), EndOf(question));
        Relations =
        [
            .. Said(question).Distinct().Select((r, i) => new RelationRecord(
                new Relation(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{i + 1}"), r.Type, r.From, r.To), [step])),
        ];
    }

    /// <summary>The deal.</summary>
    public Entity Entity { get; }

    /// <summary>The dates of its life.</summary>
    public Milestones Milestones => new(null, null, null, null, Question.Announced, null, Question.Closed, null);

    /// <summary>
    /// Its relations, <c>assumed:1</c> and so on in the order of the question: parties, assets, technologies, larger deals. Their one step tells the span.
    /// </summary>
    public IReadOnlyList<RelationRecord> Relations { get; }

    /// <summary>Whether an id is of something assumed.</summary>
    public static bool IsAssumed(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    internal AssessQuestion Question { get; }

    /// <summary>The days on which its relations hold.</summary>
    internal Window Span => Relations[0].Steps[0].Window;

    private static Bound EndOf(AssessQuestion question) => question.Closed is { } closed ? Bound.EndOf(closed, BoundBasis.DealSpan) : Bound.OpenEnd;

    private static IEnumerable<(string Type, string From, string To)> Said(AssessQuestion question) =>
    [
        .. question.Parties.Select(p => (p.Role, p.EntityId, Id)),
        .. question.Assets.Concat(question.Technologies).Select(id => (AssumedRoles.Includes, Id, id)),
        .. question.PartOf.Select(id => (AssumedRoles.PartOf, Id, id)),
    ];
}
