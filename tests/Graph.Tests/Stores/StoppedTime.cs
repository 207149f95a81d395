namespace Graph.Tests.Stores;

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedTime : TimeProvider
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 26, 10, 30, 0, 123, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
