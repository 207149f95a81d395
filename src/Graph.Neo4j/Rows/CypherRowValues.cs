using Graph.Core.Dates;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Rows;

/// <summary>Values of the model in a row.</summary>
internal static class CypherRowValues
{
    public static PartialDate? Date(this CypherRow row, int column) => row.Text(column) is { } text ? PartialDate.Parse(text) : null;

    public static T Enum<T>(this CypherRow row, int column)
        where T : struct, Enum => System.Enum.Parse<T>(row.String(column));
}
