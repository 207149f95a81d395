using Graph.Core.Changes;
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
        Assert.Equal(told.Count, told.Distinct().Count());
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
