using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;

namespace Graph.Core.Tracing;

/// <summary>Which relations a deal may be assumed to have, and what is wrong with a question that assumes others.</summary>
public static class AssumedRoles
{
    internal const string Includes = "INCLUDES";
    internal const string PartOf = "PART_OF";

    /// <summary>The roles of parties, ascending by name.</summary>
    public static IReadOnlyList<string> OfParties { get; } =
        [.. RelationTypes.All.Where(t => t.Lifetime == Lifetime.SpanOfDeal && t.To is [EntityKind.Deal]).Select(t => t.Name)];

    /// <summary>The role that a text names: <c>ACQUIRER_IN</c>, or as readers write it, <c>acquirer</c>. What is none is given back as it is, for the answer to name it.</summary>
    public static string Read(string text) =>
        OfParties.FirstOrDefault(role => role.Equals(text, StringComparison.OrdinalIgnoreCase) || role.Equals($"{text}_IN", StringComparison.OrdinalIgnoreCase)) ?? text;

    /// <exception cref="GraphException">All that is wrong at once; see <see cref="Tracer.AssessAsync"/>.</exception>
    internal static async Task CheckAsync(IGraphSession session, AssessQuestion question, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>();
        var named = question.Parties.Select(p => p.EntityId).Concat(question.Assets).Concat(question.Technologies).Concat(question.PartOf).ToList();
        if (named.Count == 0)
        {
            problems.Add(new Problem("nothing-assumed", "", "a deal needs a party, an asset, a technology or a deal that it is part of"));
        }

        if (question is { Closed: { } closed } && question.Announced.FirstDay > closed.LastDay)
        {
            problems.Add(new Problem("bad-date", "closed", $"{closed} is before {question.Announced}, when it is announced"));
        }

        problems.AddRange(TraceAnswers.Problems(question.Limits ?? new TraceLimits()));
        problems.AddRange(question.Parties.Select(p => p.Role).Where(role => !OfParties.Contains(role)).Distinct(StringComparer.Ordinal).Select(role =>
            new Problem("unknown-role", "parties", $"'{role}' is not one of {string.Join(", ", OfParties)}{Nearest.Hint(role, OfParties)}")));
        if (named.Count > AssessQuestion.MostRelations)
        {
            problems.Add(new Problem("too-many", "", $"{named.Count} parties, assets, technologies and larger deals are more than {AssessQuestion.MostRelations}"));
            named = [];
        }

        await KnownEntities.ReadAsync(session, named, question.Clocks.KnownAt, problems, entity => WrongKind(question, entity), cancellationToken);
        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }
    }

    private static Problem? WrongKind(AssessQuestion question, Entity entity)
    {
        var expected = question.Parties.Where(p => p.EntityId == entity.Id && OfParties.Contains(p.Role)).Select(p => ("a party", RelationTypes.Get(p.Role).From))
            .Concat(Given(question.Assets, "an asset", RelationTypes.Get(Includes).To))
            .Concat(Given(question.Technologies, "a technology", [EntityKind.Technology]))
            .Concat(Given(question.PartOf, "what a deal is part of", [EntityKind.Deal]))
            .Where(e => !e.Item2.Contains(entity.Kind)).Select(e => $"{e.Item1} is a {string.Join(" or ", e.Item2)}").Distinct(StringComparer.Ordinal).ToList();
        return expected.Count == 0 ? null : new Problem("wrong-kind", entity.Id, $"is a {entity.Kind}; {string.Join("; ", expected)}");

        IEnumerable<(string, IReadOnlyList<EntityKind>)> Given(IReadOnlyList<string> ids, string part, IReadOnlyList<EntityKind> kinds) =>
            ids.Contains(entity.Id, StringComparer.Ordinal) ? [(part, kinds)] : [];
    }
}
