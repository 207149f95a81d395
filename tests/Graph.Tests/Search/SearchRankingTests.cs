using Graph.Core.Model;
using Graph.Core.Search;

namespace Graph.Tests.Search;

public sealed class SearchRankingTests
{
    [Fact]
    public void An_exact_name_or_id_comes_before_all_words_before_beginnings_before_slips_before_some_words() => Assert.Equal(
        ["a", "b", "c", "d", "e"],
        Rank("blue whale", ("e", "Whale of a tale"), ("d", "Bule whale"), ("c", "Bluest whales"), ("b", "The blue whale company"), ("a", "Blue Whale")));

    [Fact]
    public void An_id_written_out_is_exact() => Assert.Equal(["eo-13942", "x"], Rank("eo-13942", ("x", "On EO 13942 and others"), ("eo-13942", "An order")));

    [Fact]
    public void The_shorter_name_comes_first_then_the_id() => Assert.Equal(["b", "a", "c"], Rank("tok", ("c", "Tokyo Ltd"), ("a", "Tokyo Inc"), ("b", "Tokyo")));

    [Fact]
    public void A_short_word_may_not_be_misspelt() => Assert.Empty(Rank("eat", ("a", "Bat")));

    [Fact]
    public void What_has_nothing_in_common_is_left_out() => Assert.Equal(["a"], Rank("oracle", ("a", "Oracle"), ("b", "Walmart")));

    [Theory]
    [InlineData("bytedance", "ByteDance", MatchKind.Exact, 1_000)]
    [InlineData("byte dance", "ByteDance", MatchKind.Joined, 990)]
    [InlineData("tik-tok", "TikTok", MatchKind.Joined, 990)]
    [InlineData("bytedance", "Byte Dance", MatchKind.Joined, 990)]
    [InlineData("dance byte", "Byte Dance", MatchKind.AllWords, 800)]
    [InlineData("byte d", "ByteDance", MatchKind.Beginnings, 600)]
    [InlineData("byted", "Byte Dance", MatchKind.Beginnings, 600)]
    [InlineData("tikt", "TikTok Inc.", MatchKind.Beginnings, 600)]
    [InlineData("bytedanse", "ByteDance", MatchKind.Misspelt, 399)]
    [InlineData("byte danse", "ByteDance", MatchKind.Misspelt, 399)]
    [InlineData("bytedanse", "Byte Dance", MatchKind.Misspelt, 399)]
    [InlineData("byte size", "Byte Dance", MatchKind.SomeWords, 50)]
    public void A_hit_tells_in_which_way_it_fits(string query, string name, MatchKind kind, int score)
    {
        var hit = Assert.Single(SearchRanking.Rank(query, [Record("x", name)]));
        Assert.Equal((kind, score), (hit.Kind, hit.Score));
    }

    [Fact]
    public void Blanks_aside_comes_after_exact_and_before_all_words() => Assert.Equal(
        ["a", "b", "c"], Rank("byte dance", ("c", "A byte dance of long ago"), ("b", "ByteDance"), ("a", "Byte Dance")));

    [Fact]
    public void The_alias_that_fits_is_named()
    {
        var hit = SearchRanking.Rank("字节跳动", [Record("bytedance", "ByteDance", "字节跳动")]).Single();
        Assert.Equal((1_000, "字节跳动"), (hit.Score, hit.Matched));
    }

    private static string[] Rank(string query, params (string Id, string Name)[] entities) =>
        [.. SearchRanking.Rank(query, entities.Select(e => Record(e.Id, e.Name))).Select(h => h.Record.Entity.Id)];

    private static EntityRecord Record(string id, string name, params string[] aliases) => new(new Entity(id, EntityKind.Company, name) { Aliases = aliases }, 0, 0, Core.Dates.Open.End);
}
