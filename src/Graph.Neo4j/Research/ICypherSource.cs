using Graph.Core;
using Graph.Core.Stores;

namespace Graph.Neo4j.Research;

/// <summary>Runs statements that researchers write. Thread-safe.</summary>
public interface ICypherSource
{
    /// <summary>Runs a statement that only reads.</summary>
    /// <param name="statement">The Cypher.</param>
    /// <param name="parameters">Its parameters: strings, numbers, booleans, null, and lists and maps of these.</param>
    /// <param name="first">At most so many rows.</param>
    /// <param name="cancellationToken">Cancels, and ends the statement on the server.</param>
    /// <exception cref="GraphException">
    /// <c>cypher-off</c>: there is none here. <c>cypher-refused</c>: it may do more than read. <c>cypher-limit</c>: more rows are asked for than
    /// allowed. <c>cypher-timeout</c>, <c>cypher-too-large</c>: it was ended at a limit. <c>cypher-failed</c>: the server says what is wrong with it.
    /// <c>cypher-busy</c>: earlier ones still compute.
    /// </exception>
    /// <exception cref="StoreUnavailableException">The server cannot be reached, or failed.</exception>
    Task<CypherTable> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, int first, CancellationToken cancellationToken);
}

/// <summary>The rows of a statement.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, in the order of the statement; values are strings, numbers, booleans, null, and lists and maps of these.</param>
/// <param name="Complete">Whether these are all rows.</param>
public sealed record CypherTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, bool Complete)
{
    /// <summary>How many rows there are; where not complete, at least.</summary>
    public int Found => Complete ? Rows.Count : Rows.Count + 1;
}
