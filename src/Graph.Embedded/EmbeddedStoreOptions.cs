using Graph.Embedded.Writing;

namespace Graph.Embedded;

/// <summary>Where the embedded store lives and how long it waits.</summary>
/// <param name="Path">The SQLite file; made when it is missing, with its folder. The topology lies beside it.</param>
public sealed record EmbeddedStoreOptions(string Path)
{
    /// <summary>How long a write waits for another process that writes.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Tells the journal when something was written.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>About how many rows of each kind are kept in memory once they were read, as long as the release lasts; 0 for none.</summary>
    public int KeptRows { get; init; } = 100_000;

    /// <summary>Is told what the store did on its own, such as rebuilding a damaged topology file; null for nobody.</summary>
    public Action<string>? Notice { get; init; }

    /// <summary>Is told how far a write is; for the crash test.</summary>
    internal Action<WritePhase>? OnPhase { get; init; }

    /// <summary>Is told of every row written; for the crash test.</summary>
    internal Action? OnRow { get; init; }
}
