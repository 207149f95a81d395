using Graph.Api.Schemas;
using Graph.Neo4j.Research;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Nodes;

/// <summary>The rows of a Cypher statement.</summary>
[Name("CypherResult")]
internal sealed class CypherResultNode(CypherTable table)
{
    /// <summary>The names of the columns.</summary>
    [Price(0, Usual = 1)]
    public IReadOnlyList<string> Columns => table.Columns;

    /// <summary>The rows in the order of the statement, each a list with a value for each column. A node is an object with elementId, labels and properties; a relationship one with elementId, startNodeElementId, endNodeElementId, type and properties; a path a list of these in turn; a date, time, duration or point a string.</summary>
    [Price(0, Usual = 1)]
    [OutputType(typeof(NonNullGraphType<ListGraphType<NonNullGraphType<JsonScalar>>>))]
    public IReadOnlyList<IReadOnlyList<object?>> Rows => table.Rows;

    /// <summary>How many rows there are; "at least" where not complete.</summary>
    public int Found => table.Found;

    /// <summary>Whether these are all rows.</summary>
    public bool Complete => table.Complete;
}
