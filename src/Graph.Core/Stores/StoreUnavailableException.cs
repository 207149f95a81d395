namespace Graph.Core.Stores;

/// <summary>The store cannot answer: its file is locked or damaged, its server is away. Not the caller's mistake.</summary>
/// <param name="code">A stable code: <c>store-locked</c>, <c>store-corrupt</c>, <c>store-login-refused</c>, <c>store-busy</c>, <c>store-loading</c>, <c>store-unavailable</c>, <c>commit-unknown</c>.</param>
/// <param name="message">What happened, where, and what to do about it.</param>
/// <param name="inner">The cause, where there is one.</param>
public sealed class StoreUnavailableException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The code of a store whose first load has not ended.</summary>
    public const string Loading = "store-loading";

    /// <summary>The code of a write of which nobody knows whether it happened: whole, or not at all.</summary>
    public const string CommitUnknown = "commit-unknown";

    /// <summary>A stable code in kebab case.</summary>
    public string Code { get; } = code;
}
