namespace Graph.Core.Changes;

/// <summary>Checks a change set against what is stored and works out everything that follows from it.</summary>
public static class ChangePlanner
{
    /// <summary>Plans a change set.</summary>
    /// <exception cref="GraphException">The change set is wrong; all problems at once.</exception>
    public static ChangePlan Plan(ChangeSet changes, IContentReader before, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
