using Graph.Core.Stores;
using Polly;
using Polly.Retry;

namespace Graph.Neo4j.Connections;

/// <summary>What is tried again, and how often: by the code in the server's answer, not by the HTTP status, which says 202 for errors too.</summary>
internal static class Retrying
{
    private const int Retries = 3;
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    /// <summary>For work that begins its own transaction each time: what a new one may heal, such as a lost deadlock.</summary>
    public static ResiliencePipeline Transactions { get; } = Pipeline(Failure(), Soon);

    /// <summary>For the batches of a long load, which would all be in vain.</summary>
    public static ResiliencePipeline Batches { get; } = Pipeline(Failure(), TimeSpan.FromSeconds(1));

    /// <summary>For what may be sent twice, such as reads: a broken connection too.</summary>
    public static ResiliencePipeline Resendable { get; } = Pipeline(Failure().Handle<StoreUnavailableException>(e => e.InnerException is IOException or HttpRequestException), Soon);

    /// <summary>Runs work until it succeeds, or fails for good.</summary>
    public static Task<T> RunAsync<T>(this ResiliencePipeline pipeline, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(async token => await work(token), cancellationToken).AsTask();

    private static PredicateBuilder<object> Failure() => new PredicateBuilder().Handle<CypherException>(e => e.IsTransient);

    private static ResiliencePipeline Pipeline(PredicateBuilder<object> failure, TimeSpan delay) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = failure,
            MaxRetryAttempts = Retries,
            Delay = delay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();
}
