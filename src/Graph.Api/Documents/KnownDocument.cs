using System.Collections.Concurrent;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>A document as the server read it, and what was found out about it since.</summary>
/// <param name="Text">What the client sent.</param>
/// <param name="Parsed">The same as a tree.</param>
/// <param name="Bytes">About as much memory it takes.</param>
/// <param name="IsValid">Whether it was found valid before: then only what depends on the request is left to check.</param>
internal sealed record KnownDocument(string Text, GraphQLDocument Parsed, long Bytes, bool IsValid)
{
    /// <summary>Where an execution finds the document, in its user context.</summary>
    public const string Name = "document";

    /// <summary>What validation made of its operations without variables, by the rules that depend on the request.</summary>
    public ConcurrentDictionary<(GraphQLOperationDefinition Operation, IEnumerable<IValidationRule> Rules), ValidOutcome> Outcomes { get; } = new();
}
