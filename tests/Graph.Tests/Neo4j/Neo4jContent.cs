using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Neo4j;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Writing;

namespace Graph.Tests.Neo4j;

/// <summary>What lies in a Neo4j, read past the store: the release that its rows sum up to, and whether every relation has its edge.</summary>
internal sealed record Neo4jContent(string Sum, long Relations, long Edges)
{
    public static async Task<Neo4jContent> ReadAsync(Neo4jStoreOptions options)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var connection = new QueryApiConnection(options);
        await using var transaction = await connection.BeginAsync(AccessMode.Read, TimeSpan.FromMinutes(5), cancel);
        return await Task.Run(
            () =>
            {
                var content = new ContentReader(transaction, "", cancel);
                IEnumerable<byte[]> hashes =
                [
                    .. content.Documents(content.AllIds(RowKind.Document)).Values.Select(CanonicalRow.Hash),
                    .. content.Entities(content.AllIds(RowKind.Entity)).Values.Select(CanonicalRow.Hash),
                    .. content.Events(content.AllIds(RowKind.Event)).Values.Select(CanonicalRow.Hash),
                    .. content.Relations(content.AllIds(RowKind.Relation)).Values.Select(CanonicalRow.Hash),
                    .. content.Statements(content.AllIds(RowKind.Statement)).Values.Select(CanonicalRow.Hash),
                ];
                return new Neo4jContent(CanonicalRow.Advance(CanonicalRow.EmptyRelease, hashes, []), Count("MATCH (r:Relation) RETURN count(r)"), Count(AllEdges));

                long Count(string cypher) => transaction.RunAsync(new CypherStatement(cypher), cancel).GetAwaiter().GetResult().Rows.Single().Long(0);
            },
            cancel);
    }

    private static string AllEdges { get; } = $"MATCH ()-[r:{string.Join('|', RelationTypes.All.Select(t => t.Name))}]->() RETURN count(r)";
}
