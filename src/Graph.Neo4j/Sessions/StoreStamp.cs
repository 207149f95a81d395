using Graph.Neo4j.Connections;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Sessions;

/// <summary>What the server tells of the content as a whole.</summary>
/// <param name="Release">The release; null where the store was never written.</param>
/// <param name="Version">Counts the change sets.</param>
/// <param name="Seeds">The fingerprint of the seeds.</param>
/// <param name="Derivation">What the steps follow from.</param>
/// <param name="Schema">How rows are written; null where the store was never opened.</param>
/// <param name="Loading">Who fills the store for the first time or empties it, or died while doing so.</param>
/// <param name="Committing">The write that is committing right now: what is read meanwhile may be a mix of before and after.</param>
internal sealed record StoreStamp(string? Release, long Version, string? Seeds, string? Derivation, long? Schema, string? Loading, string? Committing)
{
    /// <summary>Reads it where writes go: a member that lags would say that nobody wrote while another one showed the write.</summary>
    public static async Task<StoreStamp> ReadAsync(ICypherConnection connection, CancellationToken cancellationToken) =>
        Of((await connection.RunAsync(CypherFiles.Statement("meta-read"), AccessMode.ReadLatest, cancellationToken)).Rows.Single());

    private static StoreStamp Of(CypherRow row) => new(
        row.Text(0), row.Values[1] is long version ? version : 0, row.Text(2), row.Text(3), row.Values[4] as long?, row.Text(5), row.Text(6));
}
