using Graph.Cli.Output;

namespace Graph.Cli.Traces;

/// <summary>Prints a trace for reading: the entity, its answers as sentences hop by hop, the sources, the coverage.</summary>
internal sealed class TracePrinter(Page page, TraceView trace)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Print()
    {
        page.Add(trace.Entity.Name, "bold").End(0, 2);
        Profile(trace.Entity, 2);
        if (trace.Entity.Summary is { } summary)
        {
            page.Add(summary).End(2);
        }

        foreach (var hop in trace.Assumed ?? [])
        {
            page.Add("- Assumed:").Add(hop.FromName).Add(hop.Phrase, "bold").Add(hop.ToName).End(2, 4);
        }

        foreach (var clock in TraceWords.Clocks(trace.Clocks))
        {
            page.Add(clock, "grey").End(2);
        }

        foreach (var group in trace.Groups)
        {
            page.Break();
            Group(group);
        }

        new SourcePrinter(page).Print(trace.Sources);
        new CoveragePrinter(page, trace).Print();
    }

    private void Group(GroupView group)
    {
        page.Add(group.Entity.Name, "bold yellow");
        if (group.Entity.Citation is { } citation && !group.Entity.Name.Contains(citation, StringComparison.Ordinal))
        {
            page.Add($"({citation})");
        }

        page.End(0, 2);
        Profile(group.Entity, 2);
        foreach (var answer in group.Answers)
        {
            page.Break();
            Answer(answer);
        }
    }

    private void Profile(EntityView entity, int indent)
    {
        page.Add(entity.Type is { } type ? $"{entity.Kind}, {type}." : $"{entity.Kind}.");
        page.Add($"Id: {entity.Id}.", "grey");
        page.Add(entity.Status is { } status ? $"Status: {status}." : "").Add(entity.Value is { } value ? $"Value: {value}." : "");
        page.End(indent, 2);
        if (entity.Dates.Count > 0)
        {
            var separator = "";
            foreach (var date in entity.Dates)
            {
                var what = date.Type == "other" ? date.Label : date.Type;
                page.Add($"{separator}{date.Date} {what}{(date.Status == "disputed" ? " (disputed)" : "")}").Add(TraceWords.Sources(Cited(date.Sources)), "cyan");
                separator = "· ";
            }

            page.End(indent, 2);
        }
    }

    private void Answer(AnswerView answer)
    {
        page.Add("▸").Add(answer.Reason, "italic").End(2, 2);
        page.Add($"Rule {answer.Rule}; {answer.Status};", "grey");
        page.Add($"{TraceWords.Count(answer.Length, "hop")}; {Paths(answer)}.", "grey").End(4, 2);
        for (var i = 0; i < answer.Paths.Count; i++)
        {
            Path(answer.Paths[i], answer.Paths.Count > 1 ? i + 1 : null);
        }
    }

    private static string Paths(AnswerView answer) => answer.PathsFound == answer.PathsShown
        ? TraceWords.Count(answer.PathsFound, "path")
        : $"{answer.PathsShown} of {answer.PathsFound} paths shown";

    private void Path(PathView path, int? number)
    {
        if (number is not null)
        {
            page.Add($"Path {number}").End(4);
        }

        foreach (var hop in path.Hops)
        {
            Hop(hop);
        }

        page.Add(TraceWords.Window(path), "green").End(6, 2);
    }

    private void Hop(HopView hop)
    {
        var disputed = hop.Status == "disputed";
        var supports = Cited(hop.Supports).ToList();
        page.Add("-").Add(hop.FromName).Add(hop.Phrase, "bold").Add(hop.ToName)
            .Add(TraceWords.Sources(disputed ? [] : supports), "cyan").Add("·").Add(hop.Status, disputed ? "red" : "")
            .Add($"· {TraceWords.Period(hop.Start, hop.End)}").End(6, 4);
        var isNew = _told.Add(hop.RelationId);
        if (disputed)
        {
            Side("Supported", supports);
        }
        else if (Voices.Tell(supports, isClaim: hop.Type == "APPLIES_TO", isNew) is { Length: > 0 } told)
        {
            page.Add(told).End(10, 2);
        }

        if (hop.Denies.Count > 0)
        {
            Side("Denied", Cited(hop.Denies));
        }
    }

    /// <summary>One side of what is disputed: everyone who takes it, with the source.</summary>
    private void Side(string side, IEnumerable<SourceView> sources) =>
        page.Add($"{side}: {string.Join("; ", sources.Select(Voices.TellSide))}.", "red").End(10, 2);

    private IEnumerable<SourceView> Cited(IEnumerable<int> numbers) => numbers.Select(n => trace.Sources[n - 1]);
}
