using Graph.Cli.Output;

namespace Graph.Cli.Traces;

/// <summary>Prints the documents of a trace, numbered, each once and followed by what is cited from it.</summary>
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
        foreach (var (index, cited) in sources.GroupBy(s => s.Document.Id, StringComparer.Ordinal).Index())
        {
            Document($"[{index + 1}]", [.. cited]);
        }
    }

    private void Document(string label, IReadOnlyList<SourceView> cited)
    {
        var indent = label.Length + 1;
        var d = cited[0].Document;
        page.Add(label, "cyan").Add($"{d.Title}.").Add($"{d.Publisher},");
        page.Add(d.Date ?? $"no date, read {d.Read}").Add(d.Grade is { } grade ? $"({grade})." : "(no grade).").End(0, indent);
        page.Add(d.Url ?? "no address recorded", d.Url is null ? "" : "blue").End(indent);
        foreach (var source in cited)
        {
            var own = cited.Count > 1 ? $"[{source.Label}]" : "";
            Statement(source, own, indent, own.Length > 0 ? own.Length + 1 : 0);
        }
    }

    private void Statement(SourceView source, string label, int indent, int hanging)
    {
        page.Add(label, "cyan").Add($"{Capital(source.Stance)};").Add($"{Strength(source)}{Decided(source)};");
        page.Add(source.End is { } end ? $"tells an end: {end};" : "");
        page.Add(source.Locator is { } locator ? $"{locator}." : "place in the document not known.");
        page.Add(source.SaidBy is { } by ? $"Said by {by.Name}." : "").End(indent, hanging);
        page.Add(source.Says);
        page.Add(string.Join(' ', source.Details.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"({p.Key}: {p.Value})")));
        page.End(indent + hanging);
    }

    private static string Strength(SourceView source) => source.Basis switch
    {
        "inference" => "inferred by the editors",
        "memory" => "from the editors' memory, counts as inferred",
        _ => source.Status,
    };

    private static string Decided(SourceView source) => source.Decided is { } day ? $", decided {day}" : "";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
