using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Graph.Api.Schemas;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Tests.Access;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class GetTests
{
    private const string Question = "/graphql?query={entity(by: {id: \"acme\"}){name}}";

    private static readonly ChangeSet Renamed = new() { Entities = [new("acme", EntityKind.Company, "Acme & Sons")] };

    [Fact]
    public async Task An_answer_is_kept_and_asked_about_before_it_is_used_again()
    {
        await using var server = await ApiServer.StartAsync();

        using var response = await GetAsync(server, Question);

        Assert.True(response.Headers.ETag!.IsWeak);
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept", "Accept-Encoding", "Authorization", "Origin"], response.Headers.Vary.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_still_holds_is_not_made_again()
    {
        await using var server = await ApiServer.StartAsync();
        using var first = await GetAsync(server, Question);
        server.Watch.Clear();

        using var second = await GetAsync(server, Question, held: first.Headers.ETag);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal((first.Headers.ETag, "no-cache"), (second.Headers.ETag, second.Headers.CacheControl!.ToString()));
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["Dispose", "Open"], server.Watch.Calls);
    }

    [Fact]
    public async Task An_answer_of_an_older_release_is_made_again()
    {
        await using var server = await ApiServer.StartAsync();
        using var first = await GetAsync(server, Question);
        await server.Services.GetRequiredService<IGraphStore>().ApplyAsync(Renamed, TestContext.Current.CancellationToken);

        using var second = await GetAsync(server, Question, held: first.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.Contains("Acme & Sons", await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql?query={entity(by: {id: \"acme\"}){id}}", "application/json")]
    [InlineData(Question, "application/graphql-response+json")]
    [InlineData(Question + "&variables={\"a\":1}", "application/json")]
    [InlineData(Question + "&extensions={\"a\":1}", "application/json")]
    [InlineData(Question + "&operationName=", "application/json")]
    public async Task Another_question_or_media_type_has_another_tag(string question, string accept)
    {
        await using var server = await ApiServer.StartAsync();
        using var first = await GetAsync(server, Question);

        using var second = await GetAsync(server, question, accept, first.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task The_same_question_to_the_same_content_has_the_same_tag_on_another_server()
    {
        await using var one = await ApiServer.StartAsync();
        await using var other = await ApiServer.StartAsync();

        using var first = await GetAsync(one, Question);
        using var second = await GetAsync(other, Question);

        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Other_rules_have_another_tag()
    {
        await using var server = await ApiServer.StartAsync();
        using var folder = new Embedded.TemporaryFolder();
        var rules = Path.Combine(Structure.Repository.Root, "cypher", "rules");
        foreach (var rule in Directory.EnumerateFiles(rules, "*.cypher").Order(StringComparer.Ordinal).Skip(1))
        {
            File.Copy(rule, folder.File(Path.GetFileName(rule)));
        }

        await using var fewer = await ApiServer.StartAsync(null, ("Graph:Seeds:RulesPath", folder.Path));
        using var first = await GetAsync(server, Question);
        using var second = await GetAsync(fewer, Question);

        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("/graphql?query={", "application/json")]
    [InlineData("/graphql?query={entity(by: {id: \"nobody\"}){name}}", "application/json")]
    [InlineData("/graphql?query={nothing}", "application/graphql-response+json")]
    [InlineData("/graphql?query=mutation{load}", "application/json")]
    [InlineData("/graphql", "application/json")]
    public async Task An_answer_with_errors_is_not_kept(string question, string accept)
    {
        await using var server = await ApiServer.StartAsync();

        using var response = await GetAsync(server, question, accept);

        Assert.Null(response.Headers.ETag);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task An_answer_by_post_has_no_tag()
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();

        using var response = await client.PostAsJsonAsync("/graphql", new { query = """{ entity(by: {id: "acme"}) { name } }""" }, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, null), (response.StatusCode, response.Headers.ETag));
    }

    [Fact]
    public async Task What_is_asked_with_a_key_is_kept_by_who_asked_alone()
    {
        await using var server = await ApiServer.StartAsync(null, TestKeys.ReadSetting);
        using var request = new HttpRequestMessage(HttpMethod.Get, Question);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestKeys.Reader);
        using var client = server.CreateClient();

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((true, true), (response.Headers.CacheControl!.Private, response.Headers.CacheControl.NoCache));
    }

    [Fact]
    public async Task A_store_that_is_away_is_told_to_who_holds_an_answer()
    {
        await using var server = await ApiServer.StartAsync();
        using var first = await GetAsync(server, Question);
        server.Watch.Before = (_, _) => throw new StoreUnavailableException("store-locked", "away");

        using var second = await GetAsync(server, Question, held: first.Headers.ETag);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
    }

    [Fact]
    public async Task What_follows_from_more_than_the_release_has_no_tag()
    {
        await using var server = await ApiServer.StartAsync();
        var schema = server.Services.GetRequiredService<ISchema>();

        Assert.Equal(["cypher", "journal"], schema.Query.Fields.Where(UnrepeatableAttribute.IsOn).Select(f => f.Name.ToLowerInvariant()).Order());
    }

    private static async Task<HttpResponseMessage> GetAsync(
        ApiServer server, string question, string accept = "application/json", EntityTagHeaderValue? held = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, question);
        request.Headers.Accept.ParseAdd(accept);
        if (held is not null)
        {
            request.Headers.IfNoneMatch.Add(held);
        }

        using var client = server.CreateClient();
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
