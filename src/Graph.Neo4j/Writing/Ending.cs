using Graph.Core.Changes;
using Graph.Core.Evidence;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>What the last transaction of a write leaves beside the rows: the release, and the entry of the journal.</summary>
/// <param name="Release">The release after.</param>
/// <param name="Seeds">The fingerprint of the seeds; null leaves the one that is kept.</param>
/// <param name="Entry">The entry, without its number; null where nothing changes.</param>
internal sealed record Ending(string Release, string? Seeds, JournalEntry? Entry)
{
    /// <summary>Writes it.</summary>
    /// <returns>The entry with its number.</returns>
    public async Task<JournalEntry?> WriteAsync(Func<CypherStatement, Task<CypherAnswer>> run)
    {
        await run(CypherFiles.Statement("meta-commit", ("release", Release), ("seeds", Seeds), ("derivation", StepBuilder.Derivation)));
        return Entry is null ? null : Entry with { Sequence = (await run(CypherFiles.Statement("journal-append", ("entry", JournalMap.Write(Entry))))).Rows.Single().Long(0) };
    }
}
