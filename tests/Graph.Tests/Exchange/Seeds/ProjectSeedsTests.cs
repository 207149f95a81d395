using Graph.Exchange.Seeds;
using Graph.Tests.Cli;
using Graph.Tests.Structure;

namespace Graph.Tests.Exchange.Seeds;

public class ProjectSeedsTests
{
    [Fact]
    public void The_seeds_that_come_with_the_project_are_read_without_a_mistake()
    {
        var seeds = SeedReader.Read(Path.Combine(Repository.Root, "seeds"), TestContext.Current.CancellationToken);

        Assert.True(seeds.Changes.Relations.Count > 1_000);
    }

    [Fact]
    public async Task The_linter_has_nothing_to_say_of_them_that_an_editor_has_not_looked_at()
    {
        using var graph = new GraphProcess();
        var (code, output, errors) = await graph.RunAsync("check", Path.Combine(Repository.Root, "seeds"));
        Assert.Equal(0, code);
        Assert.True(output.Contains("no errors, 0 warnings, ", StringComparison.Ordinal), output + errors);
    }
}
