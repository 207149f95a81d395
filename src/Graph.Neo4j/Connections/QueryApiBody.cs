using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Neo4j.Connections;

/// <summary>What is sent to the Query API.</summary>
internal static class QueryApiBody
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A statement that begins a transaction of its own, or the beginning of one without a statement.</summary>
    public static byte[] Write(CypherStatement? statement, AccessMode mode, IReadOnlyList<string> bookmarks, TimeSpan? limit)
    {
        var body = new Dictionary<string, object> { ["accessMode"] = mode == AccessMode.Read ? "Read" : "Write" };
        if (bookmarks.Count > 0)
        {
            body["bookmarks"] = bookmarks;
        }

        if (limit is { } time)
        {
            // Whole seconds; only explicit transactions heed it.
            body["maxExecutionTime"] = (long)Math.Max(1, Math.Ceiling(time.TotalSeconds));
        }

        return Write(body, statement);
    }

    /// <summary>A statement in a transaction.</summary>
    public static byte[] Write(CypherStatement statement) => Write([], statement);

    private static byte[] Write(Dictionary<string, object> body, CypherStatement? statement)
    {
        if (statement is not null)
        {
            (body["statement"], body["parameters"]) = (statement.Text, statement.Parameters);
        }

        return JsonSerializer.SerializeToUtf8Bytes(body, Options);
    }
}
