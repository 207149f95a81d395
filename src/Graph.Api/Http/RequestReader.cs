using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Unicode;
using GraphQL;
using GraphQL.Transport;

namespace Graph.Api.Http;

/// <summary>Reads the GraphQL request out of an HTTP request.</summary>
internal static class RequestReader
{
    // Whoever announces much and sends little takes no more than this.
    private const int FirstRead = 16 * 1024;

    /// <summary>Reads a request by GET or POST.</summary>
    /// <exception cref="RequestProblemException">It is none.</exception>
    public static async Task<GraphQLRequest> ReadAsync(HttpRequest request, IGraphQLSerializer serializer, ApiOptions limits)
    {
        try
        {
            using var json = HttpMethods.IsGet(request.Method) ? FromUrl(request.Query) : await FromBodyAsync(request, limits);
            return Read(json.RootElement, serializer);
        }
        // The serializer says of a member that stands twice that it is a wrong argument.
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw Bad("BAD_JSON", "The request is not JSON that can be read.");
        }
    }

    private static GraphQLRequest Read(JsonElement root, IGraphQLSerializer serializer)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            throw Bad("NO_BATCHES", "Send one request at a time: an array of requests is not supported.");
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Bad("BAD_REQUEST", "The body must be a JSON object with a member 'query' or 'documentId'.");
        }

        var name = Member(root, "operationName", JsonValueKind.String, "a string")?.GetString();
        var id = Member(root, "documentId", JsonValueKind.String, "a string")?.GetString();
        return new GraphQLRequest
        {
            Query = Member(root, "query", JsonValueKind.String, "a string")?.GetString(),
            DocumentId = string.IsNullOrEmpty(id) ? null : id,
            OperationName = string.IsNullOrEmpty(name) ? null : name,
            Variables = Inputs(root, "variables", serializer),
            Extensions = Inputs(root, "extensions", serializer),
        };
    }

    /// <summary>The parameters of the address as the object that a body would have.</summary>
    private static JsonDocument FromUrl(IQueryCollection parameters)
    {
        var members = new Dictionary<string, object?>();
        foreach (var name in new[] { "query", "documentId", "operationName", "variables", "extensions" })
        {
            var values = parameters[name];
            if (values.Count > 1)
            {
                throw Bad("BAD_REQUEST", $"The parameter '{name}' stands there {values.Count} times.");
            }

            if (values.Count == 1 && !(values[0] is "" or null && name != "query"))
            {
                members[name] = name is "variables" or "extensions" ? JsonElement.Parse(values[0]!) : values[0];
            }
        }

        return JsonSerializer.SerializeToDocument(members);
    }

    private static async Task<JsonDocument> FromBodyAsync(HttpRequest request, ApiOptions limits)
    {
        if (!IsJson(request.ContentType))
        {
            throw new RequestProblemException(
                StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json in UTF-8.");
        }

        var body = await ReadInTimeAsync(request, limits);
        return Utf8.IsValid(body.Span) ? JsonDocument.Parse(body) : throw Bad("BAD_JSON", "The body is not UTF-8.");
    }

    /// <summary>Reads the body while nobody waits for it: a slow one has no slot.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadInTimeAsync(HttpRequest request, ApiOptions limits)
    {
        using var limited = new CancellationTokenSource();
        try
        {
            var reading = ReadAtMostAsync(request, limits.MaxBodyBytes, limited.Token);
            if (reading.IsCompleted)
            {
                // Most bodies came in with their headers.
                return await reading;
            }

            limited.CancelAfter(TimeSpan.FromSeconds(limits.BodySeconds));
            await using var gone = request.HttpContext.RequestAborted.Register(limited.Cancel);
            return await reading;
        }
        catch (OperationCanceledException) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            throw TooSlow(limits);
        }
        catch (BadHttpRequestException slow) when (slow.StatusCode == StatusCodes.Status408RequestTimeout)
        {
            // Kestrel's own mark: less than 240 bytes a second.
            throw TooSlow(limits);
        }
        catch (BadHttpRequestException broken)
        {
            throw new RequestProblemException(broken.StatusCode, "BAD_REQUEST", "The body does not come in as its headers say.");
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAtMostAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        // One byte more than it is said to have: the read that finds its end needs room.
        var body = new byte[(int)Math.Min(request.ContentLength ?? FirstRead, FirstRead) + 1];
        var used = 0;
        while (await request.Body.ReadAsync(body.AsMemory(used), cancellationToken) is > 0 and var read)
        {
            used += read;
            if (used > maxBytes)
            {
                throw TooLarge(maxBytes);
            }

            if (used == body.Length)
            {
                Array.Resize(ref body, body.Length * 2);
            }
        }

        return body.AsMemory(0, used);
    }

    /// <summary>Whether a content type is JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && string.Equals(type.MediaType, AnswerType.Legacy, StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is not { } charset || string.Equals(charset.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));

    private static Inputs? Inputs(JsonElement root, string name, IGraphQLSerializer serializer) =>
        Member(root, name, JsonValueKind.Object, "an object") is { } element ? serializer.ReadNode<Inputs>(element) : null;

    private static JsonElement? Member(JsonElement root, string name, JsonValueKind kind, string expected)
    {
        if (!root.TryGetProperty(name, out var element) || element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return element.ValueKind == kind ? element : throw Bad("BAD_REQUEST", $"'{name}' must be {expected}.");
    }

    private static RequestProblemException TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, "TOO_LARGE", $"The body is larger than {maxBytes} bytes.");

    private static RequestProblemException TooSlow(ApiOptions limits) =>
        new(StatusCodes.Status408RequestTimeout, "BODY_TOO_SLOW", $"The body came in too slowly; all of it must be there within {limits.BodySeconds} s.");

    /// <summary>A request that is none.</summary>
    public static RequestProblemException Bad(string code, string message) => new(StatusCodes.Status400BadRequest, code, message);
}
