using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Rows;

/// <summary>Entities as nodes with the labels <c>Entity</c> and their kind.</summary>
internal static class EntityMap
{
    /// <summary>The columns <see cref="Read"/> takes, of a node x.</summary>
    public const string Columns = "properties(x)";

    /// <summary>An entity from the properties of its node, the one column.</summary>
    public static EntityRecord Read(CypherRow row)
    {
        var node = (IReadOnlyDictionary<string, object?>)row.Values[0]!;
        var entity = new Entity(Text("id")!, Enum.Parse<EntityKind>(Text("kind")!), Text("name")!)
        {
            Type = Text("type"),
            Aliases = Texts("aliases"),
            Summary = Text("summary"),
            Citation = Text("citation"),
            Status = Text("status"),
            Value = Text("value"),
            ExternalIds = Pairs.Read(Texts("externalIds")),
            Links = Texts("links"),
            Sources = Texts("sources"),
        };
        return new EntityRecord(entity, Day("knownFrom"), Day("profileKnownFrom"), Day("profileKnownUntil"));

        string? Text(string name) => (string?)node.GetValueOrDefault(name);

        int Day(string name) => checked((int)(long)node[name]!);

        IReadOnlyList<string> Texts(string name) => node.GetValueOrDefault(name) is IReadOnlyList<object?> list ? [.. list.Select(v => (string)v!)] : [];
    }

    /// <summary>A row to put: the properties of the node, and what hangs on it.</summary>
    public static Dictionary<string, object?> Write(Entity e)
    {
        var entry = SearchEntry.Of(e);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = e.Id,
            ["labels"] = entry.Labels.Select(SearchLabel.Cut).Distinct(StringComparer.Ordinal),
            ["sources"] = e.Sources.Distinct(StringComparer.Ordinal),
            ["external"] = e.ExternalIds.Select(x => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["key"] = IndexKey.OfExternal(x.Key, x.Value),
                ["scheme"] = x.Key,
                ["id"] = x.Value,
            }),
            ["properties"] = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["kind"] = e.Kind.ToString(),
                ["name"] = e.Name,
                ["nameKey"] = IndexKey.InOrder(e.Name),
                ["type"] = e.Type,
                ["typeKey"] = IndexKey.Of(e.Type),
                ["aliases"] = NullIfEmpty(e.Aliases),
                ["summary"] = e.Summary,
                ["citation"] = e.Citation,
                ["status"] = e.Status,
                ["value"] = e.Value,
                ["externalIds"] = Pairs.Write(e.ExternalIds),
                ["links"] = NullIfEmpty(e.Links),
                ["sources"] = NullIfEmpty(e.Sources),
                ["words"] = string.Join(' ', entry.Words),
                ["grams"] = string.Join(' ', entry.Grams),
            },
        };
    }

    private static IReadOnlyList<string>? NullIfEmpty(IReadOnlyList<string> values) => values.Count == 0 ? null : values;
}
