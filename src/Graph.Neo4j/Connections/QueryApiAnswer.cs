using System.Text.Json;

namespace Graph.Neo4j.Connections;

/// <summary>An answer of the Query API.</summary>
internal sealed record QueryApiAnswer(CypherAnswer Rows, IReadOnlyList<string> Bookmarks, string? TransactionId, CypherException? Error, bool IsNeo4j)
{
    private static readonly CypherAnswer NoRows = new([], []);

    /// <summary>What something else than Neo4j answers.</summary>
    public static readonly QueryApiAnswer Foreign = new(NoRows, [], null, null, IsNeo4j: false);

    /// <summary>Reads an answer; where it holds an error, its data does not count.</summary>
    public static async Task<QueryApiAnswer> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(json.RootElement) : Foreign;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Foreign;
        }
    }

    /// <summary>The first of the errors; null for none.</summary>
    public static CypherException? FirstError(JsonElement errors) => errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0
        ? new CypherException(Text(errors[0], "code") ?? "unknown", Text(errors[0], "message") ?? "no message")
        : null;

    /// <summary>A row.</summary>
    public static CypherRow Row(JsonElement row) => new([.. row.EnumerateArray().Select(Value)]);

    private static QueryApiAnswer Read(JsonElement root)
    {
        if (root.TryGetProperty("errors", out var errors) && FirstError(errors) is { } error)
        {
            return new QueryApiAnswer(NoRows, [], null, error, IsNeo4j: true);
        }

        var rows = root.TryGetProperty("data", out var data)
            ? new CypherAnswer(
                [.. data.GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)],
                [.. data.GetProperty("values").EnumerateArray().Select(Row)])
            : NoRows;
        IReadOnlyList<string> bookmarks = root.TryGetProperty("bookmarks", out var marks) && marks.ValueKind == JsonValueKind.Array
            ? [.. marks.EnumerateArray().Select(m => m.GetString()!)]
            : [];
        var transaction = root.TryGetProperty("transaction", out var tx) ? Text(tx, "id") : null;
        return new QueryApiAnswer(rows, bookmarks, transaction, null, IsNeo4j: true);
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : (object)json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value), StringComparer.Ordinal),
        _ => null,
    };
}
