using Graph.Core;
using Graph.Core.Changes;
using Graph.Embedded;
using Graph.Tests.Changes;

namespace Graph.Tests.Embedded;

/// <summary>Change sets one after another must leave in the file what one change set with the whole content would.</summary>
public sealed class DerivationStoreTests(ITestOutputHelper output) : IDisposable
{
    private const int Cases = 200;
    private const int ChangesEach = 12;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Step => _folder.File("step.db");

    private string Whole => _folder.File("whole.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_derived_after_many_change_sets_equals_that_after_one()
    {
        await using var step = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(Step), Cancel);
        await using var whole = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(Whole), Cancel);
        var applied = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var content = new MemoryContent();
            await step.DropAsync(Cancel);
            await whole.DropAsync(Cancel);
            await step.ApplyAsync(Keep(content, RandomChanges.Start())!, Cancel);
            for (var i = 0; i < ChangesEach; i++)
            {
                if (Keep(content, RandomChanges.Next(random, content)) is { } changes)
                {
                    await step.ApplyAsync(changes, Cancel);
                    applied++;
                }
            }

            await whole.ApplyAsync(content.Everything, Cancel);
            Assert.True(Derived(Whole) == Derived(Step), $"seed {seed}:\n{Derived(Whole)}\nis not\n{Derived(Step)}");
        }

        output.WriteLine($"{applied} change sets in {Cases} cases");
        Assert.True(applied > Cases * ChangesEach / 2, $"only {applied} change sets were applied");
    }

    /// <summary>The change set, where it is right.</summary>
    private static ChangeSet? Keep(MemoryContent content, ChangeSet changes)
    {
        try
        {
            content.Apply(changes);
            return changes;
        }
        catch (GraphException)
        {
            return null;
        }
    }

    private static string Derived(string path) => (string)RawFile.Execute(path, """
        SELECT group_concat(line, char(10)) FROM (
          SELECT id || ' ' || known_from || ' ' || profile_known_from || ' ' || profile_known_until line FROM entity
          UNION ALL SELECT id || ' ' || first_public || ' ' || steps FROM relation
          UNION ALL SELECT id || ' ' || first_public FROM event
          UNION ALL SELECT value FROM meta WHERE name = 'release' ORDER BY line)
        """)!;
}
