using Graph.Core;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j;

/// <summary>Says what is wrong with the server, where it is and what to do.</summary>
internal static class Neo4jFaults
{
    public const string UnavailableCode = "store-unavailable";

    /// <summary>The server cannot be reached, or the connection broke.</summary>
    public static StoreUnavailableException Unreachable(string address, Exception inner) => new(
        UnavailableCode, $"{address}: Neo4j cannot be reached ({inner.Message.TrimEnd('.')}). Start it, or check Graph__Store__Address.", inner);

    /// <summary>Something answers that has no Query API.</summary>
    public static StoreUnavailableException NoQueryApi(string address, int status) => new(
        UnavailableCode,
        $"{address}: no Neo4j with a Query API answers there (HTTP {status}). It needs Neo4j 5.26 or later, and its HTTP address, usually with the port 7474.");

    /// <summary>The connection broke during a commit.</summary>
    public static StoreUnavailableException CommitUnknown(string address, CommitUnknownException inner) => new(
        StoreUnavailableException.CommitUnknown,
        $"{address}: the connection broke while a change set was committed; it was written whole or not at all. The journal and the release tell which.",
        inner);

    /// <summary>The connection broke while a first load took another step, which the next load takes back.</summary>
    public static StoreUnavailableException LoadBroken(string address, CommitUnknownException inner) => new(
        UnavailableCode, $"{address}: the connection broke while the store was filled or emptied ({inner.Message.TrimEnd('.')}). Do it again.", inner);

    /// <summary>The store's exception for what the server told.</summary>
    public static Exception From(CypherException e, string address) => e switch
    {
        { IsRefusedLogin: true } => new StoreUnavailableException(
            "store-login-refused", $"{address}: Neo4j refuses the login ({e.Says.TrimEnd('.')}). Check Graph__Store__User and Graph__Store__Password.", e),
        { Code: "Neo.ClientError.Database.DatabaseNotFound" } => new StoreUnavailableException(
            UnavailableCode, $"{address}: {e.Says.TrimEnd('.')}. Check Graph__Store__Database.", e),
        { IsBehind: true } => new StoreUnavailableException(
            UnavailableCode, $"{address}: Neo4j has not reached what was seen there last: it lags behind, or holds an older or another backup. Ask again to get what it has.", e),
        { IsTimeout: true } => new StoreUnavailableException(UnavailableCode, $"{address}: Neo4j took longer than it may. Try again when it is less busy.", e),
        _ => new StoreUnavailableException(UnavailableCode, $"{address}: Neo4j failed: {e.Message}", e),
    };

    /// <summary>A change set that the server's memory does not hold.</summary>
    public static GraphException TooLarge(string message) => new("change-set-too-large", "change set", message);
}
