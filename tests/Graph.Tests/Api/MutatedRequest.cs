using System.Text;
using System.Text.Json;

namespace Graph.Tests.Api;

/// <summary>Makes requests by changing good ones at random; the same number makes the same request.</summary>
internal sealed class MutatedRequest
{
    private static readonly string[] Odd =
    [
        "\0", "\uFEFF", "\uD800", "😀", "字", "\"\"\"", "\\u0000", "{", "}", "(", ")", "[", "]", ":", "$", "@", "...", "|", "!", "=", "&", "#", ",", "-0", "1e999", "-1", "0",
        "2147483648", "99999999999999999999", "null", "true", "\"\"", "on", "fragment F on Entity { ...F }", "@skip(if: true)", "@include(if: $no)", "__schema", "__typename",
        "{ a { a { a { a { a { a } } } } } }", "[[[[[[[[", "query", "mutation", "subscription", "' OR 1=1 --", "}) RETURN 1 //", "../../etc/passwd", "${jndi:x}", "<script>",
        "\"2020-02-30\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"abc\"", "1000", "1001", "25", "\t\n",
    ];

    private static readonly string[] MediaTypes =
        ["application/json", "application/json; charset=utf-8", "application/graphql-response+json", "*/*", "text/html", "text/event-stream", "application/json; charset=utf-16", "x", "", "application/graphql", "multipart/form-data; boundary=x"];

    private readonly Random _random;
    private readonly string[] _words;

    public MutatedRequest(int seed, string[] words) => (_random, _words) = (new Random(seed), words);

    /// <summary>A request made of one of the documents.</summary>
    public HttpRequestMessage Of(IReadOnlyList<(string Document, object? Variables)> corpus)
    {
        var (document, variables) = corpus[_random.Next(corpus.Count)];
        for (var i = _random.Next(0, 5); i > 0; i--)
        {
            document = Text(document);
        }

        if (_random.Next(8) == 0)
        {
            return Get(document, variables);
        }

        var body = JsonSerializer.Serialize(new { query = document, variables });
        for (var i = _random.Next(4) == 0 ? _random.Next(1, 4) : 0; i > 0; i--)
        {
            body = Text(body);
        }

        var bytes = Encoding.UTF8.GetBytes(body);
        if (_random.Next(10) == 0 && bytes.Length > 0)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        var request = new HttpRequestMessage(_random.Next(30) == 0 ? Pick([HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options, HttpMethod.Head]) : HttpMethod.Post, "/graphql")
        {
            Content = new ByteArrayContent(bytes),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", _random.Next(20) == 0 ? Pick(MediaTypes) : "application/json");
        return Accepting(request);
    }

    private HttpRequestMessage Get(string document, object? variables)
    {
        var text = Uri.EscapeDataString(new string([.. document.Where(c => !char.IsSurrogate(c))]));
        var given = variables is null ? "" : "&variables=" + Uri.EscapeDataString(Text(JsonSerializer.Serialize(variables)).Replace("\uD800", "", StringComparison.Ordinal));
        return Accepting(new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={text}{given}"));
    }

    private HttpRequestMessage Accepting(HttpRequestMessage request)
    {
        // No streams: one that a subscription opens has no end.
        if (_random.Next(6) == 0 && Pick(MediaTypes) is { Length: > 0 } type && !type.Contains("event-stream", StringComparison.Ordinal))
        {
            request.Headers.TryAddWithoutValidation("Accept", type);
        }

        return request;
    }

    /// <summary>One change: something goes, comes, is doubled, moves, or becomes another word.</summary>
    private string Text(string text)
    {
        if (text.Length == 0)
        {
            return Pick(Odd);
        }

        var at = _random.Next(text.Length);
        var length = Math.Min(_random.Next(1, 12), text.Length - at);
        return _random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pick(Odd)),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Remove(at, length).Insert(_random.Next(text.Length - length + 1), text.Substring(at, length)),
            4 => text[..at],
            5 => OtherWord(text, at),
            _ => text.Insert(at, string.Concat(Enumerable.Repeat(Pick(Odd), _random.Next(1, 300)))),
        };
    }

    private string OtherWord(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[..start] + Pick(_words) + text[end..];
    }

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
