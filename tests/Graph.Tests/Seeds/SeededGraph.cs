using Graph.Api.Hosting;
using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Tests.Seeds;
using Graph.Tests.Structure;

[assembly: AssemblyFixture(typeof(SeededGraph))]

namespace Graph.Tests.Seeds;

/// <summary>The seeds of the project in a store of their own, opened once; tests only read it.</summary>
public sealed class SeededGraph : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("seeded").FullName;
    private GraphRuntime _runtime = null!;

    public async ValueTask InitializeAsync()
    {
        var options = new GraphOptions();
        options.Store.Path = Path.Combine(_folder, "graph.db");
        options.Seeds.Path = Path.Combine(Repository.Root, "seeds");
        options.Seeds.RulesPath = Path.Combine(Repository.Root, "cypher", "rules");
        _runtime = await GraphRuntime.OpenAsync(options, new Progress<string>(), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _runtime.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public Task<IGraphSession> SessionAsync() => _runtime.Store.OpenSessionAsync(TestContext.Current.CancellationToken);

    /// <summary>A trace with its evidence.</summary>
    public async Task<TraceEvidence> TraceAsync(string id, string? asOf = null, string? knownAt = null, string? other = null)
    {
        await using var session = await SessionAsync();
        var question = new TraceQuestion(id, other, Clocks.Parse(asOf, knownAt));
        var trace = await _runtime.Tracer.TraceAsync(session, question, TestContext.Current.CancellationToken);
        return await TraceEvidence.GatherAsync(session, trace, TestContext.Current.CancellationToken);
    }
}
