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
}
