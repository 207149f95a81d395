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
    public void RequireWrite() => RequireWriteKey(
        "Changes are turned off here; who runs the server can set Graph__Access__WriteKeys.",
        "A change needs a key: send it as 'Authorization: Bearer KEY'.",
        $"The key '{Name}' may read, but not change the graph.");

    /// <summary>Makes sure that the caller may read the journal: it names who wrote, so that only they see it.</summary>
    /// <exception cref="GraphException"><c>writes-off</c>, <c>unauthenticated</c> or <c>forbidden</c></exception>
    public void RequireJournal() => RequireWriteKey(
        "The journal is read with a key that may write, and this server has none; who runs it can set Graph__Access__WriteKeys.",
        "The journal is read with a key that may write: send it as 'Authorization: Bearer KEY'.",
        $"The key '{Name}' may read the graph, but the journal is read with a key that may write.");

    private void RequireWriteKey(string off, string without, string tooWeak)
    {
        if (!keys.WritesAreOn)
        {
            throw new GraphException("writes-off", "", off);
        }

        switch (_caller.Right)
        {
            case AccessRight.None:
                throw new GraphException("unauthenticated", "", without);
            case AccessRight.Read:
                throw new GraphException("forbidden", "", tooWeak);
            default:
                break;
        }
    }
}
