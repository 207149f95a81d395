namespace Graph.Embedded.Writing;

/// <summary>How far a write is; told to the crash test.</summary>
internal enum WritePhase
{
    /// <summary>The plan is made; the first row is written next.</summary>
    Writing,

    /// <summary>All rows are written; the commit is next.</summary>
    Committing,

    /// <summary>The commit is done.</summary>
    Committed,
}
