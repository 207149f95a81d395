namespace Graph.Tests.Api;

public class JournalTests
{
    [Fact]
    public async Task Pages_of_the_journal_follow_one_another()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        for (var i = 0; i < 4; i++)
        {
            await server.ApplyAsync(Editing.Newcomer($"x{i}"));
        }

        var numbers = new List<long>();
        string? after = null;
        do
        {
            var page = (await server.AskAsync(
                "query($after: String) { journal(first: 2, after: $after) { nodes { sequence } pageInfo { hasNextPage endCursor } } }", new { after })).GetProperty("data").GetProperty("journal");
            numbers.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("sequence").GetInt64()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal([5, 4, 3, 2, 1], numbers);
    }

    [Fact]
    public async Task An_entry_tells_when_by_whom_and_which_rows()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        await server.ApplyAsync(Editing.Newcomer("x"));

        var entry = (await server.AskAsync("{ journal(first: 1) { nodes { at source by added rows { kind rowId action } } } }")).GetProperty("data").GetProperty("journal").GetProperty("nodes")[0];

        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", entry.GetProperty("at").GetString());
        Assert.Equal(("API", "writer", 3), (entry.GetProperty("source").GetString(), entry.GetProperty("by").GetString(), entry.GetProperty("added").GetInt32()));
        Assert.Equal("""{"kind":"ENTITY","rowId":"x","action":"ADDED"}""", entry.GetProperty("rows")[0].GetRawText());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("")]
    public async Task A_cursor_that_is_none_is_told(string after)
    {
        await using var server = await ApiServer.StartForWriterAsync();

        var answer = await server.AskAsync("query($after: String) { journal(after: $after) { nodes { sequence } } }", new { after });

        Assert.Equal("BAD_CURSOR", answer.Code());
    }
}
