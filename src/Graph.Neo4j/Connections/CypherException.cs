namespace Graph.Neo4j.Connections;

/// <summary>The server refused a statement, or it failed there.</summary>
/// <param name="code">The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="message">What the server says.</param>
internal sealed class CypherException(string code, string message) : Exception($"{message} [{code}]")
{
    /// <summary>The server's code.</summary>
    public string Code { get; } = code;

    /// <summary>What the server says.</summary>
    public string Says { get; } = message;

    /// <summary>
    /// Whether the same in a new transaction may succeed. Running out of memory will not by itself, whatever its class says, and time-outs
    /// are the limits of whoever asked.
    /// </summary>
    public bool IsTransient => IsTransactionGone || (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !IsOutOfMemory && !IsTimeout && !IsBehind);

    /// <summary>Whether the server's memory for transactions does not suffice.</summary>
    public bool IsOutOfMemory => Code.Contains("OutOfMemory", StringComparison.Ordinal);

    /// <summary>Whether the transaction reached its time limit, or was ended by somebody.</summary>
    public bool IsTimeout => Code.Contains("TransactionTimedOut", StringComparison.Ordinal) || Code.EndsWith("Transaction.Terminated", StringComparison.Ordinal);

    /// <summary>Whether the server did not reach, in its own time for it, what was seen or written last, or does not know it.</summary>
    public bool IsBehind => Code.Contains("Bookmark", StringComparison.Ordinal);

    /// <summary>Whether the server does not accept who asks.</summary>
    public bool IsRefusedLogin => Code is "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.AuthenticationRateLimit" or "Neo.ClientError.Security.CredentialsExpired";

    /// <summary>Whether the transaction is not there: nobody used it for too long, or another member was asked.</summary>
    public bool IsTransactionGone => Code == "Neo.ClientError.Request.Invalid" && Says.StartsWith("Transaction with Id", StringComparison.Ordinal);
}

/// <summary>The connection broke during a commit: it may have happened or not.</summary>
internal sealed class CommitUnknownException(string message, Exception inner) : Exception(message, inner);
