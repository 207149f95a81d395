using Graph.Core;
using Graph.Core.Model;
using Graph.Exchange.Seeds;

namespace Graph.Tests.Exchange.Seeds;

public sealed class SeedReaderTests
{
    [Fact]
    public void Rows_come_with_the_ids_made_for_them()
    {
        using var seeds = SeedsOnDisk.Sound();
        var changes = Read(seeds.Folder).Changes;
        Assert.Equal(["order:issued:2020-08-06"], changes.Events.Select(e => e.Id));
        Assert.Equal(["order.TARGETS.app", "app-sale.INCLUDES.app"], changes.Relations.Select(r => r.Id));
        Assert.Equal(
            ["order:issued:2020-08-06:order-text", "order.TARGETS.app:order-text", "order.TARGETS.app:order-text:2", "app-sale.INCLUDES.app:press-1"],
            changes.Statements.Select(s => s.Id));
    }

    [Fact]
    public void Fields_are_read_as_written()
    {
        using var seeds = SeedsOnDisk.Sound();
        var changes = Read(seeds.Folder).Changes;
        var statement = changes.Statements.Single(s => s.Id == "order.TARGETS.app:order-text");
        Assert.Equal(StatementStatus.Ruled, statement.Status);
        Assert.Equal("2020-08-06", statement.Decided?.Text);
        Assert.Equal("section 1", statement.Locator);
        Assert.Equal("2020-09", changes.Documents[1].Read?.Text);
        Assert.Equal(["应用"], changes.Entities[1].Aliases);
        Assert.True(changes.ReplacesEverything);
    }

    [Fact]
    public void The_fingerprint_changes_with_one_byte_and_with_a_file_name()
    {
        using var seeds = SeedsOnDisk.Sound();
        var before = Read(seeds.Folder).Changes.SeedsFingerprint;
        Assert.Equal(before, SeedReader.Fingerprint(seeds.Folder));
        seeds.With("relations/a.yaml", SeedsOnDisk.Relations + "\n");
        Assert.NotEqual(before, SeedReader.Fingerprint(seeds.Folder));
        File.Delete(Path.Combine(seeds.Folder, "relations/a.yaml"));
        seeds.With("relations/b.yaml", SeedsOnDisk.Relations);
        Assert.NotEqual(before, SeedReader.Fingerprint(seeds.Folder));
    }

