using Graph.Api.Documents;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class FieldMergingTests
{
    private static readonly IValidationRule[] Theirs = [GraphQL.Validation.Rules.OverlappingFieldsCanBeMerged.Instance];
    private static readonly IValidationRule[] Ours = [new OverlappingFieldsCanBeMerged(100_000)];

    [Theory]
    [InlineData("{ entity(by: {id: \"a\"}) { x: summary x: citation } }", "Fields 'x' conflict because summary and citation are different fields.")]
    [InlineData("{ entity(by: {id: \"a\"}) { id } entity(by: {id: \"b\"}) { id } }", "Fields 'entity' conflict because they have differing arguments.")]
    [InlineData("{ entity(by: {id: \"a\"}) { ... on Deal { x: id } ... on Policy { x: aliases } } }", "Fields 'x' conflict because they return conflicting types ID! and [String!]!.")]
    [InlineData("{ entity(by: {id: \"a\"}) { ...f ...g } } fragment f on Deal { x: name } fragment g on Entity { x: id }", "Fields 'x' conflict because")]
    [InlineData("{ entity(by: {id: \"a\"}) { ... on Deal { x: name } ... on Policy { x: id } } }", "Fields 'x' conflict because they return conflicting types")]
    [InlineData("{ entity(by: {id: \"a\"}) { ... on Deal { x: name } ... on Company { x: phrase: id } } }", null)]
    public async Task Fields_under_one_key_must_be_one_field(string query, string? message)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync(query);

        Assert.StartsWith(message ?? "Error parsing query", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(message is null ? "SYNTAX_ERROR" : "OVERLAPPING_FIELDS_CAN_BE_MERGED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_rule_agrees_with_that_of_the_library_on_small_documents()
    {
        await using var server = await ApiServer.StartAsync();
        var schema = server.Services.GetRequiredService<ISchema>();
        schema.Initialize();
        var (valid, invalid) = (0, 0);
        for (var seed = 0; seed < 3_000; seed++)
        {
            var query = Document(new Random(seed));

            var expected = await IsValidAsync(schema, query, Theirs);

            Assert.True(expected == await IsValidAsync(schema, query, Ours), $"the library says {expected}: {query}");
            _ = expected ? valid++ : invalid++;
        }

        Assert.True(valid > 300 && invalid > 300, $"{valid} valid, {invalid} not");
    }

    private static async Task<bool> IsValidAsync(ISchema schema, string query, IValidationRule[] rules)
    {
        var document = Parser.Parse(query);
        var options = new ValidationOptions { Schema = schema, Document = document, Rules = rules, Operation = document.Definitions.OfType<GraphQLParser.AST.GraphQLOperationDefinition>().First() };
        return (await new DocumentValidator().ValidateAsync(options)).IsValid;
    }

    /// <summary>Few keys for few fields, so that many of them meet.</summary>
    private static string Document(Random random)
    {
        return $"{{ entity(by: {{id: \"a\"}}) {Selections(3)} u0: entity(by: {{id: \"u\"}}) {{ ...f0 ...f1 relations {{ nodes {{ ...f2 }} }} }} }} fragment f0 on Entity {Selections(2)} fragment f1 on Deal {Selections(1)} fragment f2 on Relation {{ {Relation(1)} {Relation(1)} }}";

        string Selections(int depth) => $"{{ {string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Entity(depth)))} }}";

        string Entity(int depth) => random.Next(depth > 0 ? 9 : 4) switch
        {
            0 => "x: id",
            1 => "x: name",
            2 => "name",
            3 => "y: type",
            4 => $"... on Deal {Selections(depth - 1)}",
            5 => $"... on Company {Selections(depth - 1)}",
            6 => depth switch { 3 => "...f0", 2 => "...f1", _ => "name" },
            _ => $"{(random.Next(2) == 0 ? "r: " : "")}relations(first: {random.Next(1, 3)}) {{ nodes {{ {Relation(depth - 1)} {Relation(depth - 1)} }} }}",
        };

        string Relation(int depth) => random.Next(depth > 0 ? 5 : 2) switch
        {
            0 => "z: id",
            1 => random.Next(2) == 0 ? "z: type" : "id",
            2 => depth > 1 ? "...f2" : "type",
            3 => $"to {Selections(depth - 1)}",
            _ => $"to: from {Selections(depth - 1)}",
        };
    }
}
