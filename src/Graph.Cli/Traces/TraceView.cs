using System.Text.Json.Serialization;

namespace Graph.Cli.Traces;

/// <summary>A trace as it is shown, in text and in JSON alike. Dates are ISO dates; sources are numbers of <see cref="Sources"/>.</summary>
internal sealed record TraceView(
    EntityView Entity, string? Other, ClocksView Clocks, IReadOnlyList<GroupView> Groups, IReadOnlyList<SourceView> Sources, CoverageView Coverage)
{
    /// <summary>What was assumed of the deal, as hops that are in no data; null where the question is about what is stored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<HopView>? Assumed { get; init; }
}

/// <summary>Both clocks; null where one is not set.</summary>
internal sealed record ClocksView(string? AsOf, string? KnownAt);

/// <summary>An entity with the dates of its life.</summary>
internal sealed record EntityView(
    string Id, string Kind, string? Type, string Name, string? Citation, string? Status, string? Value, string? Summary, IReadOnlyList<DateView> Dates);

/// <summary>A dated event.</summary>
internal sealed record DateView(string Type, string Date, string Label, string Status, IReadOnlyList<int> Sources);

/// <summary>The answers for one policy, or one deal where a policy was asked about.</summary>
internal sealed record GroupView(EntityView Entity, IReadOnlyList<AnswerView> Answers);

/// <summary>A policy touches a deal by a rule.</summary>
internal sealed record AnswerView(
    string Rule, string Reason, string PolicyId, string DealId, string Status, int Length, string? WindowStart,
    long PathsFound, int PathsShown, IReadOnlyList<PathView> Paths);

/// <summary>A path from the policy to the deal.</summary>
internal sealed record PathView(IReadOnlyList<HopView> Hops, string? WindowStart, string? WindowEnd, string Position);

/// <summary>A hop of a path, read from the policy towards the deal. One that was assumed has the status <c>assumed</c> and no source.</summary>
internal sealed record HopView(
    string RelationId, string Type, string FromId, string FromName, string Phrase, string ToId, string ToName, string Status,
    BoundView Start, BoundView End, IReadOnlyList<int> Supports, IReadOnlyList<int> Denies);

/// <summary>Where a relation starts or ends, and what that rests on.</summary>
internal sealed record BoundView(string? Date, string Basis);

/// <summary>
/// A numbered source: a statement and its document. The text cites it by its label, which is the number of its document and, where
/// several of its statements are cited, which one: <c>3.2</c>.
/// </summary>
internal sealed record SourceView(
    int Number, string Label, string StatementId, string SubjectId, DocumentView Document, string? Locator, string Says, SpeakerView? SaidBy, string Stance,
    string Status, string Basis, string? Decided, string? End, IReadOnlyDictionary<string, string> Details);

/// <summary>Whose claim a statement is.</summary>
internal sealed record SpeakerView(string Id, string Name);

/// <summary>A document.</summary>
internal sealed record DocumentView(
    string Id, string Title, string Publisher, string? Date, string? Read, string? Url, string? Language, string? Grade, string? Retracted);

/// <summary>A rule that was searched.</summary>
internal sealed record RuleView(string Name, string Reason, string Pattern);

/// <summary>What was searched and whether to the end.</summary>
internal sealed record CoverageView(
    IReadOnlyList<RuleView> Rules, string RulesHash, string RelationTypesHash, ClocksView Clocks, int MaxHops, int MaxAnswers, int MaxPaths,
    double? TimeLimitSeconds, string Release, long Found, int Shown, long PathsFound, long PathsShown, bool Complete, bool EverythingShown);
