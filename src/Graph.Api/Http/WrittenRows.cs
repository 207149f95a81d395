using Graph.Core.Changes;
using GraphQL;

namespace Graph.Api.Http;

/// <summary>
/// What a request wrote, as <c>extensions.written</c> of its answer: whatever becomes of the rest of it, a write that is done must not read as one that
/// is not.
/// </summary>
internal static class WrittenRows
{
    private const string Extension = "written";

    /// <summary>Tells it.</summary>
    public static void TellIn(ExecutionResult result, IReadOnlyList<JournalEntry> written)
    {
        result.Extensions ??= [];
        result.Extensions[Extension] = new Dictionary<string, object?> { ["journal"] = written.Select(w => w.Sequence).ToList(), ["release"] = written[^1].After };
    }

    /// <summary>Takes it over into an answer that is given in the place of another.</summary>
    public static void Keep(ExecutionResult from, ExecutionResult to)
    {
        if (from.Extensions?.TryGetValue(Extension, out var written) == true)
        {
            to.Extensions ??= [];
            to.Extensions[Extension] = written;
        }
    }
}
