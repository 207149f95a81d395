namespace Graph.Core.Changes;

/// <summary>What a change set was made of.</summary>
public enum ChangeSource
{
    /// <summary>A program that uses the store.</summary>
    Program,

    /// <summary>The seed files.</summary>
    Seeds,

    /// <summary>Somebody who wrote through the API.</summary>
    Api,
}

/// <summary>Where a change set comes from; kept in the journal.</summary>
/// <param name="Source">What it was made of.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="Note">Why, in the words of who wrote it; null for nothing said.</param>
public sealed record ChangeOrigin(ChangeSource Source, string By, string? Note = null)
{
    /// <summary>A program that does not say more.</summary>
    public static ChangeOrigin Program { get; } = new(ChangeSource.Program, "program");
}
