using System.Text.Json;
using Graph.Tests.Structure;
using Microsoft.Data.Sqlite;

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
        Assert.Contains("warning: entities/more.yaml:1: entity 'nobody': nothing is said of it: no relation, no event [silent-entity]", output, StringComparison.Ordinal);
        Assert.Contains("6 documents, 10 entities, 5 events, 10 relations, 17 statements: no errors, 1 warning, 0 exceptions.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_asks_the_rules_for_deals_and_policies_without_a_touch_and_leaves_the_store_alone()
    {
        using var graph = new GraphProcess();
        graph.Seeds.With("entities/more.yaml", "- { id: lone-deal, kind: Deal, name: Lone deal, events: [{ type: announced, date: 2020, label: l, statements: [{ document: s-paper, says: s, status: reported }] }] }")
            .With("editing/exceptions.yaml", "- { warning: idle-policy, of: [the-order], reason: none }");
        var (code, output, errors) = await graph.RunAsync("check", graph.Seeds.Folder);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("entity 'lone-deal': no rule finds a policy that touches it [untouched-deal]", output, StringComparison.Ordinal);
        Assert.Contains("editing/exceptions.yaml:1", output, StringComparison.Ordinal);
        Assert.False(File.Exists(graph.DataFile));
    }

    [Fact]
    public async Task Stats_counts_what_the_store_holds_by_kind_and_type()
    {
        using var graph = new GraphProcess();
        var (code, output, _) = await graph.RunAsync("stats");
        Assert.Equal(0, code);
        Assert.Matches(@"^release [0-9a-f]{64}\ndocuments +6\nstatements +\d+\n", output);
        Assert.Matches(@"\nentities +9\n(  [A-Za-z]+ +\d+\n)+relations +10\n(  [A-Z_]+ +\d+\n)+$", output);
        using var json = System.Text.Json.JsonDocument.Parse((await graph.RunAsync("stats", "--json")).Output);
        Assert.Equal(9, json.RootElement.GetProperty("entities").GetInt32());
        Assert.Equal(10, json.RootElement.GetProperty("relationsByType").EnumerateObject().Sum(t => t.Value.GetInt32()));
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
        Assert.StartsWith("Loaded: 47 rows added, 0 changed, 0 removed. Release ", first.Output, StringComparison.Ordinal);
        Assert.Equal((0, "These seeds are loaded already; nothing to do.\n"), (second.ExitCode, second.Output));
    }

    [Fact]
    public async Task Search_finds_a_name_in_another_script()
    {
        using var graph = new GraphProcess();
        var (code, output, _) = await graph.RunAsync("search", "应用");
        Assert.Equal((0, "app  Product  App  (also: 应用)\n1 entity found.\n"), (code, output));
    }

    [Theory]
    [InlineData("2020-08-02", "Nothing found for 'Buyer' that was public on 2020-08-02.\n")]
    [InlineData("2020-08-03", "buyer  Company  Buyer\n1 entity found.\n")]
    public async Task Search_finds_what_was_public_on_the_known_at_day(string day, string expected)
    {
        using var graph = new GraphProcess();
        var (code, output, _) = await graph.RunAsync("search", "Buyer", "--known-at", day, "--kind", "company");
        Assert.Equal((0, expected), (code, output));
    }

    [Fact]
    public async Task A_text_that_starts_with_a_dash_is_searched_after_two_dashes()
    {
        using var graph = new GraphProcess();
        Assert.StartsWith("app        Product  App\n", (await graph.RunAsync("search", "--", "-app")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_checked_and_the_mistake_names_the_environment_variable()
    {
        using var graph = new GraphProcess();
        graph.Settings["Graph__Store__LockTimeoutSeconds"] = "-5";
        graph.Settings["Graph__Store__Path"] = "";
        var (code, _, errors) = await graph.RunAsync("trace", "app-sale");
        Assert.Equal(1, code);
        Assert.Contains("graph: Graph__Store__LockTimeoutSeconds: -5 is out of range; write 0 to 600 [bad-setting]\n", errors, StringComparison.Ordinal);
        Assert.Contains("graph: Graph__Store__Path: must not be empty [bad-setting]\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_load_of_broken_seeds_leaves_no_data_file()
    {
        using var graph = new GraphProcess();
        graph.Seeds.With("entities/more.yaml", "- { id: nobody, kind: Persona, name: Nobody }");
        Assert.Equal(1, (await graph.RunAsync("load")).ExitCode);
        Assert.False(Path.Exists(graph.DataFile));
    }

    [Fact]
    public async Task Seeds_without_a_row_replace_nothing()
    {
        using var graph = new GraphProcess();
        await graph.RunAsync("load");
        foreach (var kind in new[] { "sources", "entities", "relations" })
        {
            graph.Seeds.With($"{kind}/all.yaml", "[]");
        }

        var (code, _, errors) = await graph.RunAsync("load");
        Assert.Equal(1, code);
        Assert.EndsWith("its files hold nothing: loading them would empty the store [no-seeds]\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_without_a_hit_names_the_nearest_ids()
    {
        using var graph = new GraphProcess();
        var (_, output, _) = await graph.RunAsync("search", "xxappxxsale");
        Assert.StartsWith("Nothing found for 'xxappxxsale'.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of: '2021-02-30' is not a day; write a full date such as 2020-08-31 [bad-date]", "trace", "app-sale", "--as-of", "2021-02-30")]
    [InlineData("there is no entity 'app-sael'; did you mean 'app-sale'", "trace", "app-sael")]
    [InlineData("app: is a Product; a trace starts from a Deal or a Policy [wrong-kind]", "trace", "app")]
    [InlineData("--paths: 26 is not from 1 to 25 [bad-limit]", "trace", "app-sale", "--paths", "26")]
    [InlineData("--limit: 0 is not from 1 to 1000 [bad-limit]", "search", "app", "--limit", "0")]
    [InlineData("[bad-arguments]", "trace")]
    [InlineData("graph: unknown option '--asof'; did you mean --as-of? [bad-arguments]\n", "trace", "app-sale", "--asof", "2020-01-01")]
    [InlineData("graph: unknown option '--dat'; did you mean --data? [bad-arguments]\n", "load", "--dat=x.db")]
    [InlineData("--limit: 'abc' is not a whole number; see graph --help [bad-arguments]", "trace", "app-sale", "--limit", "abc")]
    [InlineData("--kind: 'foo' is not one of Company, Agency, Person, Product, Technology, Policy, ControlItem, Deal, Case, Jurisdiction; see", "search", "app", "--kind", "foo")]
    [InlineData("graph: --data: must not be empty [bad-setting]\n", "trace", "app-sale", "--data", "")]
    [InlineData("--known-at: 'soon' is not a day", "search", "app", "--known-at", "soon")]
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
        graph.Settings["Graph__Store__LockTimeoutSeconds"] = "120";
        await graph.RunAsync("load");
        graph.Seeds.With("relations/more.yaml", "- { id: more, type: OWNS, from: appco, to: app, statements: [{ document: s-paper, says: s, status: reported }] }");

        // Another writer holds the load where the signal finds it.
        await using (var other = new SqliteConnection($"Data Source={graph.DataFile};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var writing = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
            var (code, output, errors) = await graph.RunAsync("graph: loading...", ["load"]);
            Assert.Equal((130, ""), (code, output));
            Assert.EndsWith("graph: cancelled [cancelled]\n", errors, StringComparison.Ordinal);
        }

        Assert.StartsWith("Loaded: 2 rows added, 0 changed, 0 removed.", (await graph.RunAsync("load")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--data", "from-here.db")]
    [InlineData("--data", "a/../from-here.db")]
    public async Task A_data_file_given_on_the_command_line_counts_from_the_current_directory(params string[] option)
    {
        using var graph = new GraphProcess();
        Assert.Equal(0, (await graph.RunAsync(["load", .. option])).ExitCode);
        Assert.True(File.Exists(Path.Combine(graph.Seeds.Folder, "from-here.db")));
    }

    [Fact]
    public async Task A_data_file_of_the_settings_counts_from_the_top_of_the_checkout()
    {
        using var graph = new GraphProcess();
        var folder = Path.Combine("artifacts", Path.GetFileName(graph.Seeds.Folder));
        graph.Settings["Graph__Store__Path"] = Path.Combine(folder, "graph.db");
        try
        {
            await graph.RunAsync("load");
            Assert.True(File.Exists(Path.Combine(Repository.Root, folder, "graph.db")));
        }
        finally
        {
            Directory.Delete(Path.Combine(Repository.Root, folder), recursive: true);
        }
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
