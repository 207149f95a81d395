using System.Security.Cryptography;
using System.Text;
using Graph.Api.Hosting;
using Graph.Api.Http;
using Graph.Core;
using GraphQL;
using GraphQL.Transport;

namespace Graph.Api.Persisted;

/// <summary>
/// The persisted documents, by the SHA-256 of their text. It is read at start and never grows: what strangers register on their way would be kept
/// for them, and would be no list of what is allowed.
/// </summary>
internal sealed class DocumentLibrary(DocumentFiles files, ApiOptions options) : IHostedService
{
    private const string Prefix = "sha256:";

    private Dictionary<string, string> _byId = [];

    /// <summary>Reads them before the server listens.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.DocumentsPath.Length > 0)
        {
            var texts = await files.ReadAsync(SettingPath.Full(options.DocumentsPath), cancellationToken);
            _byId = texts.Distinct(StringComparer.Ordinal).ToDictionary(IdOf, StringComparer.Ordinal);
        }

        if (options.OnlyPersisted && _byId.Count == 0)
        {
            throw new GraphException(SettingsReader.Code, "Graph__Api__OnlyPersisted", "needs documents, in the folder Graph__Api__DocumentsPath");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The id of a text, by the GraphQL over HTTP appendix on persisted documents.</summary>
    public static string IdOf(string text) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>What a request asks to execute.</summary>
    /// <exception cref="RequestProblemException">It names nothing, or two things.</exception>
    /// <exception cref="ExecutionError"><c>PERSISTED_QUERY_NOT_FOUND</c>; <c>PERSISTED_QUERY_NOT_SUPPORTED</c> where there are none.</exception>
    public RequestedDocument Find(GraphQLRequest request)
    {
        var id = request.DocumentId ?? ApolloId(request.Extensions);
        if (request.Query is { } text)
        {
            return request.DocumentId is not null ? throw RequestReader.Bad("BAD_REQUEST", "Send 'query' or 'documentId', not both.")
                : id is not null && id != IdOf(text) ? throw RequestReader.Bad("HASH_MISMATCH", "'sha256Hash' is not that of 'query'.")
                : new RequestedDocument(text, IsPersisted: id is not null && _byId.ContainsKey(id));
        }

        return id is null ? throw RequestReader.Bad("QUERY_MISSING", "'query' is missing, and 'documentId' too.")
            : _byId.TryGetValue(id, out var known) ? new RequestedDocument(known, IsPersisted: true)
            // The messages are Apollo's: its clients look for them. After the second they stop asking by hash.
            : _byId.Count > 0 ? throw new ExecutionError("PersistedQueryNotFound") { Code = "PERSISTED_QUERY_NOT_FOUND" }
            : throw new ExecutionError("PersistedQueryNotSupported") { Code = "PERSISTED_QUERY_NOT_SUPPORTED" };
    }

    /// <summary>The hash as Apollo's clients send it.</summary>
    private static string? ApolloId(Inputs? extensions)
    {
        if (extensions?.GetValueOrDefault("persistedQuery") is not { } persisted)
        {
            return null;
        }

        return (persisted as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("sha256Hash") is string { Length: > 0 } hash
            ? Prefix + hash
            : throw RequestReader.Bad("BAD_REQUEST", "'persistedQuery' must be an object with a text 'sha256Hash'.");
    }
}

/// <summary>A document that is to be executed.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsPersisted">Whether it is one of the persisted documents.</param>
internal sealed record RequestedDocument(string Text, bool IsPersisted);
