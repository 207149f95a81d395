using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    [Theory]
    [InlineData("byte dance", "bytedance", MatchKind.Joined)]
    [InlineData("BYTE-DANCE", "bytedance", MatchKind.Joined)]
    [InlineData("tik tok", "tiktok", MatchKind.Joined)]
    [InlineData("bytedance", "bytedance", MatchKind.Exact)]
    [InlineData("redbook", "red", MatchKind.Joined)]
    [InlineData("huawei", "hw", MatchKind.Exact)]
    [InlineData("华为", "hw", MatchKind.Exact)]
    [InlineData("bytedanse", "bytedance", MatchKind.Misspelt)]
    [InlineData("byte danse", "bytedance", MatchKind.Misspelt)]
    [InlineData("rebdook", "red", MatchKind.Misspelt)]
    [InlineData("tikt", "tiktok", MatchKind.Beginnings)]
    [InlineData("byte d", "bytedance", MatchKind.Beginnings)]
    [InlineData("redb", "red", MatchKind.Beginnings)]
    [InlineData("华", "hw", MatchKind.Beginnings)]
    public async Task Search_finds_a_name_with_other_blanks_while_it_is_typed_and_with_a_slip(string query, string expected, MatchKind kind)
    {
        await using var store = await StoreOfAsync(new ChangeSet
        {
            Entities =
            [
                new("bytedance", EntityKind.Company, "ByteDance"), new("tiktok", EntityKind.Product, "TikTok"), new("red", EntityKind.Company, "Red Book"),
                new("hw", EntityKind.Company, "Huawei") { Aliases = ["华为"] },
                .. Enumerable.Range(0, 30).Select(i => new Entity($"other-{i}", EntityKind.Person, $"Dance of a book {i}")),
            ],
        });
        var found = await ReadAsync(store, s => SearchRanking.SearchAsync(s, query, new EntityFilter([]), 5, Cancel));
        Assert.Equal((expected, kind), (found.Hits[0].Record.Entity.Id, found.Hits[0].Kind));
    }

    [Theory]
    [InlineData("byte d", 300, 300, true)] // more beginnings than their half of the candidates
    [InlineData("byte d", 600, 500, false)]
    [InlineData("bytedance", 600, 500, false)]
    [InlineData("byte", 500, 500, true)]
    [InlineData("by", 20, 20, false)] // names that have it further on are not looked for
    [InlineData("by", 5, 5, true)]
    public async Task Search_says_that_it_is_complete_only_where_nothing_was_cut(string query, int names, int expected, bool complete)
    {
        await using var store = await StoreOfAsync(new ChangeSet
        {
            Entities = [.. Enumerable.Range(0, names).Select(i => new Entity($"e{i}", EntityKind.Company, $"ByteDance {i:000}"))],
        });
        var found = await ReadAsync(store, s => SearchRanking.SearchAsync(s, query, new EntityFilter([]), 5, Cancel));
        Assert.Equal((expected, complete), (found.Found, found.Complete));
    }

    [Theory]
    [InlineData("华为", 13, true)]
    [InlineData("华", 12, false)]
    public async Task Two_signs_of_a_script_without_blanks_are_found_anywhere_in_a_name(string query, int expected, bool complete)
    {
        await using var store = await StoreOfAsync(new ChangeSet
        {
            Entities = [.. Enumerable.Range(0, 12).Select(i => new Entity($"hw{i}", EntityKind.Company, $"华为 {i:00}")), new Entity("cn", EntityKind.Company, "中国华为公司")],
        });
        var found = await ReadAsync(store, s => SearchRanking.SearchAsync(s, query, new EntityFilter([]), 20, Cancel));
        Assert.Equal((expected, complete), (found.Found, found.Complete));
    }

    [Fact]
    public async Task What_applies_in_more_places_than_a_page_holds_counts_in_each_of_them()
    {
        const int places = PageRequest.Maximum + 1;
        await using var store = await StoreOfAsync(new ChangeSet
        {
            Documents = [Sample.Doc("d", "2019")],
            Entities = [new("act", EntityKind.Policy, "Act"), .. Enumerable.Range(0, places).Select(i => new Entity($"place-{i:0000}", EntityKind.Jurisdiction, $"Land {i}"))],
            Relations = [.. Enumerable.Range(0, places).Select(i => new Relation($"r{i:0000}", "APPLIES_IN", "act", $"place-{i:0000}"))],
            Statements = [.. Enumerable.Range(0, places).Select(i => new Statement($"s{i:0000}", SubjectKind.Relation, $"r{i:0000}", "d", "It applies there."))],
        });
        var counted = await ReadAsync(store, async s =>
            await (await FacetedSearch.FindAsync(s, new SearchQuestion("Act", [], [], null), Cancel)).CountJurisdictionsAsync(Cancel));
        Assert.Equal(places, counted.Count);
    }
}
