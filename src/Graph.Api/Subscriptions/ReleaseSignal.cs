namespace Graph.Api.Subscriptions;

/// <summary>Tells that this process wrote to the store, so that nobody has to wait until the store is asked again.</summary>
internal sealed class ReleaseSignal
{
    /// <summary>Somebody wrote.</summary>
    public event Action? Pulsed;

    /// <summary>To be called after a write.</summary>
    public void Pulse() => Pulsed?.Invoke();
}
