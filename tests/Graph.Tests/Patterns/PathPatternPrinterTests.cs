using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Core.Model;
using Graph.Core.Patterns;

namespace Graph.Tests.Patterns;

public class PathPatternPrinterTests
{
    [Fact]
    public void Writes_normalised_Cypher()
    {
        var pattern = PathPatternParser.Parse("( a : Policy {id:\"it's\"} ) <-- {1,1} ( {name : 'x'}) -[ : LISTS | COVERS ]- * ()-->{2}(b)");

        Assert.Equal(@"(a:Policy {id: 'it\'s'})<-[]-({name: 'x'})-[:LISTS|COVERS]-{0,8}()-[]->{2}(b)", PathPatternPrinter.Print(pattern));
    }

    [Property(MaxTest = 2_000)]
    public Property Reading_what_was_written_gives_the_same_pattern() => Prop.ForAll(Patterns().ToArbitrary(), pattern =>
    {
        var again = PathPatternParser.Parse(PathPatternPrinter.Print(pattern));
        Assert.Equivalent(pattern, again, strict: true);
    });

    private static Gen<PathPattern> Patterns() =>
        from count in Gen.Choose(1, 4)
        from nodes in Gen.ListOf(Node(), count + 1)
        from hops in Gen.ListOf(Hop(), count)
        select new PathPattern(
            [.. nodes.Select((n, i) => n with { Variable = n.Variable is null ? null : n.Variable + i })],
            [.. hops.Select((h, i) => i == 0 ? h with { Min = Math.Max(1, h.Min) } : h)]);

    private static Gen<NodePattern> Node() =>
        from variable in Gen.Elements(null, "a", "B_2", "_")
        from kinds in Gen.SubListOf(Enum.GetValues<EntityKind>())
        from properties in Gen.SubListOf("id", "name", "type").SelectMany(names => Gen.CollectToList(names, Test))
        select new NodePattern(variable, [.. kinds], [.. properties]);

    private static Gen<PropertyTest> Test(string name) =>
        ArbMap.Default.GeneratorFor<string>().Select(value => new PropertyTest(name, value ?? ""));

    private static Gen<HopPattern> Hop() =>
        from types in Gen.SubListOf(RelationTypes.All.Select(t => t.Name))
        from direction in Gen.Elements(Enum.GetValues<HopDirection>())
        from min in Gen.Choose(0, 3)
        from max in Gen.Choose(Math.Max(1, min), 3)
        select new HopPattern([.. types], direction, min, max);
}
