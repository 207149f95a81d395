using Graph.Core.Dates;
using Graph.Core.Tracing;
using static Graph.Tests.Cli.PrintedTrace;

namespace Graph.Tests.Cli;

public sealed class TracePrinterTests
{
    [Fact]
    public async Task A_trace_reads_from_policy_to_deal_hop_by_hop_with_sources_and_coverage()
    {
        await using var trace = await OpenAsync();
        var text = await trace.TextAsync("app-sale", Clocks.None, [Chain(), Claim()], c => c with { RulesHash = new string('a', 64) });
        Assert.Equal(
            """
            Sale of App
              Deal, divestiture. Id: app-sale.
              2020-08-03 announced [1.1]
              The app and its users.
              No day given: held on any day.
              Known: all that is in the data.

            Export list of 2020
              Policy, control-list. Id: the-list.
              2020-08-28 issued [2.1] · 2020-08-28 effective [2.2]

              ▸ The policy lists an item that covers a technology of an asset.
                Rule lists-technology; inferred; 4 hops; 1 path.
                  - Export list of 2020 lists Item 7 [2.3] · confirmed · from 2020-08-28, no end known
                  - Item 7 covers Ranking of content [2.4] · confirmed · from 2020-08-28, no end known
                  - Ranking of content is used by App [1.2] · inferred · start unknown, no end known
                      Inferred by the editors [1.2].
                  - App is included in Sale of App [1.3] · reported · from 2020-08-03 (start of the deal's
                      span), no end known
                      (share: all) [1.3].
                  All hops held together from 2020-08-28 on: during the deal's span.

              ▸ Somebody says that the policy applies to the deal.
                Rule said-to-apply; reported; 1 hop; 1 path.
                  - Export list of 2020 is said to apply to Sale of App [3.1] [3.2] · reported · start unknown,
                      not before 2020-08-28, no end known
                      Said by A. Scholar [3.1] (scope: the core, not the assets). According to Daily [3.2].
                  Held from 2020-08-28 on: during the deal's span.

            Sources
            [1] Sale talks. The Paper, 2020-08-03 (press).
                no address recorded
                [1.1] Supports; reported; place in the document not known.
                      Talks are on.
                [1.2] Supports; inferred by the editors; place in the document not known.
                      App ranks content.
                [1.3] Supports; reported; place in the document not known.
                      The sale is of App. (share: all)
            [2] 目录公告. Ministry, 2020-08-28 (primary).
                no address recorded
                [2.1] Supports; confirmed; place in the document not known.
                      Dated so.
                [2.2] Supports; confirmed; place in the document not known.
                      In force on its day.
                [2.3] Supports; confirmed; no. 7.
                      Adds the item.
                [2.4] Supports; confirmed; no. 7.
                      The item is this technology.
            [3] What the list means. Daily, 2020-08-30 (state-media).
                no address recorded
                [3.1] Supports; reported; third paragraph. Said by A. Scholar.
                      The scholar thinks that the sale needs a licence. (scope: the core, not the assets)
                [3.2] Supports; reported; title.
                      The list reaches the sale.

            Coverage
              3 rules searched: lists-technology, names-party, said-to-apply.
              Bounds: paths of at most 4 hops; at most 1000 answers and 25 paths for each; no time limit.
              No day given: held on any day. Known: all that is in the data.
              Release 000000000000 (000000000000000000000000000000000000000000000000000000000000cafe).
              Rules aaaaaaaaaaaa, relation types bbbbbbbbbbbb.
              Found 2 answers, shown 2; of these 2 paths, shown 2.
              The search ran to its end.

            """, text);
    }

