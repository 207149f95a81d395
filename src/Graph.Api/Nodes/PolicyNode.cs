using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Dates;
using Graph.Core.Model;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day.</summary>
[Name("Policy")]
[Implements(typeof(EntityInterface))]
internal sealed class PolicyNode(EntityRecord record, Reading reading) : EntityNode(record, reading)
{
    /// <summary>When it was proposed.</summary>
    public IDataLoaderResult<PartialDate?> Proposed() => Milestones().Then(m => m.Proposed);

    /// <summary>When it was issued.</summary>
    public IDataLoaderResult<PartialDate?> Issued() => Milestones().Then(m => m.Issued);

    /// <summary>When it took effect.</summary>
    public IDataLoaderResult<PartialDate?> Effective() => Milestones().Then(m => m.Effective);

    /// <summary>When it was revoked or lapsed: the last day on which it was in force.</summary>
    public IDataLoaderResult<PartialDate?> Ended() => Milestones().Then(m => m.Ended);
}
