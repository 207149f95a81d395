using Graph.Core.Changes;

namespace Graph.Exchange.Seeds;

/// <summary>The seeds of a folder, read and checked.</summary>
/// <param name="Folder">The folder as it was given.</param>
/// <param name="Changes">All rows as one change set that replaces the whole content; it carries the fingerprint of the files.</param>
/// <param name="Plan">What the change set comes to in an empty store.</param>
/// <param name="Places">Where each row stands.</param>
public sealed record SeedSet(string Folder, ChangeSet Changes, ChangePlan Plan, IReadOnlyDictionary<RowRef, SeedPlace> Places);
