using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Dates;
using Graph.Core.Model;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day.</summary>
[Name("Deal")]
[Implements(typeof(EntityInterface))]
internal sealed class DealNode(EntityRecord record, Reading reading) : EntityNode(record, reading)
{
    /// <summary>When it was announced.</summary>
    public IDataLoaderResult<PartialDate?> Announced() => Milestones().Then(m => m.Announced);

    /// <summary>When it was signed.</summary>
    public IDataLoaderResult<PartialDate?> Signed() => Milestones().Then(m => m.Signed);

    /// <summary>When it was closed.</summary>
    public IDataLoaderResult<PartialDate?> Closed() => Milestones().Then(m => m.Closed);

    /// <summary>When it was given up, or a joint venture or licence ended.</summary>
    public IDataLoaderResult<PartialDate?> Ended() => Milestones().Then(m => m.Ended);
}
