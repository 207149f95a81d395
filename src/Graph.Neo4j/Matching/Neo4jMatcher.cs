using System.Collections.Concurrent;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Matching;

/// <summary>
/// Lets Neo4j find the paths of a pattern: the pairs at whatever strength, then from the strongest status down those that may have a stronger
/// path, until every pair is settled. Runs in transactions of its own, since only these can be ended while they compute.
/// </summary>
internal sealed class Neo4jMatcher(ICypherConnection connection, Neo4jStoreOptions options) : IAsyncDisposable
{
    /// <summary>More pairs than these are not named in a question: it would grow larger than what it spares.</summary>
    private const int MostAmong = 10_000;

    private readonly ConcurrentDictionary<string, bool> _present = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<ICypherTransaction> _idle = [];
    private volatile bool _disposed;

    public async Task<MatchResult> MatchAsync(MatchQuery query, CancellationToken cancellationToken)
    {
        await CheckAnchorsAsync(query, cancellationToken);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (query.TimeLimit is { } limit)
        {
            limited.CancelAfter(limit);
        }

        var cypher = new PatternCypher(query);
        var pairs = new Dictionary<(string First, string Last), MatchedPair>();
        var found = 0L;
        try
        {
            // Most questions of a trace have no answer, and this one tells. It also tells how strong the shortest paths are: a pair may have
            // stronger ones that are longer.
            var atAll = await BestAsync(cypher, RelationStatus.Disputed, null, limited.Token);
            var isWhole = atAll.Count < query.MaxPairs;
            found = atAll.Count;
            if (!cypher.VariesInLength)
            {
                Add(atAll);
            }

            if (!isWhole)
            {
                found = (await RunAsync(cypher.Count(), limited.Token)).Rows.Single().Long(0);
            }

            for (var level = RelationStatus.Ruled; level < RelationStatus.Disputed && pairs.Count < Math.Min(found, query.MaxPairs); level++)
            {
                // Nothing stronger was found for these.
                Add(atAll.Where(p => p.Status == level));
                var weaker = atAll.Where(p => p.Status > level && !pairs.ContainsKey((p.First, p.Last))).Select(p => (p.First, p.Last)).ToList();
                if (!isWhole || weaker.Count > 0)
                {
                    Add(await BestAsync(cypher, level, isWhole && weaker.Count <= MostAmong ? weaker : null, limited.Token));
                }
            }

            Add(atAll);
            return Result(complete: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Result(complete: false);
        }

        // A pair that is there has a stronger path.
        void Add(IEnumerable<MatchedPair> more)
        {
            foreach (var pair in more)
            {
                pairs.TryAdd((pair.First, pair.Last), pair);
            }
        }

        MatchResult Result(bool complete) => new([.. pairs.Values.Order(MatchedPair.StrongestFirst).Take(query.MaxPairs)], Math.Max(found, pairs.Count), complete);
    }

    public ValueTask DisposeAsync()
    {
        _disposed = true;
        return EndIdleAsync();
    }

    private async ValueTask EndIdleAsync()
    {
        var transactions = new List<ICypherTransaction>();
        while (_idle.TryTake(out var transaction))
        {
            transactions.Add(transaction);
        }

        await Task.WhenAll(transactions.Select(t => t.DisposeAsync().AsTask()));
    }

    private async Task<List<MatchedPair>> BestAsync(
        PatternCypher cypher, RelationStatus level, IEnumerable<(string First, string Last)>? among, CancellationToken cancellationToken) =>
        [.. (await RunAsync(cypher.Best(level, among), cancellationToken)).Rows.Select(Pair)];

    private static MatchedPair Pair(CypherRow row) => new(
        row.String(0), row.String(1), (RelationStatus)row.Int(2), row.Int(3), row.Int(4),
        [.. row.Rows(6).Select(p => new MatchedPath(p.Texts(1), p.Texts(0), new Window(p.Int(2), p.Int(3))))],
        row.Long(5));

    private async Task CheckAnchorsAsync(MatchQuery query, CancellationToken cancellationToken)
    {
        var unseen = (query.First ?? []).Concat(query.Last ?? []).Where(id => !_present.ContainsKey(id)).Distinct(StringComparer.Ordinal).ToList();
        if (unseen.Count > 0)
        {
            var there = await connection.RunAsync(CypherFiles.Statement("entities-present", ("ids", unseen)), AccessMode.Read, cancellationToken);
            foreach (var row in there.Rows)
            {
                _present.TryAdd(row.String(0), true);
            }
        }

        query.CheckAnchors(_present.ContainsKey);
    }

    private Task<CypherAnswer> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        Retrying.Transactions.RunAsync(token => RunOnceAsync(statement, token), cancellationToken);

    private async Task<CypherAnswer> RunOnceAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var transaction = _idle.TryTake(out var idle) ? idle : await connection.BeginAsync(AccessMode.Read, options.TransactionLimit, cancellationToken);
        try
        {
            var answer = await transaction.RunAsync(statement, cancellationToken);
            _idle.Add(transaction);
            if (_disposed)
            {
                await EndIdleAsync();
            }

            return answer;
        }
        catch (CypherException e) when (e.IsTransactionGone)
        {
            // The others have waited as long.
            await transaction.DisposeAsync();
            await EndIdleAsync();
            throw;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }
}
