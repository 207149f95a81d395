using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    private static readonly ChangeOrigin Editor = new(ChangeSource.Api, "editor", "Seen in the register.");

    [Fact]
    public async Task A_change_set_is_in_the_journal_with_all_that_it_did()
    {
        await using var store = await SampleStoreAsync();
        var result = await store.ApplyAsync(Sample.Owner("x") with { Origin = Editor }, Cancel);

        var entry = Assert.Single(await JournalAsync(store, 1));
        Assert.Equal((2, StoppedTime.Now, Editor), (entry.Sequence, entry.At, entry.Origin));
        Assert.Equal((result.Before, result.After, 3, 0, 0), (entry.Before, entry.After, entry.Added, entry.Changed, entry.Removed));
        Assert.Equal(
            [
                new(RowKind.Entity, "x", RowAction.Added), new(RowKind.Relation, "x.OWNS.app", RowAction.Added),
                new(RowKind.Statement, "x.OWNS.app:news-2019", RowAction.Added),
            ],
            entry.Rows!);
        Assert.Equivalent(entry, result.Journal, strict: true);
        Assert.Equivalent(entry, await ReadAsync(store, s => s.GetJournalEntryAsync(2, Cancel)), strict: true);
    }

    [Fact]
    public async Task The_journal_tells_changed_and_removed_rows_apart()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        await store.ApplyAsync(
            new ChangeSet
            {
                Entities = [new Entity("globex", EntityKind.Company, "Globex Corporation")],
                Retractions = [new(RowKind.Entity, "x"), new(RowKind.Relation, "x.OWNS.app"), new(RowKind.Statement, "x.OWNS.app:news-2019")],
            },
            Cancel);

        var entry = Assert.Single(await JournalAsync(store, 1));
        Assert.Equal((0, 1, 3), (entry.Added, entry.Changed, entry.Removed));
        Assert.Equal(
            ["Changed Entity globex", "Removed Entity x", "Removed Relation x.OWNS.app", "Removed Statement x.OWNS.app:news-2019"],
            entry.Rows!.Select(r => r.ToString()));
    }

    [Fact]
    public async Task What_changed_nothing_is_not_in_the_journal()
    {
        await using var store = await SampleStoreAsync();
        var same = await store.ApplyAsync(Sample.All, Cancel);
        await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(Sample.Owner("x", "no-such-document"), Cancel));
        await store.PreviewAsync(Sample.Owner("x"), Cancel);

        Assert.Null(same.Journal);
        Assert.Single(await JournalAsync(store, 10));
    }

    [Fact]
    public async Task Other_seed_files_with_the_same_rows_are_in_the_journal()
    {
        await using var store = await SampleStoreAsync();
        await store.ApplyAsync(Sample.All with { SeedsFingerprint = "first" }, Cancel);
        await store.ApplyAsync(Sample.All with { SeedsFingerprint = "first" }, Cancel);

        var entries = await JournalAsync(store, 10);
        Assert.Equal(2, entries.Count);
        Assert.Equal((entries[1].After, entries[1].After, 0), (entries[0].Before, entries[0].After, entries[0].Rows!.Count));
    }

    [Fact]
    public async Task A_thousand_rows_are_listed_and_more_are_counted()
    {
        await using var store = await CreateStoreAsync();
        await store.ApplyAsync(new ChangeSet { Entities = Many("a", JournalEntry.MaxRows) }, Cancel);
        await store.ApplyAsync(new ChangeSet { Entities = Many("b", JournalEntry.MaxRows + 1) }, Cancel);

        var entries = await JournalAsync(store, 10);
        Assert.Equal((1_001, true), (entries[0].Added, entries[0].Rows is null));
        Assert.Equal((1_000, 1_000), (entries[1].Added, entries[1].Rows!.Count));
    }

    [Fact]
    public async Task Pages_of_the_journal_follow_one_another_newest_first()
    {
        await using var store = await StoreOfAsync([Sample.All, .. Enumerable.Range(0, 6).Select(i => Sample.Owner($"x{i}"))]);

        var first = await ReadAsync(store, s => s.JournalAsync(3, null, Cancel));
        var second = await ReadAsync(store, s => s.JournalAsync(4, first.Items[^1].Sequence, Cancel));

        Assert.Equal([7, 6, 5], first.Items.Select(e => e.Sequence));
        Assert.Equal([4, 3, 2, 1], second.Items.Select(e => e.Sequence));
        Assert.Equal((true, false), (first.HasMore, second.HasMore));
        Assert.Equal(first.Items[^1].Before, second.Items[0].After);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public async Task A_page_of_the_journal_has_a_limit(int first)
    {
        await using var store = await CreateStoreAsync();
        var error = await Assert.ThrowsAsync<GraphException>(() => ReadAsync(store, s => s.JournalAsync(first, null, Cancel)));
        Assert.Equal("bad-limit", error.Code);
    }

    [Fact]
    public async Task The_journal_lasts_and_an_entry_that_is_not_there_is_null()
    {
        await using (var store = await SampleStoreAsync())
        {
            await store.ApplyAsync(Sample.Owner("x") with { Origin = Editor }, Cancel);
        }

        await using var again = await OpenAgainAsync();
        Assert.Equal([Editor, ChangeOrigin.Program], (await JournalAsync(again, 10)).Select(e => e.Origin));
        Assert.Null(await ReadAsync(again, s => s.GetJournalEntryAsync(3, Cancel)));
    }

    [Fact]
    public async Task Dropping_takes_the_journal_away_and_emptying_does_not()
    {
        await using var store = await SampleStoreAsync();
        await store.ApplyAsync(new ChangeSet { ReplacesEverything = true }, Cancel);
        await store.ApplyAsync(Sample.All, Cancel);
        Assert.Equal([3, 2, 1], (await JournalAsync(store, 10)).Select(e => e.Sequence));

        await store.DropAsync(Cancel);
        Assert.Empty(await JournalAsync(store, 10));
        Assert.Equal(1, (await store.ApplyAsync(Sample.All, Cancel)).Journal!.Sequence);
    }

    private static async Task<IReadOnlyList<JournalEntry>> JournalAsync(IGraphStore store, int first) =>
        (await ReadAsync(store, s => s.JournalAsync(first, null, Cancel))).Items;

    private static List<Entity> Many(string id, int count) => [.. Enumerable.Range(0, count).Select(i => new Entity($"{id}{i}", EntityKind.Company, "One of many"))];
}
