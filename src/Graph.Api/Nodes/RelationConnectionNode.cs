using Graph.Api.Loading;
using Graph.Core.Model;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A page of relations.</summary>
[Name("RelationConnection")]
internal sealed class RelationConnectionNode(Page<RelationRecord> page, Reading reading)
{
    /// <summary>The relations of this page.</summary>
    [Complexity(0, 1)]
    public IReadOnlyList<RelationNode> Nodes => [.. page.Items.Select(r => new RelationNode(r, reading))];

    /// <summary>Where the page ends.</summary>
    public PageInfoNode PageInfo => new(page.HasMore, page.Items.Count > 0 ? page.Items[^1].Relation.Id : null);
}

/// <summary>Where a page ends.</summary>
/// <param name="HasNextPage">Whether more follow: nothing is cut silently.</param>
/// <param name="EndCursor">What to give as after for the next page; null for an empty page.</param>
[Name("PageInfo")]
internal sealed record PageInfoNode(bool HasNextPage, string? EndCursor);
