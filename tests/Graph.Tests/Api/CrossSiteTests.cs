using System.Net;

namespace Graph.Tests.Api;

public class CrossSiteTests
{
    private const string Foreign = "Sec-Fetch-Site: cross-site";

    [Theory]
    // No browser.
    [InlineData("", true)]
    // A page of this server, an address that was typed, a link that was followed.
    [InlineData("Sec-Fetch-Site: same-origin", true)]
    [InlineData("Sec-Fetch-Site: none", true)]
    [InlineData(Foreign + "\nSec-Fetch-Dest: document", true)]
    [InlineData("Origin: http://localhost", true)]
    [InlineData("Origin: https://localhost", true)]
    // A page elsewhere: by script, as an image, in a frame.
    [InlineData(Foreign + "\nOrigin: https://other.example", false)]
    [InlineData(Foreign + "\nSec-Fetch-Dest: image", false)]
    [InlineData(Foreign + "\nSec-Fetch-Dest: iframe", false)]
    [InlineData("Sec-Fetch-Site: same-site\nSec-Fetch-Dest: empty", false)]
    [InlineData("Origin: https://other.example", false)]
    [InlineData("Origin: null", false)]
    // What the browser asked about first.
    [InlineData(Foreign + "\nGraphQL-Require-Preflight: 1", true)]
    [InlineData(Foreign + "\nApollo-Require-Preflight: true", true)]
    [InlineData(Foreign + "\nX-Apollo-Operation-Name: Q", true)]
    [InlineData(Foreign + "\nContent-Type: application/json", true)]
    [InlineData(Foreign + "\nContent-Type: text/plain", false)]
    [InlineData(Foreign + "\nGraphQL-Require-Preflight: ", false)]
    // A page that may ask.
    [InlineData(Foreign + "\nOrigin: https://news.example", true)]
    [InlineData("Origin: https://news.example", true)]
    public async Task A_get_of_a_page_elsewhere_is_run_only_where_it_may_be_read(string headers, bool isRun)
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:CorsOrigins", "https://news.example"));
        server.Watch.Clear();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={entity(by: {id: \"acme\"}){id}}") { Content = new ByteArrayContent([]) };
        foreach (var header in headers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(h => h.Split(": ")))
        {
            _ = request.Headers.TryAddWithoutValidation(header[0], header[1]) || request.Content.Headers.TryAddWithoutValidation(header[0], header[1]);
        }

        using var client = server.CreateClient();
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(isRun ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(isRun, server.Watch.Calls.Count > 0);
    }
}
