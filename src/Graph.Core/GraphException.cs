namespace Graph.Core;

/// <summary>One mistake in what a caller gave: a stable code, the place it stands in, and what is wrong there.</summary>
/// <param name="Code">A stable code in kebab case, such as <c>unknown-id</c>.</param>
/// <param name="Place">Where it stands: a file and path (<c>seeds/entities/x.yaml: [2].kind</c>), an argument, a position.</param>
/// <param name="Message">What is wrong and what was expected, in one sentence.</param>
public sealed record Problem(string Code, string Place, string Message)
{
    /// <summary>Ids that may have been meant, nearest first, where an id is not there.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Place.Length == 0 ? $"{Message} [{Code}]" : $"{Place}: {Message} [{Code}]";
}

/// <summary>A caller's mistake. Carries every problem that was found, never only the first.</summary>
public sealed class GraphException : Exception
{
    /// <summary>Makes the exception of one problem.</summary>
    public GraphException(string code, string place, string message)
        : this([new Problem(code, place, message)])
    {
    }

    /// <summary>Makes the exception of several problems; the first gives the code.</summary>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty.</exception>
    public GraphException(IReadOnlyList<Problem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>All problems, in the order in which they were found; at least one.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The code of the first problem.</summary>
    public string Code => Problems[0].Code;

    private static string Describe(IReadOnlyList<Problem> problems) => problems.Count == 0
        ? throw new ArgumentException("A GraphException needs a problem.", nameof(problems))
        : string.Join(Environment.NewLine, problems);
}
