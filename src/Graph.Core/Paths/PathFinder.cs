using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Search;
using Graph.Core.Stores;

namespace Graph.Core.Paths;

/// <summary>Answers how two entities are connected.</summary>
public static class PathFinder
{
    private static readonly string[] Usual = [.. RelationTypes.All.Select(t => t.Name).Where(name => name != "COMMENTS_ON")];

    /// <summary>Answers a question: the paths of the pair at the strongest level at which there is one, there the shortest.</summary>
    /// <exception cref="GraphException">
    /// All that is wrong at once: <c>unknown-id</c> (with the nearest ids), <c>not-known-yet</c>, <c>same-entity</c>, <c>unknown-relation-type</c>,
    /// <c>bad-limit</c>.
    /// </exception>
    public static async Task<PathsResult> FindAsync(IGraphSession session, PathQuestion question, CancellationToken cancellationToken)
    {
        var limits = question.Limits ?? new PathLimits();
        var problems = new List<Problem>();
        if (PathMatching.OutOfRange("hops", question.MaxHops, PathQuestion.Longest) is { } problem)
        {
            problems.Add(problem);
        }

        problems.AddRange(PathMatching.Check(limits));
        problems.AddRange(question.Types.Where(t => RelationTypes.Find(t) is null).Distinct(StringComparer.Ordinal).Select(Unknown));
        if (string.Equals(question.FirstId, question.LastId, StringComparison.Ordinal))
        {
            problems.Add(new Problem("same-entity", question.LastId, "is both ends; paths lead from one entity to another"));
        }

        await KnownEntities.ReadAsync(session, [question.FirstId, question.LastId], question.Clocks.KnownAt, problems, null, cancellationToken);
        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }

        string[] types = question.Types.Count == 0 ? Usual : [.. question.Types.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var any = new NodePattern(null, [], []);
        var query = new MatchQuery(new PathPattern([any, any], [new HopPattern(types, HopDirection.Either, 1, question.MaxHops)]))
        {
            First = [question.FirstId],
            Last = [question.LastId],
            Clocks = question.Clocks,
            Together = false,
        };
        return await PathMatching.FindAsync(session, query, limits, cancellationToken);
    }

    private static Problem Unknown(string type) => new(
        "unknown-relation-type", "types", $"unknown relation type '{type}'{Nearest.Hint(type, RelationTypes.All.Select(t => t.Name))}");
}
