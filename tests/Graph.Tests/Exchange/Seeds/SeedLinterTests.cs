using Graph.Core.Tracing;
using Graph.Exchange.Seeds;
using Graph.Exchange.Seeds.Linting;

namespace Graph.Tests.Exchange.Seeds;

public sealed class SeedLinterTests
{
    [Fact]
    public void Sound_seeds_give_no_warning()
    {
        using var seeds = Sound();
        Assert.Empty(Lint(seeds));
    }

    [Fact]
    public void A_document_on_which_nothing_rests_is_listed()
    {
        using var seeds = Sound().With("sources/b.yaml", "- { id: spare, title: Spare, publisher: P, date: 2020 }");
        Assert.Equal(["sources/b.yaml:1 unused-document"], Lint(seeds));
    }

    [Fact]
    public void An_entity_of_which_nothing_is_said_is_listed()
    {
        using var seeds = Sound().With("entities/b.yaml", "- { id: quiet, kind: Person, name: Q }");
        Assert.Equal(["entities/b.yaml:1 silent-entity"], Lint(seeds));
    }

    [Fact]
    public void A_dispute_of_which_one_side_has_no_source_is_listed()
    {
        using var seeds = Sound().With(
            "relations/b.yaml",
            """
            - type: TARGETS
              from: order
              to: app-sale
              statements:
                - { document: order-text, says: yes, status: confirmed }
                - { document: press-1, says: no, status: inferred, stance: denies, basis: memory }
            """);
        Assert.Equal(["relations/b.yaml:1 one-sided-dispute"], Lint(seeds));
    }

    [Fact]
    public void A_revoked_policy_without_an_end_is_listed()
    {
        using var seeds = Sound().With("relations/b.yaml", Act("REVOKES", ""));
        Assert.Equal(["relations/b.yaml:1 revoked-without-end"], Lint(seeds));
    }

    [Fact]
    public void Force_that_runs_through_a_suspension_is_listed()
    {
        using var seeds = Sound().With("relations/b.yaml", Act("SUSPENDS", ""));
        Assert.Equal(["relations/a.yaml:1 force-through-pause"], Lint(seeds));
    }

