using Graph.Cli.Output;

namespace Graph.Cli.Traces;

/// <summary>Prints what a trace searched and whether to the end: what makes a "no" worth something.</summary>
internal sealed class CoveragePrinter(Page page, TraceView trace)
{
    private readonly CoverageView _coverage = trace.Coverage;

    public void Print()
    {
        page.Break();
        if (_coverage.Found == 0)
        {
            Nothing();
            page.Break();
        }

        page.Add("Coverage", "bold").End();
        page.Add($"{TraceWords.Count(_coverage.Rules.Count, "rule")} searched: {string.Join(", ", _coverage.Rules.Select(r => r.Name))}.").End(2, 2);
        page.Add($"Bounds: paths of at most {TraceWords.Count(_coverage.MaxHops, "hop")}; at most {TraceWords.Count(_coverage.MaxAnswers, "answer")}")
            .Add($"and {TraceWords.Count(_coverage.MaxPaths, "path")} for each; {Time()}.").End(2, 2);
        page.Add(string.Join(' ', TraceWords.Clocks(_coverage.Clocks))).End(2, 2);
        page.Add($"Release {_coverage.Release[..12]} ({_coverage.Release}).").End(2, 2);
        page.Add($"Rules {_coverage.RulesHash[..12]}, relation types {_coverage.RelationTypesHash[..12]}.").End(2, 2);
        var least = _coverage.Complete ? "" : "at least ";
        page.Add($"Found {least}{TraceWords.Count(_coverage.Found, "answer")}, shown {_coverage.Shown};")
            .Add($"of these {least}{TraceWords.Count(_coverage.PathsFound, "path")}, shown {_coverage.PathsShown}.").End(2, 2);
        foreach (var cut in Cuts())
        {
            page.Add("CUT:", "bold red").Add(cut).End(2, 2);
        }

        if (_coverage.Complete)
        {
            page.Add("The search ran to its end.", "green").End(2);
        }
    }

    private void Nothing()
    {
        var asksForDeals = trace.Entity.Kind == "Policy";
        var what = (trace.Other, asksForDeals) switch
        {
            ({ } other, _) => $"No path found between {trace.Entity.Name} and {other}",
            (_, true) => $"No deal found that {trace.Entity.Name} touches",
            _ => $"No policy found that touches {trace.Entity.Name}",
        };
        var end = _coverage.Complete
            ? "The search ran to its end: within these limits there is none."
            : "The search did not run to its end: this is no answer yet.";
        page.Add($"{what}.", "bold").Add($"This holds for the {TraceWords.Count(_coverage.Rules.Count, "rule")} below,")
            .Add($"paths of at most {TraceWords.Count(_coverage.MaxHops, "hop")}, the clocks below and the data of this release.").Add(end).End();
    }

    private string Time() => _coverage.TimeLimitSeconds is { } seconds ? $"at most {TraceWords.Count((long)seconds, "second")}" : "no time limit";

    private IEnumerable<string> Cuts()
    {
        if (!_coverage.Complete)
        {
            yield return "the time limit ended the search. There may be answers and paths that are not counted here.";
        }

        if (_coverage.Found > _coverage.Shown)
        {
            yield return $"{_coverage.Shown} of {TraceWords.Count(_coverage.Found, "answer")} shown. {More("--limit", _coverage.Found, 1_000)}";
        }

        if (_coverage.PathsFound > _coverage.PathsShown)
        {
            var most = trace.Groups.SelectMany(g => g.Answers).Max(a => a.PathsFound);
            yield return $"{_coverage.PathsShown} of {TraceWords.Count(_coverage.PathsFound, "path")} shown. {More("--paths", most, 25)}";
        }
    }

    private static string More(string option, long found, int largest) => found <= largest
        ? $"See all with {option} {found}."
        : $"See more with {option} {largest}, the largest; narrow the question by naming the other end or a day (--as-of).";
}
