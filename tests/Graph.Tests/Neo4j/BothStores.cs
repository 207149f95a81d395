using System.Text.Json;
using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Neo4j;
using Graph.Tests.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

/// <summary>An embedded store and a Neo4j with the same content, asked the same questions. Both are wiped at the start.</summary>
internal sealed class BothStores : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private BothStores(TemporaryFolder folder, EmbeddedStore embedded, Neo4jStore neo4j) => (_folder, Embedded, Neo4j) = (folder, embedded, neo4j);

    public EmbeddedStore Embedded { get; }

    public Neo4jStore Neo4j { get; }

    /// <summary>The number of questions that both stores answered alike.</summary>
    public int Compared { get; private set; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<BothStores> OpenAsync(Neo4jServer server)
    {
        var time = new StoppedTime();
        var neo4j = await server.OpenEmptyAsync(options => options with { Time = time });
        var folder = new TemporaryFolder();
        return new BothStores(folder, await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(folder.File("graph.db")) { Time = time }, Cancel), neo4j);
    }

    public async Task WipeAsync()
    {
        await Embedded.DropAsync(Cancel);
        await Neo4j.DropAsync(Cancel);
    }

    /// <summary>Applies a change set to both: it must promise and do the same, or be refused for the same reasons.</summary>
    public async Task<string> ApplyAsync(ChangeSet changes, string told)
    {
        await CompareAsync($"{told}\npreviewed", () => Embedded.PreviewAsync(changes, Cancel), () => Neo4j.PreviewAsync(changes, Cancel));
        var did = await CompareAsync(
            $"{told}\napplied",
            async () => await Embedded.ApplyAsync(changes, Cancel) with { Journal = null },
            async () => await Neo4j.ApplyAsync(changes, Cancel) with { Journal = null });
        await using var sessions = await OpenSessionsAsync();
        await sessions.AskAsync($"{told}\njournal", session => session.JournalAsync(2, null, Cancel));
        return did;
    }

    /// <summary>Writes a plan that was made by hand to both.</summary>
    public async Task WriteAsync(ChangePlan plan)
    {
        await Embedded.ApplyAsync(_ => plan, null, Cancel);
        await Neo4j.ApplyAsync(_ => plan, null, Cancel);
    }

    /// <summary>Opens a session on each.</summary>
    public async Task<BothSessions> OpenSessionsAsync() =>
        new(this, await Embedded.OpenSessionAsync(Cancel), await Neo4j.OpenSessionAsync(Cancel));

    public async ValueTask DisposeAsync()
    {
        await Neo4j.DisposeAsync();
        await Embedded.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>An answer as JSON, or the problems of a question that is refused.</summary>
    public static string Answer<T>(Func<T> ask)
    {
        try
        {
            return JsonSerializer.Serialize(ask());
        }
        catch (GraphException e)
        {
            return JsonSerializer.Serialize(e.Problems);
        }
    }

    /// <summary>Gives what both answer, as JSON; fails where they differ, naming the question.</summary>
    internal async Task<string> CompareAsync<T>(string question, Func<Task<T>> embedded, Func<Task<T>> neo4j)
    {
        var (one, other) = (await AnswerAsync(embedded), await AnswerAsync(neo4j));
        Assert.True(one == other, $"{question}\nembedded {one}\nneo4j    {other}");
        Compared++;
        return one;
    }

    private static async Task<string> AnswerAsync<T>(Func<Task<T>> ask)
    {
        var asked = ask();
        await Task.WhenAny(asked);
        return Answer(() => asked.GetAwaiter().GetResult());
    }
}

/// <summary>A session on each store.</summary>
internal sealed class BothSessions(BothStores stores, IGraphSession embedded, IGraphSession neo4j) : IAsyncDisposable
{
    /// <summary>Asks both; see <see cref="BothStores.CompareAsync"/>.</summary>
    public Task<string> AskAsync<T>(string question, Func<IGraphSession, Task<T>> ask) =>
        stores.CompareAsync(question, () => ask(embedded), () => ask(neo4j));

    public async ValueTask DisposeAsync()
    {
        await neo4j.DisposeAsync();
        await embedded.DisposeAsync();
    }
}