    [Fact]
    public void Force_that_ended_before_the_suspension_is_not_listed()
    {
        using var seeds = Sound()
            .With("relations/a.yaml", SeedsOnDisk.Relations.Replace("decided: 2020-08-06", "decided: 2020-08-06, end: 2020-08-31".Replace(", ", "\n      "), StringComparison.Ordinal))
            .With("relations/b.yaml", Act("SUSPENDS", "  start: 2020-09-02\n"));
        Assert.DoesNotContain(Lint(seeds), w => w.EndsWith("force-through-pause", StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_after_its_document_is_listed_at_the_statement()
    {
        using var seeds = Sound().With("relations/a.yaml", SeedsOnDisk.Relations.Replace("decided: 2020-08-06", "decided: 2020-08-07", StringComparison.Ordinal));
        Assert.Equal(["relations/a.yaml:5 ahead-of-document"], Lint(seeds));
    }

    [Fact]
    public void A_place_names_the_file_within_the_folder_and_the_row()
    {
        using var seeds = Sound().With("relations/b.yaml", Act("REVOKES", ""));
        var warning = Assert.Single(Result(seeds).Warnings);
        Assert.Equal("relations/b.yaml:1: relation 'order.REVOKES.order'", warning.Place);
    }

    private static string Act(string type, string start) =>
        $"- type: {type}\n  from: order\n  to: order\n{start}  statements:\n    - {{ document: order-text, says: s, status: confirmed }}";

    [Fact]
    public void A_document_without_a_date_is_listed()
    {
        using var seeds = SeedsOnDisk.Sound();
        Assert.Equal(["sources/a.yaml:5 undated-document"], Lint(seeds));
    }

    [Theory]
    [InlineData("APP", "app", "shared-name")]
    [InlineData("Ápp", "app", "shared-name")]
    [InlineData("应用", "app", "shared-name")]
    [InlineData("Another app", "app", null)]
    public void A_name_of_two_entities_is_listed_whatever_its_case_and_accents(string name, string other, string? expected)
    {
        using var seeds = Sound().With("entities/b.yaml", $"- {{ id: b, kind: Company, name: {name} }}")
            .With("relations/b.yaml", $"- {{ type: MAKES, from: b, to: {other}, statements: [{{ document: order-text, says: s, status: confirmed }}] }}");
        Assert.Equal(expected is null ? [] : [$"entities/b.yaml:1 {expected}"], Lint(seeds));
    }

    [Theory]
    [InlineData("effective", "2020-08-05", true)]
    [InlineData("effective", "2020-08", false)]
    [InlineData("proposed", "2020-08-07", true)]
    [InlineData("ended", "2020-08-06", false)]
    public void Events_in_an_order_that_cannot_be_are_listed(string type, string date, bool isListed)
    {
        using var seeds = Sound();
        var entities = SeedsOnDisk.Entities.Replace("  events:\n", $"  events:\n    - {{ type: {type}, date: {date}, label: l, statements: [{{ document: order-text, says: s, status: confirmed }}] }}\n", StringComparison.Ordinal);
        seeds.With("entities/a.yaml", entities);
        Assert.Equal(isListed ? ["event-order"] : [], Lint(seeds).Select(w => w.Split(' ')[1]));
    }

    [Fact]
    public void What_rests_on_weak_documents_alone_is_listed_and_so_is_a_status_that_they_do_not_carry()
    {
        using var seeds = Sound().With("sources/b.yaml", "- { id: lead, title: Lead, publisher: P, date: 2020, grade: low }").With(
            "relations/b.yaml",
            """
            - { type: APPLIES_TO, from: order, to: app-sale, statements: [{ document: lead, says: s, status: reported }] }
            - type: TARGETS
              from: order
              to: app-sale
              statements:
                - { document: lead, says: s, status: confirmed }
                - { document: order-text, says: s, status: confirmed }
            """);
        Assert.Equal(["relations/b.yaml:1 weak-source-alone", "relations/b.yaml:6 status-beyond-source"], Lint(seeds));
    }

    [Fact]
    public void An_inference_beside_a_weak_document_does_not_carry_it_and_an_end_is_looked_at_by_itself()
    {
        using var seeds = Sound().With("sources/b.yaml", "- { id: lead, title: Lead, publisher: P, date: 2020, grade: low }").With(
            "relations/b.yaml",
            """
            - type: APPLIES_TO
              from: order
              to: app-sale
              statements:
                - { document: lead, says: s, status: reported }
                - { document: order-text, says: s, status: inferred, basis: inference }
            - type: TARGETS
              from: order
              to: app-sale
              statements:
                - { document: order-text, says: s, status: confirmed }
                - { document: lead, says: s, status: reported, end: 2020-08-20 }
            """);
        Assert.Equal(["relations/b.yaml:1 weak-source-alone", "relations/b.yaml:7 weak-end"], Lint(seeds));
    }

    [Fact]
    public void Types_for_one_meaning_are_listed_all_but_the_first_by_name()
    {
        using var seeds = Sound().With("entities/b.yaml", "- { id: b, kind: Company, name: B }").With(
            "relations/b.yaml",
            """
            - { type: INVESTOR_IN, from: b, to: app-sale, statements: [{ document: order-text, says: s, status: confirmed }] }
            - { type: BIDDER_IN, from: b, to: app-sale, statements: [{ document: order-text, says: s, status: confirmed }] }
            - { type: ACQUIRER_IN, from: b, to: app-sale, statements: [{ document: order-text, says: s, status: confirmed }] }
            """);
        Assert.Equal(["relations/b.yaml:1 twin-types", "relations/b.yaml:2 twin-types"], Lint(seeds));
    }

    [Theory]
    [InlineData("REPLACES", "act", "Policy")]
    [InlineData("STRIKES_DOWN", "act", "Case")]
    public void What_is_replaced_or_struck_down_without_an_end_is_listed(string type, string from, string kind)
    {
        using var seeds = Sound().With("entities/b.yaml", $"- {{ id: {from}, kind: {kind}, name: B }}")
            .With("relations/b.yaml", $"- {{ type: {type}, from: {from}, to: order, statements: [{{ document: order-text, says: s, status: confirmed }}] }}");
        Assert.Equal(["relations/b.yaml:1 revoked-without-end"], Lint(seeds));
    }

    [Fact]
    public void What_carries_out_a_suspended_act_is_listed_too()
    {
        using var seeds = Sound().With("entities/b.yaml", "- { id: act, kind: Policy, name: Act }").With(
            "relations/b.yaml",
            """
            - { type: IMPLEMENTS, from: act, to: order, start: 2020-08-06, statements: [{ document: order-text, says: s, status: confirmed }] }
            - { type: SUSPENDS, from: act, to: order, start: 2020-08-10, statements: [{ document: order-text, says: s, status: confirmed }] }
            """);
        Assert.Equal(["relations/a.yaml:1 force-through-pause", "relations/b.yaml:1 force-through-pause"], Lint(seeds));
    }

    [Fact]
    public void A_name_of_two_others_is_told_of_each()
    {
        using var seeds = Sound().With("entities/b.yaml", "- { id: z, kind: Company, name: App, aliases: [The Order] }")
            .With("relations/b.yaml", "- { type: MAKES, from: z, to: app, statements: [{ document: order-text, says: s, status: confirmed }] }");
        Assert.Equal(
            ["'App' is also a name of 'app': one entity, or two names", "'The Order' is also a name of 'order': one entity, or two names"],
            Result(seeds).Warnings.Select(w => w.Message).Order());
    }

    [Fact]
    public void One_exception_serves_all_warnings_of_its_code_and_row()
    {
        using var seeds = Sound().With("entities/b.yaml", "- { id: z, kind: Company, name: App, aliases: [The Order] }")
            .With("relations/b.yaml", "- { type: MAKES, from: z, to: app, statements: [{ document: order-text, says: s, status: confirmed }] }")
            .With("editing/exceptions.yaml", "- { warning: shared-name, of: [z], reason: r }");
        Assert.Equal((0, 2), (Result(seeds).Warnings.Count, Result(seeds).Excepted));
    }

    [Fact]
    public void Deals_and_policies_without_a_touch_are_listed()
    {
        using var seeds = Sound();
        Assert.Equal(["entities/a.yaml:1 idle-policy", "entities/a.yaml:14 untouched-deal"], Lint(seeds, new Touches(Set(), Set())));
        Assert.Empty(Lint(seeds, new Touches(Set("order"), Set("app-sale"))));
    }

    [Fact]
    public void An_exception_with_a_reason_silences_its_warning_and_is_listed_itself_when_there_is_none_any_more()
    {
        using var seeds = Sound().With("sources/b.yaml", "- { id: spare, title: Spare, publisher: P, date: 2020 }")
            .With("editing/exceptions.yaml", "- { warning: unused-document, of: [spare, order-text], reason: to be used soon }");
        var found = Result(seeds);
        Assert.Equal(1, found.Excepted);
        Assert.Equal("unused-exception", Assert.Single(found.Warnings).Code);
        Assert.StartsWith("editing/exceptions.yaml:1", found.Warnings[0].Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- { warning: unused-document, of: [spare] }", "missing-key")]
    [InlineData("- { warning: unused-document, of: [spare, spare], reason: r }", "duplicate-id")]
    [InlineData("- { warnings: unused-document, of: [spare], reason: r }", "unknown-key")]
    public void A_wrong_exception_is_told(string text, string code)
    {
        using var seeds = Sound().With("editing/exceptions.yaml", text);
        var wrong = Assert.Throws<Core.GraphException>(() => Lint(seeds));
        Assert.Contains(wrong.Problems, p => p.Code == code);
    }

    /// <summary>Seeds of which even the linter has nothing to say.</summary>
    private static SeedsOnDisk Sound() =>
        SeedsOnDisk.Sound().With("sources/a.yaml", SeedsOnDisk.Sources.Replace("read: 2020-09", "date: 2020-09", StringComparison.Ordinal));

    private static HashSet<string> Set(params string[] ids) => [.. ids];

    private static LintResult Result(SeedsOnDisk seeds, Touches? touches = null) => SeedLinter.Lint(
        SeedReader.Read(seeds.Folder, TestContext.Current.CancellationToken), touches ?? new Touches(Set("order", "act"), Set("app-sale")));

    private static string[] Lint(SeedsOnDisk seeds, Touches? touches = null) =>
        [.. Result(seeds, touches).Warnings
            .Select(p => $"{string.Join(':', p.Place.Split(':')[..2])} {p.Code}")];
}
