using System.Globalization;
using System.Text;

namespace Graph.Core.Patterns;

/// <summary>Writes a pattern as normalised Cypher: reading it again gives the same pattern.</summary>
public static class PathPatternPrinter
{
    /// <summary>The pattern as text, without comments and blanks that mean nothing.</summary>
    public static string Print(PathPattern pattern)
    {
        var text = new StringBuilder();
        PrintNode(text, pattern.Nodes[0]);
        for (var i = 0; i < pattern.Hops.Count; i++)
        {
            PrintHop(text, pattern.Hops[i]);
            PrintNode(text, pattern.Nodes[i + 1]);
        }

        return text.ToString();
    }

    private static void PrintNode(StringBuilder text, NodePattern node)
    {
        text.Append('(').Append(node.Variable);
        if (node.Kinds.Count > 0)
        {
            text.Append(':').AppendJoin('|', node.Kinds);
        }

        if (node.Properties.Count > 0)
        {
            text.Append(node.Variable is null && node.Kinds.Count == 0 ? "{" : " {");
            text.AppendJoin(", ", node.Properties.Select(p => $"{p.Name}: '{Escape(p.Value)}'")).Append('}');
        }

        text.Append(')');
    }

    private static void PrintHop(StringBuilder text, HopPattern hop)
    {
        text.Append(hop.Direction == HopDirection.Backward ? "<-[" : "-[");
        if (hop.Types.Count > 0)
        {
            text.Append(':').AppendJoin('|', hop.Types);
        }

        text.Append(hop.Direction == HopDirection.Forward ? "]->" : "]-");
        if (hop.Min != hop.Max)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{{hop.Min},{hop.Max}}}");
        }
        else if (hop.Max != 1)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{{hop.Max}}}");
        }
    }

    private static string Escape(string value)
    {
        var text = new StringBuilder();
        foreach (var c in value)
        {
            _ = c switch
            {
                '\\' or '\'' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) || char.IsSurrogate(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }
}
