using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Graph.Neo4j.Connections;

/// <summary>
/// Neo4j's HTTP Query API (https://neo4j.com/docs/query-api/current/). Success is 202, and so are run-time errors: only the body
/// tells.
/// </summary>
internal sealed class QueryApiConnection : ICypherConnection
{
    private readonly HttpClient _http;
    private readonly Uri _queries;

    public QueryApiConnection(Neo4jStoreOptions options)
    {
        Address = options.Address.TrimEnd('/');
        _queries = new Uri($"{Address}/db/{Uri.EscapeDataString(options.Database)}/query/v2");
        _http = new HttpClient(new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AutomaticDecompression = DecompressionMethods.All,
        })
        {
            // Each call has its own limit.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (options.Password.Length > 0)
        {
            var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}"));
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", login);
        }
    }

    public string Address { get; }

    /// <summary>Whether a read sees what this connection read before, also where another member of a cluster answers it.</summary>
    public bool Remembers { get; init; } = true;

    /// <summary>What was seen or written last, so that whatever is read next sees it.</summary>
    internal Bookmarks Bookmarks { get; } = new();

    public async Task<CypherAnswer> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        return mode == AccessMode.Write
            ? await OnceAsync(cancellationToken)
            : await Retrying.Resendable.RunAsync(OnceAsync, cancellationToken);

        async Task<CypherAnswer> OnceAsync(CancellationToken token)
        {
            var (answer, _) = await AskAsync(_queries, statement, mode, limit: null, token);
            Remember(answer.Bookmarks);
            return answer.Rows;
        }
    }

    public async Task<ICypherTransaction> BeginAsync(AccessMode mode, TimeSpan limit, CancellationToken cancellationToken)
    {
        return await Retrying.Resendable.RunAsync<ICypherTransaction>(
            async token =>
            {
                var (answer, affinity) = await AskAsync(new Uri($"{_queries}/tx"), null, mode, limit, token);
                return new QueryApiTransaction(this, new Uri($"{_queries}/tx/{answer.TransactionId}"), affinity);
            },
            cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Keeps what a transaction saw or wrote.</summary>
    internal void Remember(IReadOnlyList<string> bookmarks)
    {
        if (Remembers)
        {
            Bookmarks.Add(bookmarks);
        }
    }

    /// <summary>Sends a request and reads the answer.</summary>
    /// <param name="method">The method.</param>
    /// <param name="address">The address.</param>
    /// <param name="body">The body as JSON; null for none.</param>
    /// <param name="affinity">Which member of the service holds the transaction, as its beginning told.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="read">Reads the answer; null for all of it.</param>
    internal async Task<(QueryApiAnswer Answer, string? Affinity)> SendAsync(
        HttpMethod method, Uri address, byte[]? body, string? affinity, CancellationToken cancellationToken,
        Func<Stream, CancellationToken, Task<QueryApiAnswer>>? read = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        if (affinity is not null)
        {
            request.Headers.Add(QueryApiTransaction.AffinityHeader, affinity);
        }

        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var answer = await (read ?? QueryApiAnswer.ReadAsync)(stream, cancellationToken);
            return answer.Error is { } error
                ? throw error
                : response.IsSuccessStatusCode && answer.IsNeo4j
                    ? (answer, response.Headers.TryGetValues(QueryApiTransaction.AffinityHeader, out var values) ? values.First() : null)
                    : throw Neo4jFaults.NoQueryApi(Address, (int)response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw Neo4jFaults.Unreachable(Address, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            // The time to connect is over.
            throw Neo4jFaults.Unreachable(Address, e);
        }
    }

    /// <summary>Begins a transaction that sees what was seen before.</summary>
    private async Task<(QueryApiAnswer Answer, string? Affinity)> AskAsync(
        Uri address, CypherStatement? statement, AccessMode mode, TimeSpan? limit, CancellationToken cancellationToken)
    {
        var bookmarks = Bookmarks.Current;
        try
        {
            return await SendAsync(HttpMethod.Post, address, QueryApiBody.Write(statement, mode, bookmarks, limit), affinity: null, cancellationToken);
        }
        catch (CypherException e) when (e.IsBehind && mode != AccessMode.Read)
        {
            // Another member may only lag. The one that writes is behind for good: restored from a backup, it would fail every request.
            Bookmarks.Remove(bookmarks);
            throw;
        }
    }
}
