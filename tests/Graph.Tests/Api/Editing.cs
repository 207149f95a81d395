using System.Text.Json;
using Graph.Api.Writing;
using Graph.Core.Changes;

namespace Graph.Tests.Api;

/// <summary>Sends change sets as a client does.</summary>
internal static class Editing
{
    /// <summary>Everything that a payload tells, but what differs between a dry run and a write.</summary>
    public const string Told =
        "before after added changed removed rows { kind rowId action before after } consequences { relationId before { status start startBasis end endBasis } after { status start startBasis end endBasis } } consequencesFound";

    private const string Apply = $$"""
        mutation($input: ChangeSetInput!, $dryRun: Boolean) {
          applyChangeSet(input: $input, dryRun: $dryRun) { {{Told}} journal { sequence at source by note before after added changed removed rows { kind rowId action } } }
        }
        """;

    /// <summary>A new company that names its evidence where it belongs, as a front end would send it.</summary>
    public static object Newcomer(string id) => new
    {
        entities = new[] { new { id, kind = "COMPANY", name = $"Company {id}" } },
        relations = new[] { new { type = "ACQUIRER_IN", from = id, to = "sale", statements = new[] { new { document = "doc-2018", says = "Buys.", status = "REPORTED" } } } },
    };

    public static Task<JsonElement> ApplyAsync(this ApiServer server, object input, bool dryRun = false) => server.AskAsync(Apply, new { input, dryRun });

    public static JsonElement Payload(this JsonElement answer)
    {
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("applyChangeSet");
    }

    /// <summary>The payload without what only a write has.</summary>
    public static string Promise(this JsonElement answer) =>
        string.Join('\n', answer.Payload().EnumerateObject().Where(p => p.Name != "journal").Select(p => p.ToString()));

    /// <summary>The codes and places of all problems of an answer.</summary>
    public static IReadOnlyList<string> Problems(this JsonElement answer) =>
    [
        .. answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("problems").EnumerateArray()
            .Select(p => $"{p.GetProperty("code").GetString()} {p.GetProperty("place").GetString()}"),
    ];

    public static string? Code(this JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    public static async Task<string> ReleaseAsync(this ApiServer server) =>
        (await server.AskAsync("{ release { id } }")).GetProperty("data").GetProperty("release").GetProperty("id").GetString()!;

    /// <summary>The number of entries in the journal.</summary>
    public static async Task<int> JournalLengthAsync(this ApiServer server) =>
        (await server.AskAsync("{ journal(first: 200) { nodes { sequence } } }")).GetProperty("data").GetProperty("journal").GetProperty("nodes").GetArrayLength();

    /// <summary>A change set as an input, each row in the form in which the API shows it.</summary>
    public static object Input(ChangeSet changes) => new
    {
        documents = changes.Documents.Select(RowJson.Of),
        entities = changes.Entities.Select(RowJson.Of),
        relations = changes.Relations.Select(RowJson.Of),
        events = changes.Events.Select(RowJson.Of),
        statements = changes.Statements.Select(RowJson.Of),
        retract = changes.Retractions.Select(r => new { kind = r.Kind.ToString().ToUpperInvariant(), id = r.Id }),
        expectedRelease = changes.ExpectedRelease,
    };
}
