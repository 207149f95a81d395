using Graph.Core.Stores;

namespace Graph.Api.Hosting;

/// <summary>What a store tells of its seeds.</summary>
/// <param name="Fingerprint">That of the seed files loaded last; null where none were.</param>
/// <param name="Release">The release.</param>
/// <param name="Edits">What was written through the API since; null for nothing.</param>
public sealed record LoadedSeeds(string? Fingerprint, string Release, SeedEdits? Edits);
