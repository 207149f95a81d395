using Graph.Core.Model;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>Which statements. Conditions that are set must all hold.</summary>
[Name("StatementFilter")]
internal sealed class StatementFilterInput
{
    /// <summary>In one of these documents, by id.</summary>
    [Id]
    public IReadOnlyList<string>? Documents { get; set; }

    /// <summary>Said by one of these entities, by id.</summary>
    [Id]
    public IReadOnlyList<string>? SaidBy { get; set; }

    /// <summary>Of one of these statuses.</summary>
    public IReadOnlyList<StatementStatus>? Statuses { get; set; }

    /// <summary>For or against.</summary>
    public Stance? Stance { get; set; }

    /// <summary>Of relations or of events.</summary>
    public SubjectKind? Subject { get; set; }

    /// <summary>The filter as the store knows it.</summary>
    internal static StatementFilter For(StatementFilterInput? input, int? knownAt) => new()
    {
        DocumentIds = FilterTexts.Of(input?.Documents),
        SaidBy = FilterTexts.Of(input?.SaidBy),
        Statuses = [.. (input?.Statuses ?? []).Distinct().Order()],
        Stance = input?.Stance,
        Subject = input?.Subject,
        KnownAt = knownAt,
    };
}
