using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Graph.Api.Persisted;
using Graph.Tests.Embedded;

namespace Graph.Tests.Api;

public sealed class PersistedDocumentTests : IDisposable
{
    private const string Text = "query Name($id: ID!) {\n  entity(by: {id: $id}) { name }\n}\n\nquery Kind($id: ID!) { entity(by: {id: $id}) { kind } }\n";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_id_is_that_of_the_appendix()
    {
        // Both examples of the specification.
        Assert.Equal("sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e", DocumentLibrary.IdOf("query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}"));
        Assert.Equal("sha256:71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b", DocumentLibrary.IdOf("query($id:ID!){user(id:$id){name}}"));
    }

    [Theory]
    [InlineData("""{"documentId":"sha256:HASH","operationName":"Name","variables":{"id":"acme"}}""")]
    [InlineData("""{"query":null,"operationName":"Name","variables":{"id":"acme"},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"HASH"}}}""")]
    public async Task A_document_is_executed_by_its_hash(string request)
    {
        await using var server = await StartAsync();

        var answer = await PostAsync(server, request);

        Assert.Equal("Acme", answer.GetProperty("data").GetProperty("entity").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("documentId=sha256:HASH")]
    [InlineData("extensions={\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"HASH\"}}")]
    public async Task By_get_too_and_with_a_tag(string parameter)
    {
        await using var server = await StartAsync();
        using var client = server.CreateClient();

        using var response = await client.GetAsync(
            $"/graphql?{parameter.Replace("HASH", Hash, StringComparison.Ordinal)}&operationName=Kind&variables={{\"id\":\"acme\"}}", TestContext.Current.CancellationToken);

        Assert.StartsWith("""{"data":{"entity":{"kind":"COMPANY"}}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest)]
    public async Task An_unknown_hash_is_told_as_clients_expect_it(string accept, HttpStatusCode status)
    {
        await using var server = await StartAsync();
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd(accept);

        using var response = await client.PostAsJsonAsync("/graphql", new { documentId = $"sha256:{new string('0', 64)}" }, TestContext.Current.CancellationToken);
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"), (Code(answer), answer.GetProperty("errors")[0].GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Nobody_can_register_a_document()
    {
        await using var server = await StartAsync();
        const string Query = "{ __typename }";
        var hash = DocumentLibrary.IdOf(Query)["sha256:".Length..];
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

        var sent = await PostAsync(server, $$"""{"query":"{{Query}}","extensions":{{extensions}}}""");
        var asked = await PostAsync(server, $$"""{"extensions":{{extensions}}}""");

        Assert.Equal("Query", sent.GetProperty("data").GetProperty("__typename").GetString());
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", Code(asked));
    }

    [Fact]
    public async Task A_server_without_documents_says_so()
    {
        await using var server = await ApiServer.StartAsync();

        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", Code(await PostAsync(server, """{"documentId":"sha256:HASH"}""")));
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","documentId":"sha256:HASH"}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ __typename }","extensions":{"persistedQuery":{"sha256Hash":"HASH"}}}""", "HASH_MISMATCH")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":1}}}""", "BAD_REQUEST")]
    [InlineData("""{"extensions":{"persistedQuery":"HASH"}}""", "BAD_REQUEST")]
    [InlineData("""{"documentId":1}""", "BAD_REQUEST")]
    [InlineData("""{"documentId":""}""", "QUERY_MISSING")]
    public async Task A_request_names_one_document(string request, string code)
    {
        await using var server = await StartAsync();

        Assert.Equal(code, Code(await PostAsync(server, request)));
    }

