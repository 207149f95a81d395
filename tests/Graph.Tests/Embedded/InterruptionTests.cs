using Graph.Core.Changes;
using Graph.Core.Search;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

/// <summary>What nobody waits for any more ends within a statement, and its connection serves the next one. Views that never end stand for large tables.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const string Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)";

    // Without an end of its own a test that fails would wait for ever.
    private const int Long = 20_000;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Fact(Timeout = Long)]
    public async Task A_search_ends_within_its_statement()
    {
        await using var store = await OpenAsync($"DROP TABLE entity_label; CREATE VIEW entity_label AS {Endless} SELECT 'x' || i AS label, i AS entity_key FROM n");
        await EndsAsync(store, (session, gone) => session.SearchAsync(SearchText.Terms("Acme"), 10, gone), TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = Long)]
    public async Task A_list_ends_within_its_statement()
    {
        await using var store = await OpenAsync(
            $"ALTER TABLE journal RENAME TO entries; CREATE VIEW journal AS {Endless} SELECT e.* FROM n, entries e WHERE e.sequence > n.i");
        await EndsAsync(store, (session, gone) => session.JournalAsync(10, null, gone), TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = Long)]
    public async Task A_count_ends_within_its_statement()
    {
        await using var store = await OpenAsync($"ALTER TABLE tally RENAME TO tallied; CREATE VIEW tally AS {Endless} SELECT 'entity' AS row, 'Deal' AS sort, i AS n FROM n");
        await EndsAsync(store, (session, gone) => session.CountEntitiesAsync(new EntityFilter([]), gone), TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = Long)]
    public async Task What_a_match_reads_of_names_ends_within_its_statement()
    {
        await using var store = await OpenAsync($"ALTER TABLE entity RENAME TO entities; CREATE VIEW entity AS {Endless} SELECT 'x' || i AS id, 'y' || i AS name FROM n");
        var query = new MatchQuery(Core.Patterns.PathPatternParser.Parse("(a {name: \"Acme\"})-[:OWNS]->(b)"));
        await EndsAsync(store, (session, gone) => session.MatchAsync(query, gone), TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = Long)]
    public async Task A_change_set_ends_within_a_statement_that_it_reads_by_and_writes_nothing()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await OpenAsync($"ALTER TABLE statement RENAME TO statements; CREATE VIEW statement AS {Endless} SELECT s.* FROM n, statements s WHERE s.key > n.i");
        var release = await store.ReadAsync(s => Task.FromResult(s.Release), cancel);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var writing = store.ApplyAsync(new ChangeSet { Retractions = [new RowRef(RowKind.Document, Sample.All.Documents[0].Id)] }, gone.Token);

        gone.CancelAfter(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        RawFile.Execute(File, "DROP VIEW statement; ALTER TABLE statements RENAME TO statement");
        Assert.Equal(release, await store.ReadAsync(s => Task.FromResult(s.Release), cancel));
        Assert.True((await store.ApplyAsync(Sample.Owner("x"), cancel)).Added > 0);
    }

    /// <summary>Cancels a read of one session while another one reads too: that one, and the next to have the connection, are not met.</summary>
    private static async Task EndsAsync(EmbeddedStore store, Func<IGraphSession, CancellationToken, Task> read, CancellationToken cancel)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await using var other = await store.OpenSessionAsync(cancel);
        await using (var session = await store.OpenSessionAsync(cancel))
        {
            var reading = Task.Run(() => read(session, gone.Token), cancel);
            gone.CancelAfter(TimeSpan.FromMilliseconds(100));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
            Assert.NotEmpty(await session.GetDocumentsAsync([Sample.All.Documents[0].Id], cancel));
        }

        Assert.NotEmpty(await other.GetDocumentsAsync([Sample.All.Documents[1].Id], cancel));
        await using var next = await store.OpenSessionAsync(cancel);
        Assert.NotEmpty((await next.FindDocumentsAsync(new DocumentFilter(), DocumentOrder.Id, descending: false, new PageRequest(10), cancel)).Items);
    }

    private async Task<EmbeddedStore> OpenAsync(string sql)
    {
        var store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(File), Cancel);
        await store.ApplyAsync(Sample.All, Cancel);
        RawFile.Execute(File, "PRAGMA legacy_alter_table = ON; " + sql);
        return store;
    }
}
