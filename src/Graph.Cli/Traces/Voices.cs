namespace Graph.Cli.Traces;

/// <summary>
/// In whose words a hop is told, and how far what they say reaches. What the editors concluded or remember is never put in a
/// publisher's mouth, and a publisher speaks only where the hop is somebody's claim by its nature.
/// </summary>
internal static class Voices
{
    private static readonly string[] Reach = ["scope", "role", "share", "outcome"];

    /// <summary>
    /// "Said by Shen Yi [10] (scope: core technologies). Inferred by the editors [11]."; sources that only limit the hop come without
    /// a voice: "(scope: US operations) [15]."; empty where there is nothing to tell. Equal limits are told once.
    /// </summary>
    /// <param name="sources">The sources that support the hop.</param>
    /// <param name="isClaim">Whether the hop is somebody's claim by its nature.</param>
    /// <param name="isNew">False where the hop was told before: then only its limits are told again.</param>
    public static string Tell(IEnumerable<SourceView> sources, bool isClaim, bool isNew) => string.Join(' ', sources
        .Select(s => (Source: s, Voice: isNew ? VoiceOf(s, isClaim) : null, Limits: Limits(s)))
        .Where(s => s.Voice is not null || s.Limits.Length > 0)
        .GroupBy(s => s.Limits, StringComparer.Ordinal)
        .Select(equal =>
        {
            var speakers = equal.Where(s => s.Voice is not null)
                .GroupBy(s => s.Voice!.Value.Lead, s => (s.Voice!.Value.Name, s.Source), StringComparer.Ordinal)
                .Select(lead => $"{lead.Key} {string.Join(", ", lead.GroupBy(s => s.Name, s => s.Source).Select(s => $"{s.Key} {TraceWords.Sources(s)}"))}");
            string[] parts =
            [
                string.Join("; ", speakers), equal.Key.Length > 0 ? $"({equal.Key})" : "",
                TraceWords.Sources(equal.Where(s => s.Voice is null).Select(s => s.Source)),
            ];
            var text = string.Join(' ', parts.Where(p => p.Length > 0));
            return $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
        }));

    /// <summary>One source of one side of a dispute: "said by Appco [5] (reported)".</summary>
    public static string TellSide(SourceView source)
    {
        var (lead, name) = VoiceOf(source, isClaim: true)!.Value;
        var limits = Limits(source) is { Length: > 0 } told ? $"; {told}" : "";
        return $"{lead} {name} [{source.Label}] ({source.Status}{limits})";
    }

    private static (string Lead, string Name)? VoiceOf(SourceView source, bool isClaim) => (source.SaidBy, source.Basis) switch
    {
        ({ } speaker, _) => ("said by", speaker.Name),
        (_, "inference") => ("inferred by", "the editors"),
        (_, "memory") => ("from", "the editors' memory"),
        _ => isClaim ? ("according to", source.Document.Publisher) : null,
    };

    private static string Limits(SourceView source) =>
        string.Join("; ", Reach.Where(source.Details.ContainsKey).Select(key => $"{key}: {source.Details[key]}"));
}
