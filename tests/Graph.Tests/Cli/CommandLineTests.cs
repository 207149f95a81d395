using System.Text.Json;

namespace Graph.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Check_of_sound_seeds_exits_with_0_and_lists_warnings()
    {
        using var graph = new GraphProcess();
        graph.Seeds.With("entities/more.yaml", "- { id: nobody, kind: Person, name: Nobody }");
        var (code, output, errors) = await graph.RunAsync("check", graph.Seeds.Folder);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("entities/more.yaml:1: [0]: nothing is said of 'nobody': no relation, no event [silent-entity]", output, StringComparison.Ordinal);
        Assert.Contains("6 documents, 10 entities, 4 events, 10 relations, 15 statements: no errors, 1 warning.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_broken_seeds_tells_all_mistakes_and_exits_with_1()
    {
        using var graph = new GraphProcess();
        graph.Seeds.With("entities/more.yaml", "- { id: nobody, kind: Persona, name: Nobody, sources: [s-ordre] }");
        var (code, output, errors) = await graph.RunAsync("check", graph.Seeds.Folder);
        Assert.Equal((1, ""), (code, output));
        Assert.Equal(2, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(l => l.StartsWith("graph: ", StringComparison.Ordinal)));
        Assert.Contains("did you mean 's-order'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_tells_what_it_changed_and_then_that_there_is_nothing_to_do()
    {
        using var graph = new GraphProcess();
        var first = await graph.RunAsync("load");
        var second = await graph.RunAsync("load");
        Assert.StartsWith("Loaded: 44 rows added, 0 changed, 0 removed. Release ", first.Output, StringComparison.Ordinal);
        Assert.Equal((0, "These seeds are loaded already; nothing to do.\n"), (second.ExitCode, second.Output));
    }

    [Fact]
    public async Task Search_finds_a_name_in_another_script()
    {
        using var graph = new GraphProcess();
        var (code, output, _) = await graph.RunAsync("search", "应用");
        Assert.Equal((0, "app  Product  App  (also: 应用)\n1 entity found.\n"), (code, output));
    }

    [Fact]
    public async Task Search_without_a_hit_names_the_nearest_ids()
    {
        using var graph = new GraphProcess();
        var (_, output, _) = await graph.RunAsync("search", "appxxsale");
        Assert.StartsWith("Nothing found for 'appxxsale'.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of: '2021-02-30' is not a day; write a full date such as 2020-08-31 [bad-date]", "trace", "app-sale", "--as-of", "2021-02-30")]
    [InlineData("there is no entity 'app-sael'; did you mean 'app-sale'", "trace", "app-sael")]
    [InlineData("app: is a Product; a trace starts from a Deal or a Policy [wrong-kind]", "trace", "app")]
    [InlineData("--paths: 26 is not from 1 to 25 [bad-limit]", "trace", "app-sale", "--paths", "26")]
    [InlineData("--limit: 0 is not from 1 to 1000 [bad-limit]", "search", "app", "--limit", "0")]
    [InlineData("[bad-arguments]", "trace")]
    [InlineData("[empty-search]", "search", "?!")]
    public async Task A_mistake_in_the_arguments_exits_with_1(string expected, params string[] arguments)
    {
        using var graph = new GraphProcess();
        var (code, output, errors) = await graph.RunAsync(arguments);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("graph: ", errors, StringComparison.Ordinal);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_file_that_is_no_database_exits_with_2_and_is_left_as_it_is()
    {
        using var graph = new GraphProcess();
        var file = Path.Combine(graph.Seeds.Folder, "not-a.db");
        await File.WriteAllTextAsync(file, new string('x', 10_000), TestContext.Current.CancellationToken);
        var (code, _, errors) = await graph.RunAsync("trace", "app-sale", "--data", file);
        Assert.Equal(2, code);
        Assert.Contains("[store-corrupt]", errors, StringComparison.Ordinal);
        Assert.Equal(10_000, new FileInfo(file).Length);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_load_with_130_and_leaves_nothing_half_loaded()
    {
        using var graph = new GraphProcess();
        var many = Enumerable.Range(0, 20_000).Select(
            i => $"- {{ id: many-{i}, type: OWNS, from: appco, to: app, statements: [{{ document: s-paper, says: s, status: reported }}] }}");
        graph.Seeds.With("relations/many.yaml", string.Join('\n', many));
        var (code, output, errors) = await graph.RunAsync(graph.DataFile, ["load"]);
        Assert.Equal((130, ""), (code, output));
        Assert.EndsWith("graph: cancelled [cancelled]\n", errors, StringComparison.Ordinal);
        File.Delete(Path.Combine(graph.Seeds.Folder, "relations/many.yaml"));
        Assert.StartsWith("Loaded: 44 rows added, 0 changed, 0 removed.", (await graph.RunAsync("load")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trace_is_plain_when_piped_and_ends_with_its_coverage()
    {
        using var graph = new GraphProcess();
        var (code, output, errors) = await graph.RunAsync("trace", "app-sale");
        Assert.Equal(0, code);
        Assert.All(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), progress => Assert.EndsWith("...", progress, StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', output);
        Assert.EndsWith("The search ran to its end.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trace_in_json_is_one_document_with_statements_and_documents()
    {
        using var graph = new GraphProcess();
        var (code, output, _) = await graph.RunAsync("trace", "app-sale", "--json");
        using var json = JsonDocument.Parse(output);
        var source = json.RootElement.GetProperty("sources")[0];
        Assert.Equal(0, code);
        Assert.Equal("s-paper", source.GetProperty("document").GetProperty("id").GetString());
        Assert.True(json.RootElement.GetProperty("coverage").GetProperty("complete").GetBoolean());
    }
}
