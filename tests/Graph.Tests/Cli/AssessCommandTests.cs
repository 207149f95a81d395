using System.Text.Json;

namespace Graph.Tests.Cli;

/// <summary>The command <c>graph assess</c>, as a process.</summary>
public sealed class AssessCommandTests : IDisposable
{
    private readonly GraphProcess _graph = new();

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task What_would_touch_a_deal_is_printed_with_what_was_assumed_and_what_has_sources()
    {
        var (code, output, _) = await _graph.RunAsync("assess", "--party", "appco:SELLER_IN", "--asset", "app", "--date", "2020-10-01");

        Assert.Equal(0, code);
        Assert.Contains("- Assumed: Appco is seller in Assumed deal", output, StringComparison.Ordinal);
        Assert.Contains("- Appco is seller in Assumed deal · assumed · from 2020-10-01", output, StringComparison.Ordinal);
        Assert.Contains("- Order against Appco names Appco [", output, StringComparison.Ordinal);
        Assert.Contains("Rule names-party", output, StringComparison.Ordinal);
        Assert.Contains("The search ran to its end.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_assumed_hops_have_a_status_of_their_own_and_no_source()
    {
        var (_, output, _) = await _graph.RunAsync("assess", "--technology", "ranking", "--date", "2020-10", "--json");

        using var answer = JsonDocument.Parse(output);
        var hop = answer.RootElement.GetProperty("groups")[0].GetProperty("answers")[0].GetProperty("paths")[0].GetProperty("hops").EnumerateArray().Last();
        Assert.Equal(("assumed:1", "assumed"), (hop.GetProperty("relationId").GetString(), hop.GetProperty("status").GetString()));
        Assert.Empty(hop.GetProperty("supports").EnumerateArray());
        Assert.Equal("ranking", answer.RootElement.GetProperty("assumed")[0].GetProperty("toId").GetString());
    }

    [Fact]
    public async Task A_no_says_what_was_assumed()
    {
        var (code, output, _) = await _graph.RunAsync("assess", "--party", "scholar:ADVISER_IN", "--date", "2020");

        Assert.Equal(0, code);
        Assert.Contains("No policy found that touches Assumed deal.", output, StringComparison.Ordinal);
        Assert.Contains("- Assumed: A. Scholar is adviser in Assumed deal", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_may_be_written_as_in_the_explorer()
    {
        var (code, output, _) = await _graph.RunAsync("assess", "--party", "appco:seller", "--party", "scholar:Adviser_in", "--date", "2020");

        Assert.Equal(0, code);
        Assert.Contains("- Assumed: Appco is seller in Assumed deal", output, StringComparison.Ordinal);
        Assert.Contains("- Assumed: A. Scholar is adviser in Assumed deal", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_is_told_by_the_options_of_the_command()
    {
        var (code, _, errors) = await _graph.RunAsync("assess", "--party", "appco", "--asset", "apq", "--date", "2020-10", "--closed", "2019");

        Assert.Equal(1, code);
        Assert.Contains("--closed: 2019 is before 2020-10", errors, StringComparison.Ordinal);
        Assert.Contains("--party: '' is not one of ACQUIRER_IN", errors, StringComparison.Ordinal);
        Assert.Contains("there is no entity 'apq'; did you mean 'app'", errors, StringComparison.Ordinal);
    }
}
