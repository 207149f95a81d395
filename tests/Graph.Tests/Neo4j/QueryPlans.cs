using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Graph.Neo4j;
using Graph.Neo4j.Connections;

namespace Graph.Tests.Neo4j;

/// <summary>How the server would answer a statement.</summary>
internal static class QueryPlans
{
    /// <summary>Lets the server count what its indexes hold, which it does by itself in its own time, and plan anew by that.</summary>
    public static async Task CountAsync(HttpClient client, Neo4jStoreOptions at)
    {
        using var answer = await SendAsync(client, at, new CypherStatement("CALL db.prepareForReplanning()"), AccessMode.Write);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0, errors.ToString());
    }

    /// <summary>The operators of the plan, each before what it works on.</summary>
    public static async Task<IReadOnlyList<string>> OperatorsAsync(HttpClient client, Neo4jStoreOptions at, CypherStatement statement)
    {
        using var answer = await SendAsync(client, at, statement with { Text = "EXPLAIN " + statement.Text }, AccessMode.Read);
        return [.. Operators(answer.RootElement.GetProperty("queryPlan"))];
    }

    private static async Task<JsonDocument> SendAsync(HttpClient client, Neo4jStoreOptions at, CypherStatement statement, AccessMode mode)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{at.Address}/db/{at.Database}/query/v2"))
        {
            Content = new ByteArrayContent(QueryApiBody.Write(statement, mode, [], limit: null)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{at.User}:{at.Password}")));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> Operators(JsonElement plan) =>
        plan.GetProperty("children").EnumerateArray().SelectMany(Operators).Prepend(plan.GetProperty("operatorType").GetString()!);
}
