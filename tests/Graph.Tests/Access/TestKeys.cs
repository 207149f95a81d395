using System.Net.Http.Headers;
using Graph.Api.Access;
using Graph.Tests.Api;

namespace Graph.Tests.Access;

/// <summary>A key that may read and one that may write, with the settings that allow them.</summary>
internal static class TestKeys
{
    public static string Reader { get; } = AccessKey.Fresh();

    public static string Writer { get; } = AccessKey.Fresh();

    public static (string Name, string Value) ReadSetting { get; } = ("Graph:Access:ReadKeys", AccessKey.Entry("reader", Reader));

    public static (string Name, string Value) WriteSetting { get; } = ("Graph:Access:WriteKeys", AccessKey.Entry("writer", Writer));

    /// <summary>Sends the shortest question there is.</summary>
    public static async Task<HttpResponseMessage> AskWithAsync(this ApiServer server, string? key, string address = "/graphql?query={__typename}")
    {
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
