using System.Text.Json;
using Graph.Tests.Structure;

namespace Graph.Tests.Explorer;

/// <summary>What the API answers to one of the ten questions, as it is pinned beside the seeds.</summary>
internal static class PinnedAnswer
{
    /// <param name="name">Of the question, such as <c>08-honor</c>.</param>
    /// <param name="field">A field of its answer.</param>
    public static async Task<JsonElement> ToAsync(string name, string field)
    {
        var file = Path.Combine(Repository.Root, "seeds", "questions", $"{name}.json");
        using var answer = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        return answer.RootElement.GetProperty(field).Clone();
    }

    /// <returns>The other end and the status of each answer of a trace, in its order.</returns>
    /// <param name="trace">What a trace answered.</param>
    /// <param name="end"><c>policy</c> or <c>deal</c>.</param>
    public static IReadOnlyList<(string Name, string Status)> Answers(JsonElement trace, string end) =>
        trace.GetProperty("answers").EnumerateArray().Select(a => (a.GetProperty(end).Text("name"), a.Text("status").ToLowerInvariant())).ToList();

    /// <returns>The nodes of the relations of an entity.</returns>
    public static IEnumerable<JsonElement> Relations(JsonElement entity) => entity.GetProperty("relations").GetProperty("nodes").EnumerateArray();

    public static string Text(this JsonElement element, string field) => element.GetProperty(field).GetString()!;
}
