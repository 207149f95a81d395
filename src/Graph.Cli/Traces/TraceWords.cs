namespace Graph.Cli.Traces;

/// <summary>How dates, windows and clocks are put into words.</summary>
internal static class TraceWords
{
    /// <summary>The period of a hop: "from 2020-08-28 to 2023-12-21", "start unknown, not before 2020, no end known".</summary>
    public static string Period(BoundView start, BoundView end)
    {
        var from = (start.Basis, start.Date) switch
        {
            (_, null) => "start unknown",
            ("not-before", _) => $"start unknown, not before {start.Date}",
            ("deal-span", _) => $"from {start.Date} (start of the deal's span)",
            _ => $"from {start.Date}",
        };
        var to = (end.Basis, end.Date) switch
        {
            (_, null) => "no end known",
            ("deal-span", _) => $"to {end.Date} (end of the deal's span)",
            ("listing-ended", _) => $"until its last listing ended {On(end.Date)}",
            ("policy-ended", _) => $"until the policy ended {On(end.Date)}",
            _ => $"to {end.Date}",
        };
        return start.Basis == "stated" && end.Basis == "stated" ? $"{from} {to}" : $"{from}, {to}";
    }

    /// <summary>The days on which all hops of a path held at once, and where they lie against the deal.</summary>
    public static string Window(PathView path)
    {
        var alone = path.Hops.Count == 1;
        var days = (path.WindowStart, path.WindowEnd) switch
        {
            (null, null) => "without a known bound",
            (null, { } end) => $"until {end}",
            ({ } start, null) => $"from {start} on",
            ({ } start, { } end) => $"from {start} to {end}",
        };
        var position = path.Position switch
        {
            "before" => "before the deal's span",
            "during" => "during the deal's span",
            "after" => "after the deal's span",
            _ => "the deal has no known start to compare with",
        };
        return $"{(alone ? "Held" : "All hops held together")} {days}: {position}.";
    }

    /// <summary>Both clocks.</summary>
    public static IReadOnlyList<string> Clocks(ClocksView clocks) =>
    [
        clocks.AsOf is { } asOf ? $"As of {asOf}: every hop held on that day." : "No day given: held on any day.",
        clocks.KnownAt is { } known
            ? $"Known at {known}: nothing rests on a document that was not public by the end of that day; ids, names, kinds and types are the editors' own."
            : "Known: all that is in the data.",
    ];

    /// <summary>Citations: "[1] [2.3]".</summary>
    public static string Sources(IEnumerable<SourceView> sources) => string.Join(' ', sources.Select(s => $"[{s.Label}]"));

    /// <summary>"1 path", "2 paths".</summary>
    public static string Count(long count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";

    private static string On(string date) => date.Length == 10 ? $"on {date}" : $"in {date}";
}
