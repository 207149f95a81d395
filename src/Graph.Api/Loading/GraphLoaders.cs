namespace Graph.Api.Loading;

/// <summary>The loaders of a request.</summary>
internal sealed class GraphLoaders(RequestSession session)
{
    public EntityLoader Entities { get; } = new(session);

    public RelationLoader Relations { get; } = new(session);

    public RelationsOfLoader RelationsOf { get; } = new(session);

    public RelationCountLoader RelationCounts { get; } = new(session);

    public StatementLoader Statements { get; } = new(session);

    public EventLoader Events { get; } = new(session);

    public EventByIdLoader EventsById { get; } = new(session);

    public DocumentLoader Documents { get; } = new(session);

    /// <summary>The release that all of them read from.</summary>
    public async Task<string> ReleaseAsync(CancellationToken cancellationToken) => (await session.GetAsync(cancellationToken)).Release;
}
