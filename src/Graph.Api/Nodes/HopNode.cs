using Graph.Api.Loading;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>One hop of a path, in the direction of the walk.</summary>
[Name("Hop")]
internal sealed class HopNode(string relationId, string fromId, string toId, bool isFirst, Reading reading)
{
    /// <summary>The relation it walks, with its evidence.</summary>
    public IDataLoaderResult<RelationNode> Relation() => reading.GetRelation(relationId);

    /// <summary>Where the walk comes from.</summary>
    public IDataLoaderResult<EntityNode> From() => reading.GetEntity(fromId);

    /// <summary>Where the walk goes to.</summary>
    public IDataLoaderResult<EntityNode> To() => reading.GetEntity(toId);

    /// <summary>How the relation is read aloud in this direction, such as lists or is listed by.</summary>
    public IDataLoaderResult<string> Phrase() => reading.GetRelation(relationId).Then(r => r.PhraseWhen(r.StartsFrom(fromId)));

    /// <summary>Whether the walk goes from the start of the relation to its end.</summary>
    public IDataLoaderResult<bool> Forward() => reading.GetRelation(relationId).Then(r => r.StartsFrom(fromId));

    /// <summary>Its part of the sentence of its path: only the first hop names where it comes from.</summary>
    internal IDataLoaderResult<string> Read()
    {
        var ends = new[] { From(), To() }.Together();
        return Phrase().ThenWith(ends, (phrase, names) => isFirst
            ? $"{names[0].Name} {phrase} {names[1].Name}"
            : $"{phrase} {names[1].Name}");
    }
}
