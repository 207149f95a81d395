using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Embedded.Topologies;

namespace Graph.Tests.Topologies;

public class TopologyTests
{
    private static readonly Topology Before = Topology.Build(
        "r1", [Node("b"), Node("a")], [Relation("r", "a", "b"), Relation("loop", "a", "a")]);

    [Fact]
    public void A_version_does_not_change_when_the_next_is_made()
    {
        var after = Before.With(new TopologyChange("r2", [Node("c")], [], [Relation("r", "b", "c")], ["loop"]));

        Assert.Equal(("r1", 2, -1), (Before.Release, Before.Edges(Before.FindNode("a"), outgoing: true).Length, Before.FindNode("c")));
        Assert.Equal(("r2", 0), (after.Release, after.Edges(after.FindNode("a"), outgoing: true).Length));
        Assert.Equal("r", after.RelationId(after.Edges(after.FindNode("b"), outgoing: true)[0].Relation));
    }

    [Fact]
    public void A_large_change_is_merged_into_the_base()
    {
        var nodes = Enumerable.Range(0, 10_000).Select(i => Node($"n{i:00000}")).ToList();
        var after = Topology.Empty("r1").With(new TopologyChange("r2", nodes, [], [Relation("r", "n00000", "n09999")], []));

        Assert.Null(after.Delta);
        Assert.Equal(9_999, after.FindNode("n09999"));
        Assert.Equal("n09999", after.NodeId(after.Edges(0, outgoing: true)[0].Neighbour));
    }

    [Fact]
    public void A_relation_needs_both_ends() => Assert.Throws<ArgumentException>(
        () => Before.With(new TopologyChange("r2", [], [], [Relation("new", "a", "nobody")], [])));

    [Fact]
    public void A_node_that_has_relations_cannot_be_removed() => Assert.Throws<ArgumentException>(
        () => Before.With(new TopologyChange("r2", [], ["b"], [], [])));

    [Fact]
    public void An_id_cannot_come_twice() => Assert.Throws<ArgumentException>(() => Topology.Build("r", [Node("b"), Node("a"), Node("b")], []));

    private static TopologyNode Node(string id) => new(id, EntityKind.Technology, null);

    private static TopologyRelation Relation(string id, string from, string to) =>
        new(id, "BROADER", from, to, [new TopologyStep(0, RelationStatus.Confirmed, Open.Start, Open.End)]);
}
