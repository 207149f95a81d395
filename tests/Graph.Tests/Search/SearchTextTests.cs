using Graph.Core.Search;

namespace Graph.Tests.Search;

public class SearchTextTests
{
    [Theory]
    [InlineData("ByteDance Ltd.", "bytedance ltd")]
    [InlineData("Zìjié Tiàodòng", "zijie tiaodong")]
    [InlineData("字节跳动", "字节 节跳 跳动")]
    [InlineData("抖音 (Douyin)", "抖音 douyin")]
    [InlineData("musical.ly", "musical ly")]
    [InlineData("EO 13942", "eo 13942")]
    [InlineData("ＴｉｋＴｏｋ", "tiktok")]
    [InlineData("的", "的")]
    [InlineData("틱톡", "틱톡")]
    [InlineData("삼성전자", "삼성 성전 전자")]
    [InlineData("a\ud800b", "a b")]
    [InlineData("!?", "")]
    public void Text_is_folded_and_split_into_words_and_bigrams(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchText.Words(text)));

    [Fact]
    public void Trigrams_are_framed_so_that_beginnings_and_ends_count() =>
        Assert.Equal(["_ti", "tik", "ik_"], SearchText.Grams(["tik"]));
}
