using System.Text.Json;

namespace Graph.Tests.Api;

public sealed class SearchFieldTests(SearchFieldTests.Server server) : IClassFixture<SearchFieldTests.Server>
{
    [Theory]
    [InlineData("华为", "huawei")]
    [InlineData("Huawei", "huawei")]
    [InlineData("huawai", "huawei")]
    [InlineData("bytedanse", "bytedance")]
    [InlineData("byte dance", "bytedance")]
    [InlineData("Byte-Dance", "bytedance")]
    [InlineData("字节跳动", "bytedance")]
    [InlineData("tik tok", "tiktok")]
    [InlineData("tikt", "tiktok")]
    [InlineData("bytedan", "bytedance")]
    [InlineData("byte d", "bytedance")]
    public async Task What_is_meant_comes_first(string text, string id)
    {
        var search = await SearchAsync("query($text: String!) { search(text: $text, kinds: [COMPANY, PRODUCT]) { hits { entity { id } } } }", new { text });

        Assert.Equal(id, search.GetProperty("hits")[0].GetProperty("entity").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_hit_tells_why_it_fits()
    {
        const string Query = "query($text: String!) { search(text: $text, first: 1) { hits { score matched reason } } }";

        Assert.Equal("""[{"score":1000,"matched":"华为","reason":"EXACT"}]""", (await SearchAsync(Query, new { text = "华为" })).GetProperty("hits").GetRawText());
        Assert.Equal("""[{"score":990,"matched":"ByteDance","reason":"JOINED"}]""", (await SearchAsync(Query, new { text = "byte dance" })).GetProperty("hits").GetRawText());
        Assert.Equal("MISSPELT", (await SearchAsync(Query, new { text = "bytedanse" })).GetProperty("hits")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_facet_tells_what_choosing_would_find()
    {
        const string Query = """
            query($kinds: [EntityKind!], $jurisdictions: [ID!]) {
              search(text: "order", kinds: $kinds, jurisdictions: $jurisdictions, first: 100) {
                found kinds { kind count } jurisdictions { count jurisdiction { id } } hits { entity { id kind ... on Policy { appliesIn { nodes { id } } } } } } }
            """;
        var all = await SearchAsync(Query, new { });
        var kinds = all.GetProperty("kinds").EnumerateArray().ToDictionary(k => k.GetProperty("kind").GetString()!, k => k.GetProperty("count").GetInt32());
        var places = all.GetProperty("jurisdictions").EnumerateArray().ToDictionary(j => j.GetProperty("jurisdiction").GetProperty("id").GetString()!, j => j.GetProperty("count").GetInt32());
        Assert.True(kinds["POLICY"] > 5 && places["us"] > 5);
        Assert.Equal(all.GetProperty("found").GetInt32(), kinds.Values.Sum());

        var policies = await SearchAsync(Query, new { kinds = "POLICY" });
        Assert.Equal(kinds["POLICY"], policies.GetProperty("found").GetInt32());
        Assert.Equal(kinds.Count, policies.GetProperty("kinds").GetArrayLength());

        var american = await SearchAsync(Query, new { jurisdictions = "us" });
        Assert.Equal(places["us"], american.GetProperty("found").GetInt32());
        Assert.Equal(places.Count, american.GetProperty("jurisdictions").GetArrayLength());
        Assert.All(
            american.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("entity")).Where(e => e.GetProperty("kind").GetString() == "POLICY"),
            e => Assert.Contains("us", e.GetProperty("appliesIn").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString())));
    }

    [Fact]
    public async Task A_search_without_a_letter_or_digit_is_an_error()
    {
        var answer = await server.Api.AskAsync("{ search(text: \"!!!\") { found } }");

        Assert.Equal("EMPTY_SEARCH", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> SearchAsync(string query, object variables)
    {
        var answer = await server.Api.AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("search");
    }

    public sealed class Server : IAsyncLifetime
    {
        internal ApiServer Api { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Api = await ApiServer.StartWithSeedsAsync();

        public ValueTask DisposeAsync() => Api.DisposeAsync();
    }
}
