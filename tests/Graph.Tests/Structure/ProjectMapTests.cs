using System.Xml.Linq;

namespace Graph.Tests.Structure;

/// <summary>The arrows between projects, as the map draws them. Another arrow is another design: change the map first.</summary>
public class ProjectMapTests
{
    private static readonly Dictionary<string, string[]> Map = new()
    {
        ["Graph.Core"] = [],
        ["Graph.Embedded"] = ["Graph.Core"],
        ["Graph.Exchange"] = ["Graph.Core"],
        ["Graph.Neo4j"] = ["Graph.Core"],
        ["Graph.Api"] = ["Graph.Core", "Graph.Embedded", "Graph.Exchange", "Graph.Neo4j"],
        ["Graph.Cli"] = ["Graph.Api", "Graph.Core", "Graph.Embedded", "Graph.Exchange", "Graph.Neo4j"],
    };

    [Fact]
    public void No_project_has_an_arrow_that_the_map_does_not_draw()
    {
        var arrows = Projects().SelectMany(p => References(p, "ProjectReference").Select(r => (From: Name(p), To: Name(r)))).ToList();

        Assert.NotEmpty(arrows);
        Assert.DoesNotContain(arrows, a => !Map.TryGetValue(a.From, out var allowed) || !allowed.Contains(a.To));
    }

    [Fact]
    public void Every_project_is_on_the_map() => Assert.Equal(Map.Keys.Order(), Projects().Select(Name).Order());

    [Fact]
    public void Core_needs_no_package() =>
        Assert.Empty(References(Projects().Single(p => Name(p) == "Graph.Core"), "PackageReference"));

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind).Select(r => (string)r.Attribute("Include")!);

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
