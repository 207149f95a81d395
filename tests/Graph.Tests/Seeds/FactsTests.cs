using System.Globalization;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Exchange.Seeds;
using Graph.Tests.Structure;
using YamlDotNet.RepresentationModel;

namespace Graph.Tests.Seeds;

/// <summary>The editors' account of the dossiers: what each fact became, or why it was left out.</summary>
public sealed class FactsTests
{
    private static readonly string Seeds = Path.Combine(Repository.Root, "seeds");
    private static readonly string Dossiers = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "facts"));

    private static readonly Lazy<IReadOnlyList<YamlMappingNode>> Account = new(() => Items(Path.Combine(Seeds, "editing", "facts.yaml")));

    [Fact]
    public void No_fact_of_the_dossiers_is_missing_and_none_is_made_up()
    {
        Assert.SkipUnless(Directory.Exists(Dossiers), "The dossiers are not beside the project.");
        var told = Account.Value.Select(f => Text(f, "fact")!).ToList();
        var facts = Directory.EnumerateFiles(Dossiers, "*.yaml").SelectMany(FactIds).ToList();
        Assert.NotEmpty(facts);
        Assert.Equal([], facts.Except(told));
        Assert.Equal([], told.Except(facts));
    }

    [Fact]
    public void No_fact_is_told_twice() =>
        Assert.Equal([], Account.Value.GroupBy(f => Text(f, "fact")).Where(f => f.Count() > 1).Select(f => f.Key));

    [Fact]
    public void The_trace_of_every_deal_was_read_and_the_readme_tells_the_sums()
    {
        var readings = Items(Path.Combine(Seeds, "editing", "readings.yaml"));
        var deals = SeedReader.Read(Seeds, TestContext.Current.CancellationToken).Changes.Entities.Where(e => e.Kind == EntityKind.Deal).Select(e => e.Id);
        Assert.Equal(deals.Order(StringComparer.Ordinal), readings.Select(r => Text(r, "deal")).Order(StringComparer.Ordinal));
        Assert.All(readings, r => Assert.Contains(Text(r, "verdict"), (string[])["right", "mended", "doubtful"]));

        var (right, wrong, beside) = (Sum("right"), Sum("wrong"), Sum("beside"));
        var doubtful = readings.Count(r => Text(r, "verdict") == "doubtful");
        Assert.Contains(
            $"of all {readings.Count} deals, hop by hop: of {right + wrong + beside} touches {right} were right, {wrong} wrong (mended since) and {beside} true by the letter of a rule but beside the point; {doubtful} deals stay doubtful",
            File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);

        int Sum(string name) => readings.Sum(r => int.Parse(Text((YamlMappingNode)r["touches"], name)!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_relation_and_event_that_a_fact_became_is_in_the_seeds()
    {
        var places = SeedReader.Read(Seeds, TestContext.Current.CancellationToken).Places;
        Assert.NotEmpty(Account.Value);
        Assert.Equal([], Account.Value.SelectMany(f => Became(f).Where(id => !places.ContainsKey(Row(id))).Select(id => $"{Text(f, "fact")}: {id}")));
    }

    [Fact]
    public void Every_fact_became_something_or_was_left_out_with_a_reason() =>
        Assert.Equal([], Account.Value.Where(f => Became(f).Any() == (Text(f, "left_out") is { Length: > 0 })).Select(f => Text(f, "fact")));

    private static IEnumerable<string> FactIds(string dossier) => ((YamlSequenceNode)Root(dossier)["relations"]).Select(r => Text((YamlMappingNode)r, "id")!);

    private static IReadOnlyList<YamlMappingNode> Items(string file) => [.. ((YamlSequenceNode)Root(file)).Cast<YamlMappingNode>()];

    private static YamlNode Root(string file)
    {
        using var reader = File.OpenText(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }

    private static IEnumerable<string> Became(YamlMappingNode fact) =>
        fact.Children.TryGetValue("became", out var list) ? ((YamlSequenceNode)list).Select(i => ((YamlScalarNode)i).Value!) : [];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    private static RowRef Row(string id) => id.StartsWith("event ", StringComparison.Ordinal)
        ? new RowRef(RowKind.Event, id["event ".Length..])
        : new RowRef(RowKind.Relation, id);
}
