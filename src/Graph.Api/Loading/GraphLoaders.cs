namespace Graph.Api.Loading;

/// <summary>The loaders of a request.</summary>
internal sealed class GraphLoaders(RequestSession session)
{
    public EntityLoader Entities { get; } = new(session);

    public RelationLoader Relations { get; } = new(session);

    public RelationsOfLoader RelationsOf { get; } = new(session);

    public StatementLoader Statements { get; } = new(session);

    public EventLoader Events { get; } = new(session);

    public DocumentLoader Documents { get; } = new(session);
}