    [Fact]
    public async Task A_disputed_hop_tells_who_says_so_and_who_denies_it()
    {
        await using var trace = await OpenAsync();
        var text = Flat(await trace.TextAsync("app-sale", Clocks.None, [Disputed()]));
        Assert.Contains(
            "Buyer is bidder in Sale of App · disputed · from 2020-08-03 (start of the deal's span), no end known "
            + "Supported: according to The Paper [1.2] (reported). Denied: said by Appco [4] (reported).",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_policy_gave_force_to_ends_with_it_in_words()
    {
        await using var trace = await OpenAsync();
        var text = Flat(await trace.TextAsync("app-sale", Clocks.None, [Party()]));
        Assert.Contains("start unknown, not before 2020-08-06, until the policy ended on 2021-06-09", text, StringComparison.Ordinal);
        Assert.Contains("All hops held together from 2020-08-06 to 2021-06-09: during the deal's span.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_repeal_was_public_nothing_of_it_is_printed()
    {
        await using var trace = await OpenAsync();
        var text = Flat(await trace.TextAsync("app-sale", Clocks.Parse(null, "2021-06-08"), [Party()]));
        Assert.DoesNotContain("2021-06-09", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Repeal", text, StringComparison.Ordinal);
        Assert.Contains("not before 2020-08-06, no end known", text, StringComparison.Ordinal);
        Assert.Contains("Known at 2021-06-08: nothing rests on a document that was not public by the end of that day; ids, names, kinds and types are the editors' own.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_whose_documents_were_not_public_is_withheld()
    {
        await using var trace = await OpenAsync();
        var answer = new Answer("names-party", WindowPosition.Before, [["appco.SELLER_IN.app-sale"]]);
        var view = await trace.ViewAsync("the-order", Clocks.Parse(null, "2020-08-05"), [answer]);
        Assert.Null(view.Entity.Citation);
        Assert.Empty(view.Entity.Dates);
    }

    [Fact]
    public async Task A_hop_that_comes_again_keeps_sources_period_and_limits_and_drops_the_speakers()
    {
        await using var trace = await OpenAsync();
        var twice = Claim() with { Paths = [Claim().Paths[0], Claim().Paths[0]] };
        var text = Flat(await trace.TextAsync("app-sale", Clocks.None, [twice]));
        Assert.Contains(
            "Path 2 - Export list of 2020 is said to apply to Sale of App [3.1] [3.2] · reported · start unknown, not before 2020-08-28, no end known "
            + "(scope: the core, not the assets) [3.1]. Held",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_cut_is_told_with_the_way_to_see_it()
    {
        await using var trace = await OpenAsync();
        var text = Flat(await trace.TextAsync(
            "app-sale", Clocks.None, [Party() with { PathsFound = 40 }, Claim() with { PathsFound = 2 }],
            c => c with { Found = 7, PathsFound = 42, Complete = false }));
        Assert.Contains("1 of 40 paths shown.", text, StringComparison.Ordinal);
        Assert.Contains("Found at least 7 answers, shown 2; of these at least 42 paths, shown 2.", text, StringComparison.Ordinal);
        Assert.Contains("CUT: the time limit ended the search.", text, StringComparison.Ordinal);
        Assert.Contains("CUT: 2 of 7 answers shown. See all with --limit 7.", text, StringComparison.Ordinal);
        Assert.Contains("CUT: 2 of 42 paths shown. See more with --paths 25, the largest;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ran to its end", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_policy_found_says_within_which_limits()
    {
        await using var trace = await OpenAsync();
        var text = Flat(await trace.TextAsync("app-sale", Clocks.Parse("2019-01-01", null), []));
        Assert.Contains(
            "No policy found that touches Sale of App. This holds for the 3 rules below, paths of at most 4 hops, the clocks below and the data of this release. "
            + "The search ran to its end: within these limits there is none.",
            text, StringComparison.Ordinal);
        Assert.Contains("As of 2019-01-01: every hop held on that day.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_keep_to_the_width_and_addresses_stay_whole()
    {
        await using var trace = await OpenAsync();
        var lines = (await trace.TextAsync("app-sale", Clocks.None, [Party(), Chain(), Claim(), Disputed()])).Split('\n');
        Assert.All(lines.Where(l => !l.Contains("https://", StringComparison.Ordinal)), l => Assert.True(l.Length <= 100, l));
        Assert.Contains(lines, l => l.Trim() == "https://gazette.example/order/with/a/very/long/address/that/no/terminal/is/wide/enough/to/hold/in/one/line");
    }

    /// <summary>The text without its line breaks and indents.</summary>
    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
