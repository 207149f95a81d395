using Graph.Core;

namespace Graph.Api.Access;

/// <summary>Who sent the request that is being answered, and whether they may do what it asks.</summary>
internal sealed class CurrentCaller(IHttpContextAccessor http, KeyRing keys)
{
    // Read at once: the context is gone when the request is.
    private readonly Caller _caller = http.HttpContext?.Features.Get<Caller>() ?? Caller.Without(address: null, hasUnknownKey: false);

    /// <summary>The name of the key, or <c>anonymous</c>.</summary>
    public string Name => _caller.Name;

    /// <summary>Makes sure that the caller may read.</summary>
    /// <exception cref="GraphException"><c>unauthenticated</c></exception>
    public void RequireRead()
    {
        if (keys.ReadingNeedsKey && _caller.Right < AccessRight.Read)
        {
            throw new GraphException("unauthenticated", "", "Reading needs a key here: send it as 'Authorization: Bearer KEY'.");
        }
    }

    /// <summary>Makes sure that the caller may change the graph.</summary>
    /// <exception cref="GraphException"><c>writes-off</c>, <c>unauthenticated</c> or <c>forbidden</c></exception>
    public void RequireWrite()
    {
        if (!keys.WritesAreOn)
        {
            throw new GraphException("writes-off", "", "Changes are turned off here; who runs the server can set Graph__Access__WriteKeys.");
        }

        switch (_caller.Right)
        {
            case AccessRight.None:
                throw new GraphException("unauthenticated", "", "A change needs a key: send it as 'Authorization: Bearer KEY'.");
            case AccessRight.Read:
                throw new GraphException("forbidden", "", $"The key '{Name}' may read, but not change the graph.");
            default:
                break;
        }
    }
}
