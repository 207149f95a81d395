using Graph.Api.Documents;
using Graph.Api.Errors;
using Graph.Api.Loading;
using Graph.Api.Pricing;
using Graph.Api.Subscriptions;
using Graph.Api.Writing;
using Graph.Core.Changes;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;

namespace Graph.Api.Http;

/// <summary>What an execution gave.</summary>
/// <param name="Result">The answer.</param>
/// <param name="Release">The release it was read from; null where it failed before one was known, or nobody asked for it.</param>
/// <param name="Told">What a subscriber knows by it.</param>
internal sealed record ExecutedRequest(ExecutionResult Result, string? Release, IWatchedState? Told);

/// <summary>How a request is to be executed.</summary>
/// <param name="Request">Its operation and variables.</param>
/// <param name="Document">What to execute.</param>
/// <param name="IsPersisted">Whether the document is one of the persisted ones.</param>
/// <param name="Method">The method it came by.</param>
/// <param name="IntoStream">Whether a stream answers it.</param>
internal sealed record RequestToExecute(GraphQLRequest Request, KnownDocument Document, bool IsPersisted, string Method, bool IntoStream);

/// <summary>Executes a request; anew where somebody wrote to the store meanwhile, so that an answer is of one state.</summary>
internal sealed class RequestExecution(
    IDocumentExecuter executer, ISchema schema, DocumentReader documents, RequestRules rules, ErrorTranslator errors, IServiceScopeFactory scopes)
{
    /// <summary>Executes it once, within its time.</summary>
    /// <param name="asked">What to execute.</param>
    /// <param name="told">What a subscriber was told before; null for whoever is none.</param>
    /// <param name="time">The time of the request, which all attempts share.</param>
    public async Task<ExecutedRequest> RunAsync(RequestToExecute asked, IWatchedState? told, RequestTime time)
    {
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ToldState>().Before = told;
                var result = await ExecuteAsync(asked, scope.ServiceProvider, time);
                if (scope.ServiceProvider.GetRequiredService<GraphEditor>().Written is { Count: > 0 } written)
                {
                    // Never again, whatever happened meanwhile; and a write that is done must not read as one that is not.
                    var answer = IsTimedOut(result) ? TimedOutAfter(written) : result;
                    WrittenRows.TellIn(answer, written);
                    return Untagged(answer);
                }

                if (time.Token.IsCancellationRequested)
                {
                    time.Gone.ThrowIfCancellationRequested();
                    return Untagged(IsTimedOut(result) ? result : RequestTime.OverAnswer());
                }

                try
                {
                    return await VerifiedAsync(result, scope.ServiceProvider, HttpMethods.IsGet(asked.Method), time.Token);
                }
                catch (StateChangedException e) when (attempt == StoreReading.Attempts)
                {
                    return Untagged(Unavailable(StoreReading.Busy(e)));
                }
                catch (StateChangedException)
                {
                }
            }
        }
        catch (StoreUnavailableException e)
        {
            return Untagged(Unavailable(e));
        }
        catch (OperationCanceledException) when (time.IsOver)
        {
            return Untagged(RequestTime.OverAnswer());
        }

        ExecutionResult Unavailable(StoreUnavailableException e) => ErrorAnswer.Of(errors.Unavailable(e, "(all)"));

        static bool IsTimedOut(ExecutionResult result) => result.Errors?.Any(e => e.Code == RequestTime.Code) == true;

        static ExecutionResult TimedOutAfter(IReadOnlyList<JournalEntry> written) => ErrorAnswer.Of(
            RequestTime.Code,
            $"The operation has timed out, but wrote before it did: see the journal, number {string.Join(", ", written.Select(w => w.Sequence))}. The release is now {written[^1].After}.");

        static ExecutedRequest Untagged(ExecutionResult result) => new(result, null, null);
    }

    private static async Task<ExecutedRequest> VerifiedAsync(ExecutionResult result, IServiceProvider services, bool tagged, CancellationToken cancellationToken)
    {
        // What reads nothing has a release too: that at which it would be read. It is looked for only where a tag is to tell it.
        var session = services.GetRequiredService<RequestSession>();
        var release = (tagged || session.IsOpen) && EntityTags.IsRepeatable(result) ? EntityTags.StateOf(await session.GetAsync(cancellationToken)) : null;
        await session.VerifyAsync(cancellationToken);
        return new ExecutedRequest(result, release, services.GetRequiredService<ToldState>().Now);
    }

    private async Task<ExecutionResult> ExecuteAsync(RequestToExecute asked, IServiceProvider services, RequestTime time)
    {
        var seen = new Dictionary<string, object?> { [KnownDocument.Name] = asked.Document };
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = asked.Document.Text,
            Document = asked.Document.Parsed,
            OperationName = asked.Request.OperationName,
            Variables = asked.Request.Variables,
            Extensions = asked.Request.Extensions,
            ValidationRules = rules.For(asked),
            UserContext = seen,
            RequestServices = services,
            Timeout = time.Left,
            CancellationToken = time.Gone,
        });
        if (result.Executed)
        {
            documents.Keep(asked.Document);
            (seen.GetValueOrDefault(QueryPrice.Name) as QueryPrice)?.TellIn(result);
        }

        return result;
    }
}
