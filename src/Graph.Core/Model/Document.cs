using Graph.Core.Dates;

namespace Graph.Core.Model;

/// <summary>A source. It is public from the last day of its date as written; an undated one from the day it was read.</summary>
/// <param name="Id">A slug, unique among documents.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
public sealed record Document(string Id, string Title, string Publisher)
{
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

    /// <summary>The first day on which it counts, as <see cref="DateOnly.DayNumber"/>.</summary>
    public int PublicFrom => (Date ?? Read)?.LastDay ?? Open.End;

    /// <summary>The first day on which it no longer counts, as <see cref="DateOnly.DayNumber"/>.</summary>
    public int PublicUntil => Retracted?.FirstDay ?? Open.End;

    /// <summary>The document as a known-at day may show it: without a retraction that came later.</summary>
    public Document At(int? knownAt) => knownAt < PublicUntil ? this with { Retracted = null } : this;
}
