using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Exchange.Seeds.Linting;

/// <summary>Relations with what stands beside them.</summary>
internal static class RelationLint
{
    /// <summary>Types of which one between two entities says what the other does.</summary>
    private static readonly string[][] Twins =
    [
        ["ACQUIRER_IN", "BIDDER_IN", "INVESTOR_IN"], ["AMENDS", "EXTENDS", "IMPLEMENTS", "REPLACES"], ["BLOCKS", "UNWINDS"], ["CLEARS", "CONDITIONS"], ["IS_A", "USES"],
    ];

    public static void Run(SeedSet seeds, Warning warn)
    {
        RevokedWithoutEnd(seeds.Changes, warn);
        TwinTypes(seeds.Changes, warn);
        ForceThroughPause(seeds, warn);
    }

    private static void RevokedWithoutEnd(ChangeSet rows, Warning warn)
    {
        var ended = rows.Events.Where(e => e.Type == EventType.Ended).Select(e => e.EntityId).ToHashSet(StringComparer.Ordinal);
        foreach (var relation in rows.Relations.Where(r => r.Type is "REVOKES" or "REPLACES" or "STRIKES_DOWN" && !ended.Contains(r.To)))
        {
            warn("revoked-without-end", RowKind.Relation, relation.Id, $"it leads to '{relation.To}', which has no event 'ended'");
        }
    }

    private static void TwinTypes(ChangeSet rows, Warning warn)
    {
        foreach (var group in rows.Relations.GroupBy(r => (r.From, r.To)))
        {
            foreach (var twins in Twins)
            {
                var found = group.Where(r => twins.Contains(r.Type)).DistinctBy(r => r.Type).OrderBy(r => r.Type, StringComparer.Ordinal).ToList();
                foreach (var other in found.Skip(1))
                {
                    warn("twin-types", RowKind.Relation, other.Id, $"{found[0].Type} stands between the same two: one meaning, one type");
                }
            }
        }
    }

    /// <summary>What a policy gives force to, running through days on which the policy is suspended or enjoined.</summary>
    private static void ForceThroughPause(SeedSet seeds, Warning warn)
    {
        var current = seeds.Plan.Derived.Where(d => d.Steps is [.., { IsWalkable: true }]).ToList();
        var pauses = current.Where(d => d.Relation.Type is "SUSPENDS" or "ENJOINS").ToLookup(d => d.Relation.To, StringComparer.Ordinal);
        foreach (var (relation, steps, _) in current)
        {
            var lifetime = RelationTypes.Get(relation.Type).Lifetime;
            if (relation.Type is "SUSPENDS" || !lifetime.HasFlag(Lifetime.ForceOfFrom))
            {
                continue;
            }

            foreach (var pause in pauses[relation.From].Concat(lifetime.HasFlag(Lifetime.ForceOfTo) ? pauses[relation.To] : []))
            {
                var both = steps[^1].Window.Intersect(pause.Steps[^1].Window);
                // The day of an injunction is the last day held: a period may end on it.
                if (both.Start < both.End)
                {
                    warn(
                        "force-through-pause", RowKind.Relation, relation.Id,
                        $"it runs through '{pause.Relation.Id}' ({Days(both)}): split it into periods where the pause reaches it");
                }
            }
        }
    }

    private static string Days(Window window) => $"{Open.Format(window.Start) ?? "start unknown"} to {Open.Format(window.End) ?? "no end known"}";
}