    [Fact]
    public void An_id_that_is_not_there_comes_with_the_nearest_ones_as_data()
    {
        using var seeds = SeedsOnDisk.Sound().With("relations/b.yaml", "- type: INCLUDES\n  from: app-sael\n  to: app\n  statements: [{ document: press-1, says: s, status: reported }]");
        var problem = Assert.Single(Assert.Throws<GraphException>(() => Read(seeds.Folder)).Problems);
        Assert.Equal(("unknown-id", "app-sale"), (problem.Code, problem.Nearest[0]));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[ ]\n# nothing yet\n")]
    public void Files_that_hold_no_row_are_no_seeds(string text)
    {
        using var seeds = new SeedsOnDisk().With("sources/a.yaml", text).With("entities/a.yaml", text);
        Assert.Equal("no-seeds", Assert.Throws<GraphException>(() => Read(seeds.Folder)).Code);
    }

    [Theory]
    [InlineData("sources/b.yaml", "- id: a\n  title: [b]\n  publisher: c\n  date: 2020", "2: [0].title: expected one text, found a list [wrong-shape]")]
    [InlineData("sources/b.yaml", "- id: a\n  titel: b\n  publisher: c\n  date: 2020", "2: [0].titel: unknown key 'titel'; did you mean 'title'? [unknown-key]")]
    [InlineData("sources/b.yaml", "- id: a\n  titel: b\n  publisher: c\n  date: 2020", "1: [0]: the key 'title' is missing [missing-key]")]
    [InlineData("sources/b.yaml", "- id: a\n  title: b\n  publisher: c\n  date: 2021-13", "4: [0].date: '2021-13' is not a date; write 2017, 2017-11 or 2017-11-10 [bad-date]")]
    [InlineData("sources/b.yaml", "- id: a\n  title: b\n  publisher: c", "1: [0]: needs a date, or the day it was read where it has none [undated-document]")]
    [InlineData("sources/b.yaml", "- id: a\n  title: b\n  id: b\n  publisher: c\n  date: 2020", "3: [0].id: the key 'id' stands here for the second time [duplicate-key]")]
    [InlineData("sources/b.yaml", "- id: a\n  title:\n  publisher: c\n  date: 2020", "2: [0].title: the value is empty: fill it in or leave the key out [empty-value]")]
    [InlineData("sources/b.yaml", "- id: a b\n  title: b\n  publisher: c\n  date: 2020", "1: [0]: 'a b' is not an id; use letters, digits and . _ : - [bad-id]")]
    [InlineData("sources/b.yaml", "- id: a\n  title: b\n  publisher: c\n  date: 2020\n  grade: pres", "5: [0].grade: 'pres' is not one of primary, official-mirror, court-mirror, state-media, press, law-firm, think-tank, reference, low; did you mean 'press'? [bad-value]")]
    [InlineData("sources/b.yaml", "id: a", "1: expected a list, found keys with values [wrong-shape]")]
    [InlineData("sources/b.yaml", "- a", "1: [0]: expected keys with values, found the text 'a' [wrong-shape]")]
    [InlineData("sources/b.yaml", "# nothing\n", "1: the file is empty: write a list, or delete the file [empty-file]")]
    [InlineData("sources/b.yaml", "- &a b\n- *a", "2: column 3: anchors and aliases are not used in seeds: write the value out [broken-yaml]")]
    [InlineData("notes/b.yaml", "- a", "b.yaml: would not be read: seeds are .yaml files in sources, entities or relations [stray-file]")]
    [InlineData("sources/b.yml", "- a", "b.yml: would not be read: seeds are .yaml files in sources, entities or relations [stray-file]")]
    [InlineData("entities/b.yaml", "- id: x\n  kind: Produkt\n  name: X", "2: [0].kind: 'Produkt' is not one of Company, Agency, Person, Product, Technology, Policy, ControlItem, Deal, Case, Jurisdiction; did you mean 'Product'? [bad-value]")]
    [InlineData("entities/b.yaml", "- id: x\n  kind: Product\n  name: X\n  sources: [press-2]", "4: [0].sources[0]: there is no document 'press-2'; did you mean 'press-1'? [unknown-id]")]
    [InlineData("entities/b.yaml", "- id: x\n  kind: Product\n  name: X\n  summary: About x.", "1: [0]: summary, citation, status, value, external ids and links need sources [profile-without-sources]")]
    [InlineData("entities/b.yaml", "- id: x\n  kind: Product\n  name: X\n  aliases: Y", "4: [0].aliases: expected a list, found the text 'Y' [wrong-shape]")]
    [InlineData("entities/b.yaml", "- id: x\n  kind: Product\n  name: X\n  events:\n    - type: founded\n      date: 2021-02-30\n      label: l\n      statements: [{document: press-1, says: s, status: reported}]", "6: [0].events[0].date: '2021-02-30' is not a date; write 2017, 2017-11 or 2017-11-10 [bad-date]")]
    [InlineData("entities/b.yaml", "- id: x\n  kind: Product\n  name: X\n  events:\n    - type: founded\n      date: 2021\n      label: l\n      statements: []", "8: [0].events[0].statements: nothing counts without a source: give at least one statement [empty-value]")]
    public void A_mistake_is_told_with_file_line_path_and_reason(string file, string text, string expected)
    {
        using var seeds = SeedsOnDisk.Sound().With(file, text);
        Assert.Contains(Problems(seeds), p => p.EndsWith(expected, StringComparison.Ordinal) && p.StartsWith($"{seeds.Folder}/{file}:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("type: TARGET", "1: [0].type: unknown relation type 'TARGET'; did you mean 'TARGETS'? [unknown-relation-type]")]
    [InlineData("from: ordr", "2: [0].from: there is no entity 'ordr'; did you mean 'order'? [unknown-id]")]
    [InlineData("to: order", "1: [0]: TARGETS does not lead from Policy 'order' to Policy 'order' [wrong-kind]")]
    [InlineData("document: press-11", "5: [0].statements[0].document: there is no document 'press-11'; did you mean 'press-1'? [unknown-id]")]
    [InlineData("by: nobody", "10: [0].statements[0].by: there is no entity 'nobody' [unknown-id]")]
    [InlineData("status: ruled", "5: [0].statements[0]: a ruling needs the day it was decided [ruling-without-day]")]
    [InlineData("status: certain", "7: [0].statements[0].status: 'certain' is not one of ruled, confirmed, reported, inferred [bad-value]")]
    [InlineData("stance: denies", "1: [0]: needs a statement that supports it [unsupported-relation]")]
    [InlineData("end: 2019", "5: [0].statements[0]: the end 2019 lies before the start 2020 [impossible-period]")]
    [InlineData("id: order.TARGETS.app", "1: [0]: the id 'order.TARGETS.app' is already used in {0}/relations/a.yaml:1 ([0]) [duplicate-id]")]
    public void A_mistake_in_a_relation_is_told(string changed, string expected)
    {
        var key = changed[..changed.IndexOf(':', StringComparison.Ordinal)];
        var lines = new List<string>
        {
            "- type: TARGETS", "  from: order", "  to: app-sale", "  statements:", "    - document: press-1", "      says: s", "      status: reported",
            "      stance: supports", "      locator: p. 1", "      by: app", "      end: 2021", "  start: 2020", "  id: another",
        };
        var at = lines.FindIndex(l => l.Contains(key + ":", StringComparison.Ordinal));
        lines[at] = lines[at][..lines[at].IndexOf(key, StringComparison.Ordinal)] + changed;
        using var seeds = SeedsOnDisk.Sound().With("relations/b.yaml", string.Join('\n', lines));
        Assert.Equal([$"{seeds.Folder}/relations/b.yaml:{expected.Replace("{0}", seeds.Folder, StringComparison.Ordinal)}"], Problems(seeds));
    }

    [Fact]
    public void A_second_period_of_the_same_relation_needs_an_id_of_its_own()
    {
        using var seeds = SeedsOnDisk.Sound().With("relations/b.yaml", SeedsOnDisk.Relations);
        Assert.Contains("give one of them an 'id' of its own where they are two periods", Problems(seeds)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_used_in_two_files_names_both_places()
    {
        using var seeds = SeedsOnDisk.Sound().With("entities/b.yaml", "- id: app\n  kind: Product\n  name: App again");
        Assert.Equal(
            [$"{seeds.Folder}/entities/b.yaml:1: [0]: the id 'app' is already used in {seeds.Folder}/entities/a.yaml:10 ([1]) [duplicate-id]"], Problems(seeds));
    }

    [Fact]
    public void Mistakes_of_all_files_come_at_once_by_file_and_line()
    {
        using var seeds = SeedsOnDisk.Sound()
            .With("sources/b.yaml", "- id: a\n  title: b\n  publisher: c\n  date: soon\n  urll: x")
            .With("entities/b.yaml", "- id: x\n  kind: Thing\n  name: X\n- id: y\n  kind: Product")
            .With("relations/b.yaml", "- type: INCLUDES\n  from: app-sale\n  to: x\n  statements:\n    - document: a\n      says: s\n      status: ruled");
        Assert.Equal(
            [
                "entities/b.yaml:2 bad-value", "entities/b.yaml:4 missing-key", "relations/b.yaml:5 ruling-without-day",
                "sources/b.yaml:4 bad-date", "sources/b.yaml:5 unknown-key",
            ],
            Codes(seeds));
    }

    [Fact]
    public void A_broken_file_is_reported_at_its_position_and_its_rows_are_not_missed_elsewhere()
    {
        using var seeds = SeedsOnDisk.Sound()
            .With("entities/a.yaml", "- id: order\n  name: The Order: a text\n")
            .With("sources/b.yaml", "- id: a\n  title: b\n  publisher: c\n  date: soon");
        Assert.Equal(["entities/a.yaml:2 broken-yaml", "sources/b.yaml:4 bad-date"], Codes(seeds));
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_reported_at_the_line_of_the_byte()
    {
        using var seeds = SeedsOnDisk.Sound().With("sources/b.yaml", [.. "- id: a\n  title: "u8, 0xE9, .. "\n"u8]);
        Assert.Equal(["sources/b.yaml:2 not-utf8"], Codes(seeds));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        using var seeds = new SeedsOnDisk();
        var error = Assert.Throws<GraphException>(() => Read(seeds.Folder + "-no"));
        Assert.Equal(("no-folder", seeds.Folder + "-no"), (error.Code, error.Problems[0].Place));
    }

    [Fact]
    public void A_folder_without_seeds_is_named()
    {
        using var seeds = new SeedsOnDisk();
        Assert.Equal("no-seeds", Assert.Throws<GraphException>(() => Read(seeds.Folder)).Code);
    }

    private static SeedSet Read(string folder) => SeedReader.Read(folder, TestContext.Current.CancellationToken);

    private static string[] Problems(SeedsOnDisk seeds) =>
        [.. Assert.Throws<GraphException>(() => Read(seeds.Folder)).Problems.Select(p => p.ToString())];

    private static string[] Codes(SeedsOnDisk seeds) =>
        [.. Assert.Throws<GraphException>(() => Read(seeds.Folder)).Problems
            .Select(p => $"{string.Join(':', p.Place.Split(':')[..2])[(seeds.Folder.Length + 1)..]} {p.Code}")];
}
