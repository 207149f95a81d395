namespace Graph.Api.Access;

/// <summary>Marks an address that needs no key and has no limit: orchestrators ask there, and must get an answer when others do not.</summary>
internal sealed class OpenToAll
{
    /// <summary>Whether a request is for such an address.</summary>
    public static bool Covers(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is not null;
}
