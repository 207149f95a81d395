using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Graph.Tests.Api;

/// <summary>The shorter ways of our execution against the library's own: the same answers and the same mistakes, to the letter.</summary>
public class QueryStrategyTests
{
    private static readonly (string, string) NoAnswersKept = ("Graph:Api:AnswerCacheBytes", "0");

    [Fact]
    public async Task Every_query_is_answered_as_the_library_answers_it()
    {
        await using var ours = await ApiServer.StartAsync(null, NoAnswersKept);
        await using var library = await LibraryAsync();
        var schema = ours.Services.GetRequiredService<ISchema>();
        schema.Initialize();
        var (failed, large) = (0, 0);
        for (var seed = 0; seed < 600; seed++)
        {
            var query = new RandomQuery(schema, seed);

            var (answer, expected) = (await ours.AskAsync(query.Variable, query.Values), await library.AskAsync(query.Variable, query.Values));

            Assert.True(answer.GetRawText() == expected.GetRawText(), $"{query.Variable} {JsonSerializer.Serialize(query.Values)}\nexpected {expected}\nactual   {answer}");
            failed += answer.TryGetProperty("errors", out _) ? 1 : 0;
            large += answer.GetRawText().Length > 1_000 ? 1 : 0;
        }

        Assert.True(failed > 20 && large > 60, $"the queries are too much alike: {failed} failed, {large} have long answers");
    }

    [Theory]
    [InlineData("{ __schema { types { name fields { name type { name ofType { name } } args { name defaultValue } } possibleTypes { name } } } }")]
    [InlineData("{ entity(by: {id: \"acme\"}) { relations { nodes { from { ...e } to { ...e } } } } } fragment e on Entity { __typename id ... on Deal { status } ... on Company { summary } events { start } }")]
    [InlineData("{ a: trace(from: \"acme\") { coverage { found } } b: trace(from: \"sale\") { answers { paths { hops { relation { statements { document { title } } } } } } } }")]
    public async Task So_are_these(string query)
    {
        await using var ours = await ApiServer.StartAsync(null, NoAnswersKept);
        await using var library = await LibraryAsync();

        Assert.Equal((await library.AskAsync(query)).GetRawText(), (await ours.AskAsync(query)).GetRawText());
    }

    private static Task<ApiServer> LibraryAsync() => ApiServer.StartWithAsync(
        services =>
        {
            services.RemoveAll<ExecutionStrategyRegistration>();
            services.AddSingleton(new ExecutionStrategyRegistration(new ParallelExecutionStrategy(), GraphQLParser.AST.OperationType.Query));
        },
        NoAnswersKept);
}
