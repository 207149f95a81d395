using Graph.Neo4j.Connections;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>What a writer finds when it has the lock.</summary>
/// <param name="Release">The release; null where the store was never written.</param>
/// <param name="Seeds">The fingerprint of the seeds.</param>
/// <param name="Derivation">What the steps follow from.</param>
/// <param name="Loading">The writer whose first load has not ended.</param>
/// <param name="LoadAge">How long ago that one gave a sign of life.</param>
internal sealed record MetaRow(string? Release, string? Seeds, string? Derivation, string? Loading, TimeSpan LoadAge)
{
    /// <summary>Whether a first load has not ended.</summary>
    public bool IsLoading => Loading is not null;

    /// <summary>Takes the writers' lock for a transaction, and waits for it where somebody else has it.</summary>
    public static async Task<MetaRow> LockAsync(ICypherTransaction transaction, string writer, CancellationToken cancellationToken) =>
        Of((await transaction.RunAsync(CypherFiles.Statement("meta-begin", ("writer", writer)), cancellationToken)).Rows.Single());

    private static MetaRow Of(CypherRow row) => new(
        row.Text(0), row.Text(1), row.Text(2), row.Text(3), row.Values[4] is long age ? TimeSpan.FromMilliseconds(age) : TimeSpan.MaxValue);

    /// <summary>Whether somebody is loading right now.</summary>
    public bool IsLoadedByOther(TimeSpan patience) => IsLoading && LoadAge <= patience;
}
