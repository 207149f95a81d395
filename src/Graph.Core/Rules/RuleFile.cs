using System.Text.RegularExpressions;
using Graph.Core.Model;
using Graph.Core.Patterns;

namespace Graph.Core.Rules;

/// <summary>
/// Reads one rule file: comment lines <c>// name: …</c> and <c>// reason: …</c> (the reason may go on in further comment lines), then one
/// path pattern from <c>(policy:Policy …)</c> to <c>(deal:Deal …)</c>.
/// </summary>
internal static partial class RuleFile
{
    public static Rule? Read(string file, string text, List<Problem> problems)
    {
        var before = problems.Count;
        var (name, reason) = Header(text);
        if (name is null || !Kebab().IsMatch(name))
        {
            problems.Add(new Problem("bad-rule", file, "the header needs a line '// name: …' in kebab case"));
        }
        else if (!string.Equals(name, Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal))
        {
            problems.Add(new Problem("bad-rule", file, $"the rule is named '{name}', its file is not"));
        }

        if (reason is null)
        {
            problems.Add(new Problem("bad-rule", file, "the header needs a line '// reason: …': one sentence that says why a match touches"));
        }

        try
        {
            var pattern = PathPatternParser.Parse(text, file);
            CheckEnd(file, pattern.Nodes[0], "policy", EntityKind.Policy, problems);
            CheckEnd(file, pattern.Nodes[^1], "deal", EntityKind.Deal, problems);
            return problems.Count == before ? new Rule(name!, reason!, pattern, PathPatternPrinter.Print(pattern)) : null;
        }
        catch (GraphException e)
        {
            problems.AddRange(e.Problems);
            return null;
        }
    }

    private static void CheckEnd(string file, NodePattern node, string variable, EntityKind kind, List<Problem> problems)
    {
        if (node.Variable != variable || node.Kinds is not [var only] || only != kind)
        {
            problems.Add(new Problem("bad-rule", file, $"the pattern leads from (policy:Policy) to (deal:Deal); the end '{variable}:{kind}' is missing"));
        }
    }

    private static (string? Name, string? Reason) Header(string text)
    {
        string? name = null, reason = null;
        foreach (var line in text.Split('\n').Select(l => l.Trim()).TakeWhile(l => l.Length == 0 || l.StartsWith("//", StringComparison.Ordinal)))
        {
            var comment = line.TrimStart('/').Trim();
            if (comment.StartsWith("name:", StringComparison.Ordinal))
            {
                name = comment["name:".Length..].Trim();
            }
            else if (comment.StartsWith("reason:", StringComparison.Ordinal))
            {
                reason = comment["reason:".Length..].Trim();
            }
            else if (reason is not null && comment.Length > 0)
            {
                reason += " " + comment;
            }
        }

        return (name, string.IsNullOrEmpty(reason) ? null : reason);
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Kebab();
}
