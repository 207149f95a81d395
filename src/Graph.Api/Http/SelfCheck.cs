namespace Graph.Api.Http;

/// <summary>
/// Asks a running server of the same settings whether it is ready, as <c>dotnet Graph.Api.dll --health</c>: the health check of an
/// image that has neither curl nor wget.
/// </summary>
internal static class SelfCheck
{
    /// <summary>The argument that asks for it.</summary>
    public const string Argument = "--health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Asks the server and prints its answer, or why there is none, in one line.</summary>
    /// <returns>0 where it is ready, else 1.</returns>
    public static async Task<int> RunAsync(string address, TextWriter output)
    {
        // A proxy of the environment is for the way out.
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Patience };
        try
        {
            client.BaseAddress = Target(address);
            return await AskAsync(client, output);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or FormatException)
        {
            await output.WriteLineAsync($"not ready: {address}: {e.Message}");
            return 1;
        }
    }

    /// <summary>Asks the server behind a client.</summary>
    internal static async Task<int> AskAsync(HttpClient client, TextWriter output)
    {
        using var response = await client.GetAsync("/health/ready");
        using var answer = new StringReader(await response.Content.ReadAsStringAsync());
        await output.WriteLineAsync(await answer.ReadLineAsync());
        return response.IsSuccessStatusCode ? 0 : 1;
    }

    /// <summary>Where a program on the same machine reaches a server that listens there.</summary>
    /// <param name="address">As in the settings: one or several addresses or ports; one without TLS is preferred.</param>
    /// <exception cref="FormatException">It is no address.</exception>
    internal static Uri Target(string address)
    {
        var addresses = address.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(a => BindingAddress.Parse(a.All(char.IsAsciiDigit) ? $"http://*:{a}" : a))
            .ToList();
        var chosen = addresses.Find(a => a.Scheme == Uri.UriSchemeHttp) ?? addresses.FirstOrDefault() ?? throw new FormatException("there is no address");
        return new UriBuilder(chosen.Scheme, chosen.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : chosen.Host, chosen.Port).Uri;
    }
}
