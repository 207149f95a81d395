using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Core.Evidence;

/// <summary>The dates of an entity's life, as known on some day; null where none is known.</summary>
public sealed record Milestones(
    PartialDate? Founded, PartialDate? Proposed, PartialDate? Issued, PartialDate? Effective,
    PartialDate? Announced, PartialDate? Signed, PartialDate? Closed, PartialDate? Ended);

/// <summary>An event with its evidence.</summary>
/// <param name="Event">The event.</param>
/// <param name="Statements">All its statements.</param>
public sealed record EvidencedEvent(Event Event, IReadOnlyList<CitedStatement> Statements);

/// <summary>An entity with its events: what the period of a relation depends on.</summary>
/// <param name="Kind">The kind of the entity.</param>
/// <param name="Type">Its type.</param>
/// <param name="Events">Its events.</param>
public sealed record EntityTimeline(EntityKind Kind, string? Type, IReadOnlyList<EvidencedEvent> Events)
{
    /// <summary>The day number that stands for "everything known now".</summary>
    public const int Now = int.MaxValue - 1;

    private static readonly string[] LastingDeals = ["joint-venture", "licence"];

    /// <summary>
    /// The milestones by the statements that count on a day. Of several events of one type the best supported counts, then the
    /// earliest; refuted ones never do.
    /// </summary>
    public Milestones At(int knownAt) => new(
        Pick(EventType.Founded, knownAt), Pick(EventType.Proposed, knownAt), Pick(EventType.Issued, knownAt),
        Pick(EventType.Effective, knownAt), Pick(EventType.Announced, knownAt), Pick(EventType.Signed, knownAt),
        Pick(EventType.Closed, knownAt), Pick(EventType.Ended, knownAt));

    /// <summary>Where the life of the entity starts: a policy with its effect, else its issue; a deal with its span; others with their founding.</summary>
    public PartialDate? StartAt(int knownAt)
    {
        var m = At(knownAt);
        return Kind switch
        {
            EntityKind.Policy => m.Effective ?? m.Issued,
            EntityKind.Deal => m.Announced ?? m.Signed ?? m.Closed,
            _ => m.Founded,
        };
    }

    /// <summary>
    /// The span of a deal: from announced (else signed, else closed) to closed or ended; a joint venture or licence goes on until it
    /// ended. Null where a bound is not known.
    /// </summary>
    public (PartialDate? Start, PartialDate? End) SpanAt(int knownAt)
    {
        var m = At(knownAt);
        var end = LastingDeals.Contains(Type, StringComparer.Ordinal) ? m.Ended : m.Closed ?? m.Ended;
        return (m.Announced ?? m.Signed ?? m.Closed, end);
    }

    private PartialDate? Pick(EventType type, int knownAt)
    {
        (RelationStatus Status, Event Event)? best = null;
        foreach (var candidate in Events)
        {
            if (candidate.Event.Type != type
                || StatusRule.StatusOf(candidate.Statements.Where(s => s.CountsOn(knownAt)).Select(s => s.Statement)) is not { } status
                || status > RelationStatus.Disputed)
            {
                continue;
            }

            if (best is not { } b || Compare((status, candidate.Event), b) < 0)
            {
                best = (status, candidate.Event);
            }
        }

        return best?.Event.Date;
    }

    private static int Compare((RelationStatus Status, Event Event) a, (RelationStatus Status, Event Event) b)
    {
        var byStatus = a.Status.CompareTo(b.Status);
        var byDay = byStatus != 0 ? byStatus : a.Event.Date.FirstDay.CompareTo(b.Event.Date.FirstDay);
        return byDay != 0 ? byDay : string.CompareOrdinal(a.Event.Id, b.Event.Id);
    }
}
