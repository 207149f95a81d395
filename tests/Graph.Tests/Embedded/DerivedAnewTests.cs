using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

/// <summary>A file whose steps another version of the program derived.</summary>
public sealed class DerivedAnewTests : IDisposable
{
    private const string Steps = "SELECT group_concat(id || steps || first_public) FROM (SELECT * FROM relation ORDER BY id)";
    private const string OtherDerivation = "UPDATE meta SET value = 'another' WHERE name = 'derivation'";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Steps_of_another_derivation_are_made_anew_once()
    {
        await MakeAsync();
        var steps = Execute(Steps);
        Execute("UPDATE relation SET steps = '[[1,0,1,null,0,1,null,0]]', first_public = 1");
        Execute(OtherDerivation);
        await using (await OpenAsync())
        {
            Assert.Equal(steps, Execute(Steps));
        }

        Execute("UPDATE relation SET first_public = 1");
        await using (await OpenAsync())
        {
            Assert.NotEqual(steps, Execute(Steps));
        }
    }

    [Fact]
    public async Task A_relation_type_that_is_no_more_is_told()
    {
        await MakeAsync();
        Execute("UPDATE relation SET type = 'IMAGINES' WHERE id = 'app.USES.recommendation'");
        Execute(OtherDerivation);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(OpenAsync);
        Assert.Equal("store-unavailable", error.Code);
        Assert.Contains("IMAGINES", error.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File + "-wal"), "a connection is still open");
    }

    [Fact]
    public async Task Nothing_is_written_to_steps_that_another_version_derived_meanwhile()
    {
        await MakeAsync();
        await using var store = await OpenAsync();
        Execute(OtherDerivation);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ApplyAsync(Sample.Owner("x"), Cancel));
        Assert.Equal("store-unavailable", error.Code);
    }

    private object? Execute(string sql) => RawFile.Execute(File, sql);

    private Task<EmbeddedStore> OpenAsync() => EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(File), Cancel);

    private async Task MakeAsync()
    {
        await using var store = await OpenAsync();
        await store.ApplyAsync(Sample.All, Cancel);
    }
}
