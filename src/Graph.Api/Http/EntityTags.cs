using System.Security.Cryptography;
using System.Text;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Api.Schemas;
using Graph.Api.Telemetry;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>
/// The tag of an answer by GET, from all that the answer follows from: the address with its parameters, the media type, the release of the data,
/// the rules and this build. So a tag that a client has tells, without executing anything, whether the answer would be the same.
/// </summary>
internal sealed class EntityTags(IGraphStore store, Tracer tracer)
{
    // Of each assembly of ours: a change in the tracer or a store leaves this one as it was.
    private static readonly string Build = string.Join('.', ((Type[])[typeof(EntityTags), typeof(Tracer), typeof(Embedded.EmbeddedStore), typeof(Neo4j.Neo4jStore), typeof(IDocumentExecuter)])
        .Select(t => t.Assembly.ManifestModule.ModuleVersionId.ToString("N")));

    /// <summary>The tag of an answer that was read from a release. A weak one: the bytes differ by how they are compressed, what they say does not.</summary>
    public EntityTagHeaderValue Of(HttpRequest request, string type, string release)
    {
        var parts = string.Join('\n', request.PathBase + request.Path + request.QueryString, type, release, tracer.Rules.Hash, RelationTypes.Hash, Build);
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))}\"", isWeak: true);
    }

    /// <summary>What an answer may follow from of a state: seed files that give the same rows have another fingerprint.</summary>
    public static string StateOf(IGraphSession session) => $"{session.Release} {session.SeedsFingerprint}";

    /// <summary>Asks the store for its present release, where a client has an answer already.</summary>
    /// <returns>The tag of the client's answer where that still holds, else null.</returns>
    public async Task<EntityTagHeaderValue?> FindCurrentAsync(HttpRequest request, string type, RequestTime time)
    {
        if (request.Headers.IfNoneMatch.Count == 0 || !EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var held))
        {
            return null;
        }

        return await FindStateAsync(time) is { } state && Of(request, type, state) is var present && held.Any(t => t.Compare(present, useStrongComparison: false)) ? present : null;
    }

    /// <summary>Asks the store for its present state; null where it does not tell in time: the request itself finds that too, and says so.</summary>
    public async Task<string?> FindStateAsync(RequestTime time)
    {
        try
        {
            await using var session = await StoreSpan.OpenAsync(() => store.OpenSessionAsync(time.Token));
            return StateOf(session);
        }
        catch (Exception e) when (e is StoreUnavailableException || (e is OperationCanceledException && time.IsOver))
        {
            return null;
        }
    }

    /// <summary>Whether the same request would have the same answer as long as the release is the same: a query without mistakes, of fields that follow from the release alone.</summary>
    public static bool IsRepeatable(ExecutionResult result) =>
        result is { Executed: true, Operation.Operation: OperationType.Query, Errors: null or { Count: 0 }, Data: RootExecutionNode { SubFields: { } fields } }
        && !fields.Any(f => UnrepeatableAttribute.IsOn(f.FieldDefinition));
}
