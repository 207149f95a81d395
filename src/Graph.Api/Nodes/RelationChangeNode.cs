using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A relation whose status or period differs after a change set.</summary>
[Name("RelationChange")]
internal sealed class RelationChangeNode(RelationChange change)
{
    /// <summary>The id of the relation.</summary>
    [Id]
    public string RelationId => change.Id;

    /// <summary>What is known of it now, by everything that is public; null for a new relation.</summary>
    public RelationStateNode? Before => Of(change.Before);

    /// <summary>What will be; null where it is taken away.</summary>
    public RelationStateNode? After => Of(change.After);

    private static RelationStateNode? Of(RelationStep? step) => step is null ? null : new RelationStateNode(step);
}

/// <summary>The status and period of a relation.</summary>
[Name("RelationState")]
internal sealed class RelationStateNode(RelationStep step)
{
    /// <summary>How sure it is.</summary>
    public RelationStatus Status => step.Status;

    /// <summary>Its start as written; null where nothing bounds it.</summary>
    public PartialDate? Start => Written(step.Start);

    /// <summary>Where its start comes from.</summary>
    public BoundBasis StartBasis => step.Start.Basis;

    /// <summary>Its end as written, the last day on which it held; null where nothing bounds it.</summary>
    public PartialDate? End => Written(step.End);

    /// <summary>Where its end comes from.</summary>
    public BoundBasis EndBasis => step.End.Basis;

    private static PartialDate? Written(Bound bound) => bound.Text is { } text ? PartialDate.Parse(text) : null;
}
