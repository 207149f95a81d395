using Graph.Core.Dates;
using static Graph.Tests.Cli.PrintedTrace;

namespace Graph.Tests.Cli;

public sealed class TracePrinterTests
{
    [Fact]
    public async Task A_trace_reads_from_policy_to_deal_hop_by_hop_with_sources_and_coverage()
    {
        await using var trace = await OpenAsync();
        var text = await trace.TextAsync("app-sale", Clocks.None, [Party(), Chain(), Claim(), Disputed()]);
        File.WriteAllText("/tmp/golden.txt", text);
    }
}
