using Graph.Api.Hosting;
using Graph.Api.Http;
using Graph.Core;
using Microsoft.Extensions.Configuration;

namespace Graph.Tests.Hosting;

public class SettingsReaderTests
{
    [Fact]
    public void What_is_not_set_keeps_its_default()
    {
        var options = SettingsReader.Read<GraphOptions>(Settings(("Graph:Store:LockTimeoutSeconds", "7"), ("Graph:Seeds:Load", "False")), GraphOptions.Section);

        Assert.Equal((7, false), (options.Store.LockTimeoutSeconds, options.Seeds.Load));
        Assert.Equal(("embedded", "graph-data/graph.db", ""), (options.Store.Kind, options.Store.Path, options.Seeds.Path));
    }

    [Theory]
    [InlineData("Graph:Store:LockTimeoutSeconds", "-5", "Graph__Store__LockTimeoutSeconds: -5 is out of range; write 0 to 600 [bad-setting]")]
    [InlineData("Graph:Store:LockTimeoutSeconds", "", "Graph__Store__LockTimeoutSeconds: '' is not a whole number [bad-setting]")]
    [InlineData("Graph:Store:Path", " ", "Graph__Store__Path: must not be empty [bad-setting]")]
    [InlineData("Graph:Store:Kind", "neo5j", "Graph__Store__Kind: there is no 'neo5j'; write embedded or neo4j [bad-setting]")]
    [InlineData("Graph:Store:Address", "localhost:7474", "Graph__Store__Address: is not an address; write one such as http://localhost:7474, without user, password or path [bad-setting]")]
    [InlineData("Graph:Store:Address", "http://neo4j:secret@localhost:7474", "Graph__Store__Address: is not an address; write one such as http://localhost:7474, without user, password or path [bad-setting]")]
    [InlineData("Graph:Seeds:Load", "yes", "Graph__Seeds__Load: 'yes' is neither true nor false [bad-setting]")]
    public void A_mistake_is_told_by_its_environment_variable(string key, string value, string expected)
    {
        var mistake = Assert.Throws<GraphException>(() => SettingsReader.Read<GraphOptions>(Settings((key, value)), GraphOptions.Section));

        Assert.Equal(expected, mistake.Message);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var settings = Settings(("Graph:Api:TimeoutSeconds", "abc"), ("Graph:Api:MaxDepth", "3"));

        var mistake = Assert.Throws<GraphException>(() => SettingsReader.Read<ApiOptions>(settings, ApiOptions.Section));

        Assert.Equal(["Graph__Api__TimeoutSeconds", "Graph__Api__MaxDepth"], mistake.Problems.Select(p => p.Place));
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
}
