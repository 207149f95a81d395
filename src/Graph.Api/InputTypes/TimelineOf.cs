using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>Whose events: of entities, of a trace, or of all entities of some kinds.</summary>
[Name("TimelineOf")]
[OneOf]
internal sealed class TimelineOf
{
    /// <summary>Of these entities, by id; at most 1000.</summary>
    [Id]
    public IReadOnlyList<string>? Entities { get; set; }

    /// <summary>Of all entities on the paths of a trace.</summary>
    public TraceEndsInput? Trace { get; set; }

    /// <summary>Of all entities of these kinds.</summary>
    public IReadOnlyList<EntityKind>? Kinds { get; set; }
}

/// <summary>The question of a trace.</summary>
[Name("TraceEnds")]
internal sealed class TraceEndsInput
{
    /// <summary>A deal or a policy.</summary>
    [Id]
    public string From { get; set; } = "";

    /// <summary>The other end, to ask about one pair; none for all.</summary>
    [Id]
    public string? To { get; set; }
}
