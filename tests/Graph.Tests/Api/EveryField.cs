using System.Text.Json;

namespace Graph.Tests.Api;

/// <summary>Writes the selection of every field that can be reached from a type, read from the schema itself.</summary>
internal sealed class EveryField
{
    // As often a type may stand on the way to a field: twice leads from an entity over its relations to other entities and back.
    private const int MostVisits = 2;

    private const string Related =
        "{ totalCount release asOf knownAt pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id summary } "
        + "edges { cursor node { id aliases summary } relation { id status start statements { says document { id title } } } } }";

    private readonly Dictionary<string, JsonElement> _types;

    /// <summary>Settings that let a document through that asks for every field at once.</summary>
    public static (string Name, string Value)[] Limits { get; } =
    [
        ("Graph:Api:MaxDepth", "100"), ("Graph:Api:MaxComplexity", "1000000000"), ("Graph:Api:MaxTokens", "1000000"), ("Graph:Api:MaxSelections", "1000000"),
        ("Graph:Api:MaxAliases", "100000"), ("Graph:Api:MaxResponseBytes", "1000000000"), ("Graph:Api:MaxBodyBytes", "10000000"),
    ];

    private EveryField(Dictionary<string, JsonElement> types) => _types = types;

    public static async Task<EveryField> ReadAsync(ApiServer server)
    {
        const string Type = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
        var answer = await server.AskAsync($$"""
            { __schema { types { name kind possibleTypes { name } fields { name args { name type { kind } defaultValue } type { {{Type}} } } } } }
            """);
        return new EveryField(answer.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray()
            .ToDictionary(t => t.GetProperty("name").GetString()!, StringComparer.Ordinal));
    }

    /// <summary>The selection set of a type, with a fragment for each type that an interface stands for.</summary>
    public string Of(string type) => Of(type, [], except: []);

    private string Of(string type, IReadOnlyList<string> way, HashSet<string> except)
    {
        var further = way.Append(type).ToList();
        var fields = Fields(type).Where(f => !except.Contains(Name(f))).Select(f => Select(f, further)).OfType<string>();
        var own = Fields(type).Select(Name).ToHashSet(StringComparer.Ordinal);
        var fragments = _types[type].GetProperty("possibleTypes") is { ValueKind: JsonValueKind.Array } possible
            ? possible.EnumerateArray().Select(Name).Where(p => Fields(p).Count() > own.Count).Select(p => $"... on {p} {Of(p, further, own)}")
            : [];
        return $"{{ {string.Join(' ', fields.Concat(fragments))} }}";
    }

    private string? Select(JsonElement field, IReadOnlyList<string> way)
    {
        var type = field.GetProperty("type");
        while (type.TryGetProperty("ofType", out var inner) && inner.ValueKind == JsonValueKind.Object)
        {
            type = inner;
        }

        var name = Name(type);
        if (Short(way[^1], Name(field), name) is { } text)
        {
            return $"{Name(field)} {text}";
        }

        return type.GetProperty("kind").GetString() is "SCALAR" or "ENUM" ? Name(field)
            : way.Count(w => w == name) < MostVisits ? $"{Name(field)}{Few(field)} {Of(name, way, [])}"
            : null;
    }

    /// <summary>A page that holds all rows of the sample: at the usual size the document would be dearer than any limit.</summary>
    private static string Few(JsonElement field) => field.GetProperty("args").EnumerateArray().Any(a => Name(a) == "first") ? "(first: 5)" : "";

    /// <summary>What leads back to where a document has been, or a second way to the same rows: followed as far as all the others, it would be megabytes.</summary>
    private static string? Short(string owner, string field, string type) => (owner, field, type) switch
    {
        (_, _, "RelatedConnection") => Related,
        (_, "edges", _) => "{ cursor node { id } }",
        ("Statement", "relation" or "event", _) or ("Event", "entity", _) => "{ id }",
        _ => null,
    };

    private JsonElement.ArrayEnumerator Fields(string type) => _types[type].GetProperty("fields").EnumerateArray();

    private static string Name(JsonElement element) => element.GetProperty("name").GetString()!;
}
