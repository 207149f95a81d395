using Graph.Core.Model;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Sessions;

/// <summary>
/// Counts entities by kind and relations by type. Made from Core's tables rather than a file: a label or type has to be written out
/// for Neo4j to read the number from its own counts instead of counting.
/// </summary>
internal static class CountSorts
{
    public const string Entity = "entity";
    public const string Relation = "relation";

    public static CypherStatement Statement { get; } = new(string.Join("\nUNION ALL\n",
    [
        .. Enum.GetNames<EntityKind>().Select(kind => $"MATCH (e:{kind}) RETURN '{Entity}' AS sort, '{kind}' AS name, count(e) AS n"),
        .. RelationTypes.All.Select(type => $"MATCH ()-[r:{type.Name}]->() RETURN '{Relation}' AS sort, '{type.Name}' AS name, count(r) AS n"),
    ]));
}
