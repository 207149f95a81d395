using Graph.Core.Model;

namespace Graph.Core.Evidence;

/// <summary>The status of a relation or event from the statements that count (DESIGN 3).</summary>
public static class StatusRule
{
    /// <summary>
    /// With rulings: the latest by decision day decides; support is ruled, denial is refuted, both on one day is disputed. Without:
    /// any denial makes it disputed, else the best of its supporting statements.
    /// </summary>
    /// <returns>Null where no statement supports it.</returns>
    public static RelationStatus? StatusOf(IEnumerable<Statement> counting)
    {
        var statements = counting as IReadOnlyCollection<Statement> ?? [.. counting];
        if (!statements.Any(s => s.Stance == Stance.Supports))
        {
            return null;
        }

        var rulings = statements.Where(s => s.EffectiveStatus == StatementStatus.Ruled && s.Decided is not null).ToList();
        if (rulings.Count > 0)
        {
            var latest = rulings.Max(s => s.Decided!.Value.LastDay);
            var stances = rulings.Where(s => s.Decided!.Value.LastDay == latest).Select(s => s.Stance).Distinct().ToList();
            return stances switch
            {
                [Stance.Supports] => RelationStatus.Ruled,
                [Stance.Denies] => RelationStatus.Refuted,
                _ => RelationStatus.Disputed,
            };
        }

        return statements.Any(s => s.Stance == Stance.Denies)
            ? RelationStatus.Disputed
            : (RelationStatus)statements.Min(s => s.EffectiveStatus);
    }
}
