using Graph.Embedded.Topologies;

namespace Graph.Embedded.Sessions;

/// <summary>The state a session sees.</summary>
/// <param name="SeedsFingerprint">The fingerprint of the seeds.</param>
/// <param name="Topology">The topology; its release is that of the content.</param>
/// <param name="Rows">What was read of this release before.</param>
internal sealed record SessionState(string? SeedsFingerprint, Topology Topology, ReleaseRows Rows);
