namespace Graph.Neo4j.Connections;

/// <summary>
/// All that the store asks of a Neo4j: to run statements. The one seam to the server: a driver takes the place of the HTTP client
/// as one class that implements this. Thread-safe.
/// </summary>
internal interface ICypherConnection : IDisposable
{
    /// <summary>Where it leads, for messages; without a password.</summary>
    string Address { get; }

    /// <summary>Runs a statement in a transaction of its own. Sees everything this connection wrote before.</summary>
    /// <exception cref="CypherException">The server refused it, or it failed there.</exception>
    /// <exception cref="Core.Stores.StoreUnavailableException">The server cannot be reached.</exception>
    Task<CypherAnswer> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken);

    /// <summary>Begins a transaction. Sees everything this connection wrote before.</summary>
    /// <param name="mode">Whether it may write.</param>
    /// <param name="limit">The server ends it after this time at the latest, also where this process is gone.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="CypherException">The server refused it.</exception>
    /// <exception cref="Core.Stores.StoreUnavailableException">The server cannot be reached.</exception>
    Task<ICypherTransaction> BeginAsync(AccessMode mode, TimeSpan limit, CancellationToken cancellationToken);
}

/// <summary>A transaction. Disposing of it without a commit rolls it back, and ends at once what it is computing. One call at a time.</summary>
internal interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement.</summary>
    /// <exception cref="CypherException">It failed; the transaction is rolled back.</exception>
    /// <exception cref="Core.Stores.StoreUnavailableException">The server cannot be reached; the transaction will be rolled back.</exception>
    Task<CypherAnswer> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Runs a statement and reads its rows as they come, no further than asked. What is not read then, is not to be had any more.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="maxRows">At most so many rows.</param>
    /// <param name="maxBytes">About so many bytes of an answer at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="CypherException">It failed; the transaction is rolled back.</exception>
    /// <exception cref="Core.Stores.StoreUnavailableException">The server cannot be reached; the transaction will be rolled back.</exception>
    Task<CypherAnswer> ReadAsync(CypherStatement statement, int maxRows, int maxBytes, CancellationToken cancellationToken);

    /// <summary>Whether the server still computes in this transaction, although it was disposed of: it can end a statement between rows only.</summary>
    /// <remarks>False where the server cannot be asked.</remarks>
    Task<bool> ComputesAsync();

    /// <summary>Commits.</summary>
    /// <exception cref="CypherException">It could not; nothing was written.</exception>
    /// <exception cref="CommitUnknownException">The connection broke before the server answered: it may have committed or not.</exception>
    Task CommitAsync(CancellationToken cancellationToken);
}

/// <summary>Whether a statement may write, and which member of a cluster it is for.</summary>
internal enum AccessMode
{
    /// <summary>Only reads, at any member; a write is refused by the server.</summary>
    Read,

    /// <summary>Only reads, at the member that writes: it has whatever any other one has.</summary>
    ReadLatest,

    /// <summary>Reads and writes.</summary>
    Write,
}
