using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Graph.Neo4j;
using Graph.Neo4j.Connections;

namespace Graph.Tests.Neo4j;

/// <summary>How the server would answer a statement.</summary>
internal static class QueryPlans
{
    /// <summary>The operators of the plan, each before what it works on.</summary>
    public static async Task<IReadOnlyList<string>> OperatorsAsync(HttpClient client, Neo4jStoreOptions at, CypherStatement statement)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{at.Address}/db/{at.Database}/query/v2"))
        {
            Content = new ByteArrayContent(QueryApiBody.Write(statement with { Text = "EXPLAIN " + statement.Text }, AccessMode.Read, [], limit: null)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{at.User}:{at.Password}")));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return [.. Operators(answer.RootElement.GetProperty("queryPlan"))];
    }

    private static IEnumerable<string> Operators(JsonElement plan) =>
        plan.GetProperty("children").EnumerateArray().SelectMany(Operators).Prepend(plan.GetProperty("operatorType").GetString()!);
}
