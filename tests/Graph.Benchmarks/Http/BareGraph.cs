using System.Collections.Concurrent;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;

namespace Graph.Benchmarks.Http;

/// <summary>
/// The library alone: the objects of one answer in memory, plain types over them, known documents kept. No store, no loaders, no limits, no
/// clocks. What the API takes beside it is what the API adds.
/// </summary>
internal sealed class BareGraph : IDisposable
{
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new();
    private readonly Schema _schema;
    private readonly BareEntity _entity;
    private readonly ConcurrentDictionary<string, GraphQLDocument> _documents = new(StringComparer.Ordinal);

    /// <param name="answer">An answer of the API to the three-level query.</param>
    public BareGraph(JsonElement answer)
    {
        _entity = new BareEntity("", "", Relations(answer.GetProperty("data").GetProperty("entity")));
        _schema = new Schema { Query = new AutoRegisteringObjectGraphType<BareQuery>() };
        _schema.RegisterTypeMapping<BareBy, AutoRegisteringInputObjectGraphType<BareBy>>();
        _schema.RegisterTypeMapping<BareEntity, AutoRegisteringObjectGraphType<BareEntity>>();
        _schema.RegisterTypeMapping<BareRelation, AutoRegisteringObjectGraphType<BareRelation>>();
        _schema.RegisterTypeMapping<BareConnection, AutoRegisteringObjectGraphType<BareConnection>>();
    }

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        var request = (await _serializer.ReadAsync<GraphQLRequest>(http.Request.Body, http.RequestAborted))!;
        var known = _documents.GetValueOrDefault(request.Query!);
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = _schema,
            Root = new BareQuery(_entity),
            Query = request.Query,
            Document = known,
            Variables = request.Variables,
            ValidationRules = known is null ? null : Array.Empty<IValidationRule>(),
            CancellationToken = http.RequestAborted,
        });
        if (known is null && result.Executed)
        {
            _documents.TryAdd(request.Query!, result.Document!);
        }

        using var answer = new MemoryStream();
        await _serializer.WriteAsync(answer, result, http.RequestAborted);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = answer.Length;
        await http.Response.Body.WriteAsync(answer.GetBuffer().AsMemory(0, (int)answer.Length), http.RequestAborted);
    }

    public void Dispose() => _schema.Dispose();

    private static IReadOnlyList<BareRelation> Relations(JsonElement entity) => !entity.TryGetProperty("relations", out var relations)
        ? []
        : [.. relations.GetProperty("nodes").EnumerateArray().Select(r => new BareRelation(Text(r, "id"), Text(r, "type"), Entity(r.GetProperty("to"))))];

    private static BareEntity Entity(JsonElement entity) => new(Text(entity, "id"), Text(entity, "name"), Relations(entity));

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";
}

[Name("Query")]
internal sealed record BareQuery(BareEntity Root)
{
    public BareEntity Entity(BareBy by) => by.Id.Length > 0 ? Root : throw new ArgumentException("no id", nameof(by));
}

[Name("By")]
internal sealed record BareBy([property: Id] string Id);

internal sealed record BareEntity(string Id, string Name, [property: Ignore] IReadOnlyList<BareRelation> All)
{
    public BareConnection Relations(int first = 20) => new(All.Count <= first ? All : [.. All.Take(first)]);
}

internal sealed record BareConnection(IReadOnlyList<BareRelation> Nodes);

internal sealed record BareRelation(string Id, string Type, BareEntity To);
