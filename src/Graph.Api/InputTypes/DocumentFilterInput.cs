using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>Which documents. Conditions that are set must all hold.</summary>
[Name("DocumentFilter")]
internal sealed class DocumentFilterInput
{
    /// <summary>By one of these publishers, as written.</summary>
    public IReadOnlyList<string>? Publishers { get; set; }

    /// <summary>Of one of these grades, such as primary or press.</summary>
    public IReadOnlyList<string>? Grades { get; set; }

    /// <summary>In one of these languages, as BCP 47 tags.</summary>
    public IReadOnlyList<string>? Languages { get; set; }

    /// <summary>Public since this day or later.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Public since this day or earlier.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The filter as the store knows it.</summary>
    internal static DocumentFilter For(DocumentFilterInput? input, int? knownAt) => new()
    {
        Publishers = FilterTexts.Of(input?.Publishers),
        Grades = FilterTexts.Of(input?.Grades),
        Languages = FilterTexts.Of(input?.Languages),
        From = input?.From?.DayNumber,
        To = input?.To?.DayNumber,
        KnownAt = knownAt,
    };
}

/// <summary>The order of a list of documents.</summary>
[Name("DocumentOrdering")]
internal sealed class DocumentOrderInput
{
    /// <summary>By what; then by id.</summary>
    public DocumentOrder Field { get; set; }

    /// <summary>Which way.</summary>
    public OrderDirection Direction { get; set; }
}
