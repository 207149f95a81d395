using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Rows;

/// <summary>Events as nodes.</summary>
internal static class EventMap
{
    /// <summary>The columns <see cref="Read"/> takes, of a node x.</summary>
    public const string Columns = "x.id, x.entity, x.type, x.date, x.label";

    public static Event Read(CypherRow r) => new(r.String(0), r.String(1), r.Enum<EventType>(2), PartialDate.Parse(r.String(3)), r.String(4));

    public static Dictionary<string, object?> Write(Event e) => new(StringComparer.Ordinal)
    {
        ["id"] = e.Id,
        ["entity"] = e.EntityId,
        ["type"] = e.Type.ToString(),
        ["date"] = e.Date.Text,
        ["day"] = e.Date.FirstDay,
        ["lastDay"] = e.Date.LastDay,
        ["label"] = e.Label,
    };
}
