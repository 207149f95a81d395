namespace Graph.Core.Rules;

/// <summary>The rules of a trace, ascending by name.</summary>
public sealed class RuleSet
{
    private RuleSet(IReadOnlyList<Rule> rules, string hash) => (Rules, Hash) = (rules, hash);

    /// <summary>The rules, ascending by name as ordinal.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>SHA-256 over names and normalised patterns, in hex.</summary>
    public string Hash { get; }

    /// <summary>Reads rules from the text of rule files.</summary>
    /// <param name="files">File name and text of each.</param>
    /// <exception cref="GraphException">All mistakes of all files at once, each with file, line and column.</exception>
    public static RuleSet Read(IEnumerable<(string File, string Text)> files) => throw new NotImplementedException();
}
