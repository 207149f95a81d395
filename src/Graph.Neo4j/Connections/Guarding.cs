namespace Graph.Neo4j.Connections;

/// <summary>Tells the server's errors as errors of the store.</summary>
internal static class Guarding
{
    /// <summary>Runs work.</summary>
    /// <exception cref="Core.Stores.StoreUnavailableException">The server failed, refused or cannot be reached.</exception>
    public static async Task<T> GuardAsync<T>(this ICypherConnection connection, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (CypherException e)
        {
            throw Neo4jFaults.From(e, connection.Address);
        }
        catch (CommitUnknownException e)
        {
            throw Neo4jFaults.CommitUnknown(connection.Address, e);
        }
    }
}
