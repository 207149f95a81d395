namespace Graph.Core.Stores;

/// <summary>The content changed while a session read: what it read may be of two states. A new session reads the present one.</summary>
/// <param name="before">The release when the session was opened.</param>
/// <param name="now">The release there is now.</param>
public sealed class StateChangedException(string before, string now) : Exception($"the content changed from release {before} to {now} while it was read");
