using GraphQL;

namespace Graph.Api.Subscriptions;

/// <summary>What a subscriber was told last, and what it is told now. One instance an event; the stream carries it from one to the next.</summary>
internal sealed class ToldState
{
    /// <summary>What was told before; null for the first event.</summary>
    public IWatchedState? Before { get; set; }

    /// <summary>What is so now; null until it was read.</summary>
    public IWatchedState? Now { get; private set; }

    /// <summary>Notes what is so now. There is always something to tell the first time.</summary>
    /// <exception cref="NothingNewError">It is what was told before: nothing below the field needs to be read.</exception>
    public T? Advance<T>(T now)
        where T : class, IWatchedState
    {
        Now = now;
        return Before is T before && before.Says(now) ? throw new NothingNewError() : Before as T;
    }
}

/// <summary>The state of an answer that somebody watches.</summary>
internal interface IWatchedState
{
    /// <summary>The release it was read from.</summary>
    string Release { get; }

    /// <summary>Whether another state says the same, whatever its release.</summary>
    bool Says(IWatchedState other);
}

/// <summary>Ends the execution of an event that would tell nothing.</summary>
internal sealed class NothingNewError() : ExecutionError("There is nothing new.");
