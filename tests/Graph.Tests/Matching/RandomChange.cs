using Graph.Embedded.Topologies;

namespace Graph.Tests.Matching;

/// <summary>Changes a case and a topology in the same random way.</summary>
internal static class RandomChange
{
    public static (MatchCase Case, Topology Topology) Apply(MatchCase match, Topology topology, Random random)
    {
        var nodes = match.Nodes.ToDictionary(n => n.Id);
        var relations = match.Relations.ToDictionary(r => r.Id);
        var putNodes = Enumerable.Range(0, random.Next(3)).Select(_ => MatchCase.Node(random, random.Next(10))).DistinctBy(n => n.Id).ToList();
        putNodes.ForEach(n => nodes[n.Id] = n);

        var removedRelations = relations.Keys.Where(_ => random.Next(5) == 0).ToList();
        removedRelations.ForEach(id => relations.Remove(id));
        var removedNodes = new List<string>();
        if (random.Next(3) == 0 && nodes.Count > 1)
        {
            // A node goes with all its relations; one that this change puts stays.
            var gone = nodes.Keys.Where(id => putNodes.TrueForAll(n => n.Id != id)).OrderBy(id => id, StringComparer.Ordinal).FirstOrDefault();
            if (gone is not null)
            {
                var with = relations.Values.Where(r => r.From == gone || r.To == gone).Select(r => r.Id).ToList();
                with.ForEach(id => relations.Remove(id));
                removedRelations.AddRange(with);
                removedNodes.Add(gone);
                nodes.Remove(gone);
            }
        }

        var putRelations = Enumerable.Range(0, random.Next(4))
            .Select(_ => MatchCase.Relation(random, [.. nodes.Values], random.Next(16))).DistinctBy(r => r.Id).ToList();
        putRelations.ForEach(r => relations[r.Id] = r);

        var release = "r" + random.Next();
        var query = match.Query;
        if (query.First is not null || query.Last is not null)
        {
            query = query with { First = query.First?.Where(nodes.ContainsKey).ToList(), Last = query.Last?.Where(nodes.ContainsKey).ToList() };
        }

        return (
            match with { Nodes = [.. nodes.Values], Relations = [.. relations.Values], Query = query },
            topology.With(new TopologyChange(release, putNodes, removedNodes, putRelations, removedRelations)));
    }
}
