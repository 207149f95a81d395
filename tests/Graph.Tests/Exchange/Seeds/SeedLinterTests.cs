using Graph.Exchange.Seeds;

namespace Graph.Tests.Exchange.Seeds;

public sealed class SeedLinterTests
{
    [Fact]
    public void Sound_seeds_give_no_warning()
    {
        using var seeds = SeedsOnDisk.Sound();
        Assert.Empty(Lint(seeds));
    }

    [Fact]
    public void A_document_on_which_nothing_rests_is_listed()
    {
        using var seeds = SeedsOnDisk.Sound().With("sources/b.yaml", "- { id: spare, title: Spare, publisher: P, date: 2020 }");
        Assert.Equal(["sources/b.yaml:1 unused-document"], Lint(seeds));
    }

    [Fact]
    public void An_entity_of_which_nothing_is_said_is_listed()
    {
        using var seeds = SeedsOnDisk.Sound().With("entities/b.yaml", "- { id: quiet, kind: Person, name: Q }");
        Assert.Equal(["entities/b.yaml:1 silent-entity"], Lint(seeds));
    }

    [Fact]
    public void A_dispute_of_which_one_side_has_no_source_is_listed()
    {
        using var seeds = SeedsOnDisk.Sound().With(
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
        using var seeds = SeedsOnDisk.Sound().With("relations/b.yaml", Act("REVOKES", ""));
        Assert.Equal(["relations/b.yaml:1 revoked-without-end"], Lint(seeds));
    }

    [Fact]
    public void Force_that_runs_through_a_suspension_is_listed()
    {
        using var seeds = SeedsOnDisk.Sound().With("relations/b.yaml", Act("SUSPENDS", ""));
        Assert.Equal(["relations/a.yaml:1 force-through-pause"], Lint(seeds));
    }

    [Fact]
    public void Force_that_ended_before_the_suspension_is_not_listed()
    {
        using var seeds = SeedsOnDisk.Sound()
            .With("relations/a.yaml", SeedsOnDisk.Relations.Replace("decided: 2020-08-06", "decided: 2020-08-06, end: 2020-08-31".Replace(", ", "\n      "), StringComparison.Ordinal))
            .With("relations/b.yaml", Act("SUSPENDS", "  start: 2020-09-02\n"));
        Assert.DoesNotContain(Lint(seeds), w => w.EndsWith("force-through-pause", StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_after_its_document_is_listed_at_the_statement()
    {
        using var seeds = SeedsOnDisk.Sound().With("relations/a.yaml", SeedsOnDisk.Relations.Replace("decided: 2020-08-06", "decided: 2020-08-07", StringComparison.Ordinal));
        Assert.Equal(["relations/a.yaml:5 ahead-of-document"], Lint(seeds));
    }

    [Fact]
    public void A_place_names_the_file_within_the_folder_and_the_row()
    {
        using var seeds = SeedsOnDisk.Sound().With("relations/b.yaml", Act("REVOKES", ""));
        var warning = Assert.Single(SeedLinter.Lint(SeedReader.Read(seeds.Folder, TestContext.Current.CancellationToken)));
        Assert.Equal("relations/b.yaml:1: relation 'order.REVOKES.order'", warning.Place);
    }

    private static string Act(string type, string start) =>
        $"- type: {type}\n  from: order\n  to: order\n{start}  statements:\n    - {{ document: order-text, says: s, status: confirmed }}";

    private static string[] Lint(SeedsOnDisk seeds) =>
        [.. SeedLinter.Lint(SeedReader.Read(seeds.Folder, TestContext.Current.CancellationToken))
            .Select(p => $"{string.Join(':', p.Place.Split(':')[..2])} {p.Code}")];
}
