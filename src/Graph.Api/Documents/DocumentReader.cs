using Graph.Api.Caching;
using Graph.Api.Http;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Graph.Api.Documents;

/// <summary>
/// Reads documents: counts their tokens, parses them, measures them. What was found valid is kept as a tree, so that the same text need not
/// be read again. What fails is not kept.
/// </summary>
internal sealed class DocumentReader(ApiOptions limits)
{
    // A level of fields is a selection set and a field; arguments, directives and the operation itself need a few more.
    private const int NodesPerLevel = 4;
    private const int NodesBeside = 64;

    // An estimate: a token is about one node of the tree with its place in the text.
    private const int BytesPerToken = 200;

    private readonly RecentCache<string, KnownDocument> _cache = new(limits.DocumentCacheCount, limits.DocumentCacheBytes);
    private readonly GraphQLDocumentBuilder _builder = new() { MaxDepth = (limits.MaxDepth * NodesPerLevel) + NodesBeside };

    /// <summary>What is kept.</summary>
    public RecentCache<string, KnownDocument> Cache => _cache;

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="error">Why it is not one that this server reads.</param>
    /// <returns>Null where there is an error.</returns>
    public KnownDocument? Read(string text, out ExecutionError? error)
    {
        error = null;
        if (_cache.Find(text) is { } known)
        {
            return known;
        }

        try
        {
            var tokens = CountTokens(text);
            if (tokens > limits.MaxTokens)
            {
                error = new DocumentLimitError("TOO_MANY_TOKENS", $"The document has more than {limits.MaxTokens} tokens (names, signs and values).");
                return null;
            }

            var document = _builder.Build(text);
            error = DocumentShape.Check(document, limits);
            return error is null ? new KnownDocument(text, document, (2L * text.Length) + ((long)BytesPerToken * tokens), IsValid: false) : null;
        }
        catch (GraphQLMaxDepthExceededException)
        {
            error = new DocumentLimitError("TOO_DEEP", $"The document nests deeper than is read; fields may nest {limits.MaxDepth} deep.");
        }
        catch (GraphQLSyntaxErrorException mistake)
        {
            error = new SyntaxError(mistake);
        }
        catch (ExecutionError mistake)
        {
            error = mistake;
        }
        catch (IndexOutOfRangeException)
        {
            // The parser found a mistake and failed to show where: it counts the lines of some texts wrongly.
            error = new ExecutionError("Syntax error: the document cannot be read.") { Code = "SYNTAX_ERROR" };
        }

        return null;
    }

    /// <summary>Keeps a document that turned out to be valid.</summary>
    public void Keep(KnownDocument document)
    {
        if (!document.IsValid)
        {
            _cache.Keep(document.Text, document with { IsValid = true }, document.Bytes);
        }
    }

    /// <summary>Counts no further than the limit.</summary>
    private int CountTokens(ROM text)
    {
        var count = 0;
        for (var token = Lexer.Lex(text); token.Kind != TokenKind.EOF && count <= limits.MaxTokens; token = Lexer.Lex(text, token.End))
        {
            count += token.Kind == TokenKind.COMMENT ? 0 : 1;
        }

        return count;
    }
}
