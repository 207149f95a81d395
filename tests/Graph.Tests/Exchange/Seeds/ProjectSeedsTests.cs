using Graph.Exchange.Seeds;
using Graph.Tests.Structure;

namespace Graph.Tests.Exchange.Seeds;

public class ProjectSeedsTests
{
    [Fact]
    public void The_seeds_that_come_with_the_project_are_read_without_a_mistake()
    {
        var seeds = SeedReader.Read(Path.Combine(Repository.Root, "seeds"), TestContext.Current.CancellationToken);

        Assert.True(seeds.Changes.Relations.Count > 100);
    }
}
