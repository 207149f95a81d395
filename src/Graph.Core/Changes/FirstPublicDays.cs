using Graph.Core.Dates;

namespace Graph.Core.Changes;

/// <summary>What a plan tells of the first public days of entities without a look at what is stored.</summary>
public static class FirstPublicDays
{
    /// <summary>
    /// Entities to which relations and events only came, and which said nothing new: their day can only sink, so that the
    /// relations they have need not be walked, which are very many for a hub.
    /// </summary>
    public static IReadOnlyDictionary<string, int> OnlyLowered(ChangePlan plan)
    {
        var least = new Dictionary<string, int>(StringComparer.Ordinal);
        if (plan.Removed.Count > 0 || plan.Documents.Any(d => !d.IsNew) || plan.Relations.Any(r => !r.IsNew) || plan.Events.Any(e => !e.IsNew)
            || plan.Statements.Any(s => !s.IsNew))
        {
            return least;
        }

        var newRelations = plan.Relations.Select(r => r.Row.Id).ToHashSet(StringComparer.Ordinal);
        var newEvents = plan.Events.ToDictionary(e => e.Row.Id, e => e.Row.EntityId, StringComparer.Ordinal);
        if (plan.EventsFirstPublic.Keys.Any(id => !newEvents.ContainsKey(id)))
        {
            return least;
        }

        foreach (var (id, day) in plan.EventsFirstPublic)
        {
            Lower(newEvents[id], day);
        }

        foreach (var derived in plan.Derived.Where(d => newRelations.Contains(d.Relation.Id)))
        {
            Lower(derived.Relation.From, derived.FirstPublic);
            Lower(derived.Relation.To, derived.FirstPublic);
        }

        foreach (var relation in plan.Derived.Select(d => d.Relation).Where(r => !newRelations.Contains(r.Id)))
        {
            least.Remove(relation.From);
            least.Remove(relation.To);
        }

        foreach (var speaker in plan.Statements.Select(s => s.Row.SaidBy).OfType<string>())
        {
            least.Remove(speaker);
        }

        return least;

        void Lower(string entity, int day) => least[entity] = Math.Min(least.GetValueOrDefault(entity, Open.End), day);
    }
}
