using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Core.Evidence;

/// <summary>Everything that the steps of a relation follow from.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Statements">All its statements.</param>
/// <param name="From">The life of the entity it starts from.</param>
/// <param name="To">The life of the entity it leads to.</param>
/// <param name="Listings">For a relation with <see cref="Lifetime.ForceOfListing"/>: the steps of the LISTS relations of its control item.</param>
public sealed record RelationEvidence(
    Relation Relation, IReadOnlyList<CitedStatement> Statements, EntityTimeline From, EntityTimeline To, IReadOnlyList<IReadOnlyList<RelationStep>> Listings);

/// <summary>
/// Works out the steps of a relation: one for each day on which its evidence changed, with the rules of DESIGN 3 for starts that are
/// not known, for roles in deals and for what a policy gives force to. Done once, when the relation is written.
/// </summary>
public static class StepBuilder
{
    /// <summary>The version of these rules. A change that may give any relation other steps is a new one.</summary>
    public const int Version = 1;

    /// <summary>What steps follow from beside their evidence: these rules and the table of relation types. A store keeps it beside its steps.</summary>
    public static string Derivation { get; } = $"{Version}:{RelationTypes.Hash}";

    /// <summary>The steps, ascending by day; empty where no statement supports the relation.</summary>
    public static IReadOnlyList<RelationStep> Build(RelationEvidence evidence)
    {
        var steps = new List<RelationStep>();
        foreach (var day in ChangeDays(evidence))
        {
            var step = At(evidence, day);
            if (step is null && steps.Count > 0)
            {
                step = steps[^1] with { KnownFrom = day, Status = RelationStatus.Unsupported };
            }

            if (step is not null && (steps.Count == 0 || step != steps[^1] with { KnownFrom = day }))
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private static SortedSet<int> ChangeDays(RelationEvidence evidence)
    {
        var days = new SortedSet<int>();
        void Add(IEnumerable<CitedStatement> statements)
        {
            foreach (var s in statements)
            {
                days.Add(s.PublicFrom);
                days.Add(s.PublicUntil);
            }
        }

        Add(evidence.Statements);
        Add(evidence.From.Events.SelectMany(e => e.Statements));
        Add(evidence.To.Events.SelectMany(e => e.Statements));
        days.UnionWith(evidence.Listings.SelectMany(l => l).Select(s => s.KnownFrom));
        days.Remove(Open.End);
        return days;
    }

    private static RelationStep? At(RelationEvidence evidence, int day)
    {
        var counting = evidence.Statements.Where(s => s.CountsOn(day)).ToList();
        if (StatusRule.StatusOf(counting.Select(s => s.Statement)) is not { } status)
        {
            return null;
        }

        var lifetime = RelationTypes.Get(evidence.Relation.Type).Lifetime;
        var (start, end) = (StartAt(evidence, lifetime, day), EndAt(evidence, lifetime, counting, day));

        // "Not before" is a guess from the ends of the relation: what a source tells of its end refutes it.
        return new RelationStep(day, status, start.Basis == BoundBasis.NotBefore && start.Day > end.Day ? Bound.OpenStart : start, end);
    }

    private static Bound StartAt(RelationEvidence evidence, Lifetime lifetime, int day)
    {
        if (evidence.Relation.Start is { } told)
        {
            return Bound.StartOf(told, BoundBasis.Stated);
        }

        if (lifetime.HasFlag(Lifetime.SpanOfDeal) && DealOf(evidence)?.SpanAt(day) is { Start: { } dealStart })
        {
            return Bound.StartOf(dealStart, BoundBasis.DealSpan);
        }

        var starts = new[] { evidence.From.StartAt(day), evidence.To.StartAt(day) }.OfType<PartialDate>().ToList();
        return starts.Count == 0 ? Bound.OpenStart : Bound.StartOf(starts.MaxBy(s => s.FirstDay), BoundBasis.NotBefore);
    }

    private static Bound EndAt(RelationEvidence evidence, Lifetime lifetime, IReadOnlyList<CitedStatement> counting, int day)
    {
        if (ToldEnd(counting) is { } told)
        {
            return Bound.EndOf(told, BoundBasis.Stated);
        }

        if (lifetime.HasFlag(Lifetime.SpanOfDeal) && DealOf(evidence)?.SpanAt(day) is { End: { } dealEnd })
        {
            return Bound.EndOf(dealEnd, BoundBasis.DealSpan);
        }

        if (lifetime.HasFlag(Lifetime.ForceOfListing))
        {
            return LastListingEnd(evidence.Listings, day);
        }

        var ends = new List<PartialDate>();
        if (lifetime.HasFlag(Lifetime.ForceOfFrom))
        {
            AddPolicyEnd(ends, evidence.From, day);
        }

        if (lifetime.HasFlag(Lifetime.ForceOfTo))
        {
            AddPolicyEnd(ends, evidence.To, day);
        }

        return ends.Count == 0 ? Bound.OpenEnd : Bound.EndOf(ends.MinBy(e => e.LastDay), BoundBasis.PolicyEnded);
    }

    private static void AddPolicyEnd(List<PartialDate> ends, EntityTimeline entity, int day)
    {
        if (entity.Kind == EntityKind.Policy && entity.At(day).Ended is { } end)
        {
            ends.Add(end);
        }
    }

    /// <summary>Of several ends told, the one by the strongest statement counts, then by the document that came last.</summary>
    private static PartialDate? ToldEnd(IReadOnlyList<CitedStatement> counting) => counting
        .Where(s => s.Statement is { Stance: Stance.Supports, End: not null })
        .OrderBy(s => s.Statement.EffectiveStatus)
        .ThenByDescending(s => s.PublicFrom)
        .ThenByDescending(s => s.Statement.End!.Value.LastDay)
        .ThenBy(s => s.Statement.Id, StringComparer.Ordinal)
        .Select(s => s.Statement.End)
        .FirstOrDefault();

    private static EntityTimeline? DealOf(RelationEvidence evidence) => evidence switch
    {
        { To.Kind: EntityKind.Deal } => evidence.To,
        { From.Kind: EntityKind.Deal } => evidence.From,
        _ => null,
    };

    private static Bound LastListingEnd(IReadOnlyList<IReadOnlyList<RelationStep>> listings, int day)
    {
        var known = listings.Select(steps => steps.LastOrDefault(s => s.KnownFrom <= day)).OfType<RelationStep>()
            .Where(s => s.IsWalkable).Select(s => s.End).ToList();
        return known.Count == 0 || known.Any(e => e.Day == Open.End)
            ? Bound.OpenEnd
            : known.MaxBy(e => e.Day)! with { Basis = BoundBasis.ListingEnded };
    }
}
