using System.Security.Cryptography;
using System.Text;

namespace Graph.Core.Rules;

/// <summary>The rules of a trace, ascending by name.</summary>
public sealed class RuleSet
{
    private RuleSet(IReadOnlyList<Rule> rules, string hash) => (Rules, Hash) = (rules, hash);

    /// <summary>The rules, ascending by name as ordinal.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>SHA-256 over names and normalised patterns, in hex.</summary>
    public string Hash { get; }

    /// <summary>The largest number of hops that any of the rules can walk.</summary>
    public int MaxHops => Rules.Max(r => r.Pattern.Hops.Sum(h => h.Max));

    /// <summary>Reads rules from the text of rule files.</summary>
    /// <param name="files">File name and text of each.</param>
    /// <exception cref="GraphException">All mistakes of all files at once: <c>bad-rule</c>, <c>bad-pattern</c>, <c>no-rules</c>.</exception>
    public static RuleSet Read(IEnumerable<(string File, string Text)> files)
    {
        var problems = new List<Problem>();
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var (file, text) in files.OrderBy(f => f.File, StringComparer.Ordinal))
        {
            if (RuleFile.Read(file, text, problems) is { } rule && !rules.TryAdd(rule.Name, rule))
            {
                problems.Add(new Problem("bad-rule", file, $"another file has a rule named '{rule.Name}'"));
            }
        }

        if (rules.Count == 0 && problems.Count == 0)
        {
            problems.Add(new Problem("no-rules", "rules", "there is no rule to search by"));
        }

        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }

        var sorted = rules.Values.OrderBy(r => r.Name, StringComparer.Ordinal).ToList();
        var canonical = string.Concat(sorted.Select(r => $"{r.Name}\n{r.Text}\n"));
        return new RuleSet(sorted, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
    }
}
