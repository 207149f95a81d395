using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Tracing;

namespace Graph.Exchange.Seeds.Linting;

/// <summary>Entities and their events.</summary>
internal static class EntityLint
{
    /// <summary>The order in which the events of a life come.</summary>
    private static readonly EventType[][] Lives =
    [
        [EventType.Proposed, EventType.Issued, EventType.Effective, EventType.Ended],
        [EventType.Announced, EventType.Signed, EventType.Closed, EventType.Ended],
    ];

    public static void Run(ChangeSet rows, Touches touches, Warning warn)
    {
        Silent(rows, warn);
        SharedNames(rows, warn);
        EventOrder(rows, warn);
        Untouched(rows, touches, warn);
    }

    private static void Silent(ChangeSet rows, Warning warn)
    {
        var told = rows.Relations.SelectMany(r => new[] { r.From, r.To }).Concat(rows.Events.Select(e => e.EntityId)).ToHashSet(StringComparer.Ordinal);
        foreach (var entity in rows.Entities.Where(e => !told.Contains(e.Id)))
        {
            warn("silent-entity", RowKind.Entity, entity.Id, "nothing is said of it: no relation, no event");
        }
    }

    /// <summary>Names and aliases as a search sees them, case and accents aside.</summary>
    private static void SharedNames(ChangeSet rows, Warning warn)
    {
        var bearers = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in rows.Entities.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            var names = ((string[])[entity.Name, .. entity.Aliases]).Select(n => (Name: n, Label: SearchEntry.Label(SearchText.Words(n))));
            foreach (var (name, label) in names.DistinctBy(n => n.Label))
            {
                if (!bearers.TryAdd(label, entity))
                {
                    warn("shared-name", RowKind.Entity, entity.Id, $"'{name}' is also a name of '{bearers[label].Id}': one entity, or two names");
                }
            }
        }
    }

    private static void EventOrder(ChangeSet rows, Warning warn)
    {
        foreach (var events in rows.Events.GroupBy(e => e.EntityId))
        {
            foreach (var (earlier, later) in Lives.SelectMany(life => Pairs(life)))
            {
                if (events.Where(e => e.Type == earlier).MinBy(e => e.Date.FirstDay) is { } first
                    && events.Where(e => e.Type == later).MaxBy(e => e.Date.LastDay) is { } last
                    && first.Date.FirstDay > last.Date.LastDay)
                {
                    warn("event-order", RowKind.Event, first.Id, $"{Word(earlier)} {first.Date}, but {Word(later)} {last.Date}");
                }
            }
        }

        static IEnumerable<(EventType Earlier, EventType Later)> Pairs(EventType[] life) =>
            life.SelectMany((earlier, i) => life.Skip(i + 1).Select(later => (earlier, later)));

        static string Word(EventType type) => type.ToString().ToLowerInvariant();
    }

    private static void Untouched(ChangeSet rows, Touches touches, Warning warn)
    {
        foreach (var entity in rows.Entities)
        {
            if (entity.Kind == EntityKind.Deal && !touches.Deals.Contains(entity.Id))
            {
                warn("untouched-deal", RowKind.Entity, entity.Id, "no rule finds a policy that touches it");
            }
            else if (entity.Kind == EntityKind.Policy && !touches.Policies.Contains(entity.Id))
            {
                warn("idle-policy", RowKind.Entity, entity.Id, "no rule finds a deal that it touches");
            }
        }
    }
}
