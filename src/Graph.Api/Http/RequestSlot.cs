using System.Threading.RateLimiting;

namespace Graph.Api.Http;

/// <summary>The slot in which a request is answered.</summary>
internal sealed class RequestSlot(RateLimitLease lease)
{
    /// <summary>Gives it up before the request ends: an event stream must not keep others from being answered. May be called again.</summary>
    public void Release() => lease.Dispose();
}
