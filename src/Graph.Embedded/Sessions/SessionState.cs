namespace Graph.Embedded.Sessions;

/// <summary>The state a session sees.</summary>
/// <param name="Release">The release of the content.</param>
/// <param name="SeedsFingerprint">The fingerprint of the seeds.</param>
internal sealed record SessionState(string Release, string? SeedsFingerprint);
