using Graph.Core.Dates;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>A source. It is public from the last day of its date as written; an undated one from the day it was read.</summary>
[Name("DocumentInput")]
internal sealed class DocumentInput
{
    /// <summary>A slug of letters, digits and . _ : -, that of no other row.</summary>
    [Id]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The publication date, as exact as the document gives it.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The day it was read; needed where it has no date.</summary>
    public PartialDate? Read { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>primary, official-mirror, court-mirror, state-media, press, law-firm, think-tank, reference or low.</summary>
    public string? Grade { get; init; }

    /// <summary>When its publisher took it back. From the first day of it on, its statements no longer count.</summary>
    public PartialDate? Retracted { get; init; }
}
