using Graph.Cli.Output;

namespace Graph.Cli.Traces;

/// <summary>Prints the numbered sources of a trace.</summary>
internal sealed class SourcePrinter(Page page)
{
    public void Print(IReadOnlyList<SourceView> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        page.Break();
        page.Add("Sources", "bold").End();
        foreach (var source in sources)
        {
            var indent = $"[{source.Number}]".Length + 1;
            var d = source.Document;
            page.Add($"[{source.Number}]", "cyan").Add($"{d.Title}.").Add($"{d.Publisher},");
            page.Add(d.Date ?? $"no date, read {d.Read}").Add(d.Grade is { } grade ? $"({grade})." : "(no grade).").End(0, indent);
            page.Add($"{Capital(source.Stance)};").Add($"{source.Status}{Decided(source)};").Add(source.End is { } end ? $"tells an end: {end};" : "");
            page.Add(source.Basis == "source" ? "" : $"the compiler's own {source.Basis};");
            page.Add(source.Locator is { } locator ? $"{locator}." : "place in the document not known.");
            page.Add(source.SaidBy is { } by ? $"Said by {by.Name}." : "").End(indent);
            page.Add(source.Says);
            page.Add(string.Join(' ', source.Details.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"({p.Key}: {p.Value})"))).End(indent);
            if (d.Url is { } url)
            {
                page.Add(url, "blue").End(indent);
            }
        }
    }

    private static string Decided(SourceView source) => source.Decided is { } day ? $", decided {day}" : "";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
