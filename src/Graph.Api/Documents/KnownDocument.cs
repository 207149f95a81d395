using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>A document as the server read it.</summary>
/// <param name="Text">What the client sent.</param>
/// <param name="Parsed">The same as a tree.</param>
/// <param name="Bytes">About as much memory it takes.</param>
/// <param name="IsValid">Whether it was found valid before: then only what depends on the request is left to check.</param>
internal sealed record KnownDocument(string Text, GraphQLDocument Parsed, long Bytes, bool IsValid);
