using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Search;

namespace Graph.Tests.Model;

public class RecordTests
{
    private static readonly int Public = PartialDate.Parse("2020-08-30").FirstDay;

    private static readonly EntityRecord Record = new(
        new Entity("bytedance", EntityKind.Company, "ByteDance")
        {
            Aliases = ["Toutiao's owner"],
            Summary = "Owner of TikTok.",
            ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q55606242" },
        },
        KnownFrom: Public - 100,
        ProfileKnownFrom: Public,
        ProfileKnownUntil: Open.End);

    [Fact]
    public void A_profile_is_withheld_until_its_documents_are_public()
    {
        var (before, after) = (Record.At(Public - 1), Record.At(Public));

        Assert.Equal((null, 0, 0), (before.Summary, before.Aliases.Count, before.ExternalIds.Count));
        Assert.Equal(Record.Entity, after);
    }

    [Fact]
    public void A_retraction_is_not_told_before_it_happened()
    {
        var document = new Document("d", "Title", "Publisher") { Date = PartialDate.Parse("2020"), Retracted = PartialDate.Parse("2022-03-01") };

        Assert.Null(document.At(PartialDate.Parse("2022-02-28").FirstDay).Retracted);
        Assert.Equal("2022-03-01", document.At(PartialDate.Parse("2022-03-01").FirstDay).Retracted?.Text);
        Assert.NotNull(document.At(null).Retracted);
    }

    [Theory]
    [InlineData("Q55606242")]
    [InlineData("Toutiao's owner")]
    public void What_is_withheld_is_not_found_either(string query)
    {
        Assert.Equal(1_000, Assert.Single(SearchRanking.Rank(query, [Record], Public)).Score);
        Assert.Empty(SearchRanking.Rank(query, [Record], Public - 1));
    }
}
