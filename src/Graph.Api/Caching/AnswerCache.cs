using Graph.Api.Http;
using GraphQL;
using GraphQLParser.AST;

namespace Graph.Api.Caching;

/// <summary>
/// Answers to questions that were asked before, while the release lasts from which they were read. An answer follows from the question and the
/// release alone, so that it is the one that would be given now; each time the store is asked for its release.
/// </summary>
internal sealed class AnswerCache(EntityTags tags, IGraphQLTextSerializer serializer, ApiOptions options)
{
    // An answer that pushes out hundreds of others is rather read anew.
    private const int LeastKept = 16;
    private const int BytesBeside = 500;

    private readonly RecentCache<AnswerKey, KeptAnswer> _kept = new(options.AnswerCacheBytes == 0 ? 0 : int.MaxValue, options.AnswerCacheBytes);

    /// <summary>How many there are.</summary>
    public int Count => _kept.Count;

    /// <summary>The answer to a question; null where there is none of the present release.</summary>
    public async Task<KeptAnswer?> FindAsync(RequestToExecute asked, RequestTime time)
    {
        if (options.AnswerCacheBytes == 0 || IsAmbiguous(asked.Request.Variables) || _kept.Find(KeyOf(asked)) is not { } kept)
        {
            return null;
        }

        return await tags.FindStateAsync(time) == kept.State ? kept : null;
    }

    /// <summary>Keeps an answer.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="state">The state of the store that it was read from.</param>
    /// <param name="answer">What is sent.</param>
    public void Keep(RequestToExecute asked, string state, WrittenAnswer answer)
    {
        if (answer.Bytes.Length <= options.AnswerCacheBytes / LeastKept && !IsAmbiguous(asked.Request.Variables))
        {
            var (key, bytes) = (KeyOf(asked), answer.Bytes.ToArray());
            // Neither the tree of the answer nor that of the document: only what logs and metrics tell of it.
            var operation = answer.Result.Operation!;
            var told = new ExecutionResult
            {
                Executed = true,
                Operation = new GraphQLOperationDefinition(new GraphQLSelectionSet([])) { Operation = operation.Operation, Name = operation.Name },
                Extensions = answer.Result.Extensions,
            };
            _kept.Keep(key, new KeptAnswer(state, bytes, told), bytes.Length + (2L * (key.Document.Length + key.Variables.Length)) + BytesBeside);
        }
    }

    // 1.0 is written as 1, and not every field that takes the one takes the other.
    private static bool IsAmbiguous(object? variable) => variable switch
    {
        double or decimal => true,
        IEnumerable<KeyValuePair<string, object?>> members => members.Any(m => IsAmbiguous(m.Value)),
        IEnumerable<object?> items => items.Any(IsAmbiguous),
        _ => false,
    };

    private AnswerKey KeyOf(RequestToExecute asked) => new(
        asked.Document.Text, asked.Request.OperationName, asked.Request.Variables is { Count: > 0 } variables ? serializer.Serialize(variables) : "", asked.IsPersisted);
}

/// <summary>What an answer follows from, apart from the release.</summary>
/// <param name="Document">The text of the document.</param>
/// <param name="Operation">The name of the operation asked for.</param>
/// <param name="Variables">The variables as JSON.</param>
/// <param name="IsPersisted">Whether the document is one of the persisted ones: others may be refused.</param>
internal sealed record AnswerKey(string Document, string? Operation, string Variables, bool IsPersisted);

/// <summary>An answer that was given before.</summary>
/// <param name="State">The state of the store that it was read from.</param>
/// <param name="Bytes">The answer as JSON.</param>
/// <param name="Told">What logs and metrics tell of it.</param>
internal sealed record KeptAnswer(string State, byte[] Bytes, ExecutionResult Told);