    [Theory]
    [InlineData("""{"query":"{ entity(by: {id: \"acme\"}) { name } }"}""", "ONLY_PERSISTED")]
    [InlineData("""{"query":"{ __typename entity(by: {id: \"acme\"}) { name } }"}""", "ONLY_PERSISTED")]
    [InlineData("""{"query":"{ ...F } fragment F on Query { ... { entity(by: {id: \"acme\"}) { name } } }"}""", "ONLY_PERSISTED")]
    [InlineData("""{"query":"query A { __typename } query B { rules { name } }","operationName":"B"}""", "ONLY_PERSISTED")]
    [InlineData("""{"query":"{ __schema { queryType { name } } }"}""", null)]
    [InlineData("""{"query":"{ ...F } fragment F on Query { __type(name: \"Deal\") { name } }"}""", null)]
    [InlineData("""{"documentId":"sha256:HASH","operationName":"Name","variables":{"id":"acme"}}""", null)]
    public async Task Where_only_they_are_answered_introspection_is_too(string request, string? code)
    {
        await using var server = await StartAsync(("Graph:Api:OnlyPersisted", "true"));
        server.Watch.Clear();

        var answer = await PostAsync(server, request);

        Assert.Equal(code, answer.TryGetProperty("errors", out _) ? Code(answer) : null);
        Assert.Equal(code is null, answer.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("{", "bad.graphql:1: Error parsing query: Expected Name, found EOF; for more information see http://spec.graphql.org/October2021/#Field [bad-document]")]
    [InlineData("query A {\n  __typename\n}\nquery B {\n  nothing\n}\n", "bad.graphql:5: Cannot query field 'nothing' on type 'Query'. [bad-document]")]
    [InlineData("fragment F on Query { __typename }", "bad.graphql: There is no operation in it. [bad-document]")]
    public async Task A_bad_document_is_told_at_start_with_file_and_line(string text, string expected)
    {
        await File.WriteAllTextAsync(_folder.File("good.graphql"), Text, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder.File("bad.graphql"), text, TestContext.Current.CancellationToken);

        var (exitCode, errors) = await StartTests.RunAsync(_folder, ("Graph__Api__DocumentsPath", _folder.Path));

        Assert.Equal((1, $"graph: {_folder.Path}/{expected}"), (exitCode, errors));
    }

    [Theory]
    [InlineData("{ __typename #SPACE\n}", "bad.graphql: The document is larger than 20000 bytes. [bad-document]")]
    [InlineData("{ release { ROWS } }", "bad.graphql: The document has more than 500 tokens (names, signs and values). [bad-document]")]
    [InlineData("query($id: ID!) { entity(by: {id: $id}) { relations { nodes { to { relations { nodes { to { relations { nodes { to { relations { nodes { to { id } } } } } } } } } } } } } }",
        "bad.graphql: The document nests fields 14 deep; the limit is 13. [bad-document]")]
    [InlineData("query($n: Int!) { entities(first: $n) { nodes { relations(first: 1000) { nodes { id } } } } }",
        "bad.graphql: The query costs 1101, and one may cost 1000: 'entities.nodes.relations.nodes.id' costs 1000 of it. Ask for fewer rows, or in several requests. [bad-document]")]
    public async Task A_document_over_a_limit_is_told_at_start(string text, string expected)
    {
        await File.WriteAllTextAsync(_folder.File("good.graphql"), "query($n: Int!) { entities(first: $n) { nodes { relations(first: $n) { nodes { id } } } } }", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            _folder.File("bad.graphql"), text.Replace("SPACE", new string('x', 20_000)).Replace("ROWS", string.Join(' ', Enumerable.Repeat("id", 600))), TestContext.Current.CancellationToken);

        var (exitCode, errors) = await StartTests.RunAsync(
            _folder, ("Graph__Api__DocumentsPath", _folder.Path), ("Graph__Api__MaxBodyBytes", "20000"), ("Graph__Api__MaxTokens", "500"),
            ("Graph__Api__MaxDepth", "13"), ("Graph__Api__MaxComplexity", "1000"));

        Assert.Equal($"graph: {_folder.Path}/{expected}", errors);
        Assert.Equal(1, exitCode);
    }

    [Theory]
    [InlineData("Graph__Api__DocumentsPath", "nowhere", "graph: Graph__Api__DocumentsPath: there is no folder ")]
    [InlineData("Graph__Api__OnlyPersisted", "true", "graph: Graph__Api__OnlyPersisted: needs documents, in the folder Graph__Api__DocumentsPath")]
    public async Task Documents_that_are_not_there_are_a_wrong_setting(string name, string value, string expected)
    {
        var (exitCode, errors) = await StartTests.RunAsync(_folder, (name, value));

        Assert.Equal(1, exitCode);
        Assert.StartsWith(expected, errors, StringComparison.Ordinal);
        Assert.EndsWith(" [bad-setting]", errors, StringComparison.Ordinal);
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static async Task<JsonElement> PostAsync(ApiServer server, string request)
    {
        using var client = server.CreateClient();
        using var body = new StringContent(request.Replace("HASH", Hash, StringComparison.Ordinal), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", body, TestContext.Current.CancellationToken);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<ApiServer> StartAsync(params (string, string)[] settings)
    {
        await File.WriteAllTextAsync(_folder.File("entity.graphql"), Text, TestContext.Current.CancellationToken);
        return await ApiServer.StartAsync(null, [("Graph:Api:DocumentsPath", _folder.Path), .. settings]);
    }
}
