using Graph.Core.Changes;

namespace Graph.Core.Stores;

/// <summary>Where the graph lives. A singleton; reads go through sessions. All members are thread-safe.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Opens a session on the present state of the graph, which includes all that this store wrote.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    Task<IGraphSession> OpenSessionAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Applies a change set: all of it or nothing, also for readers and across a crash. Sessions opened after the call
    /// returned see it. Rows that are equal to what is stored are not counted as changes. Where anything changed, the journal has an entry
    /// more, written with the rows.
    /// </summary>
    /// <exception cref="GraphException">
    /// The change set is wrong (<c>release-changed</c>, <c>unknown-id</c>, <c>wrong-kind</c>, <c>unsupported-relation</c>...); nothing was written.
    /// </exception>
    /// <exception cref="StoreUnavailableException">
    /// The store cannot be written; nothing was written, or, where the message says so, it is not known whether all of it was.
    /// </exception>
    Task<ChangeResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken);

    /// <summary>Applies a change set as <see cref="ApplyAsync"/>, and tells row by row what it did.</summary>
    /// <exception cref="GraphException">As <see cref="ApplyAsync"/>; <c>too-many-rows</c> where it touches more than <see cref="ChangeReport.MaxRows"/>. Nothing was written.</exception>
    /// <exception cref="StoreUnavailableException">As <see cref="ApplyAsync"/>.</exception>
    Task<ChangeReport> ApplyWithReportAsync(ChangeSet changes, CancellationToken cancellationToken);

    /// <summary>Checks a change set as <see cref="ApplyAsync"/> and tells what it would do to the present state. Writes nothing.</summary>
    /// <exception cref="GraphException">As <see cref="ApplyWithReportAsync"/>.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    Task<ChangeReport> PreviewAsync(ChangeSet changes, CancellationToken cancellationToken);

    /// <summary>Drops everything, the journal included: the store is as new.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be written.</exception>
    Task DropAsync(CancellationToken cancellationToken);
}
