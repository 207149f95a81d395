using Graph.Core.Dates;

namespace Graph.Core.Model;

/// <summary>What a statement speaks of.</summary>
public enum SubjectKind
{
    /// <summary>A relation.</summary>
    Relation,

    /// <summary>An event of an entity.</summary>
    Event,
}

/// <summary>Whether a statement is for or against what it speaks of.</summary>
public enum Stance
{
    /// <summary>It says that it is so.</summary>
    Supports,

    /// <summary>It says that it is not so.</summary>
    Denies,
}

/// <summary>How sure a statement makes what it says; strongest first.</summary>
public enum StatementStatus
{
    /// <summary>A court or regulator decided it.</summary>
    Ruled,

    /// <summary>An official text or several independent sources.</summary>
    Confirmed,

    /// <summary>One-sided or anonymous.</summary>
    Reported,

    /// <summary>A step of the compiler's own.</summary>
    Inferred,
}

/// <summary>What a statement rests on.</summary>
public enum Basis
{
    /// <summary>The document says it.</summary>
    Source,

    /// <summary>The compiler's own step from the document; never ranks above inferred.</summary>
    Inference,

    /// <summary>The compiler's memory; never ranks above inferred.</summary>
    Memory,
}

/// <summary>The evidence: what one document says of one relation or event.</summary>
/// <param name="Id">Unique among statements.</param>
/// <param name="Subject">What kind of thing it speaks of.</param>
/// <param name="SubjectId">The id of the relation or event.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="Says">A paraphrase in our own words.</param>
public sealed record Statement(string Id, SubjectKind Subject, string SubjectId, string DocumentId, string Says)
{
    /// <summary>Where in the document; null where it is not known.</summary>
    public string? Locator { get; init; }

    /// <summary>The entity whose claim it is; null where the document itself says it.</summary>
    public string? SaidBy { get; init; }

    /// <summary>For or against.</summary>
    public Stance Stance { get; init; }

    /// <summary>How sure, as the editor put it. See <see cref="EffectiveStatus"/>.</summary>
    public StatementStatus Status { get; init; } = StatementStatus.Reported;

    /// <summary>What it rests on.</summary>
    public Basis Basis { get; init; }

    /// <summary>The day of decision of a ruling.</summary>
    public PartialDate? Decided { get; init; }

    /// <summary>The last day on which the relation held, where this statement tells it.</summary>
    public PartialDate? End { get; init; }

    /// <summary>What is said about the relation: role, share, outcome, value, scope. A store gives it ascending by name, as ordinal.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();

    /// <summary>The status it counts with: inference and memory never rank above inferred.</summary>
    public StatementStatus EffectiveStatus => Basis == Basis.Source ? Status : StatementStatus.Inferred;
}
