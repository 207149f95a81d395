using System.Security.Cryptography;
using System.Text;
using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Tests.Changes;

public class CanonicalRowTests
{
    [Fact]
    public void A_row_is_its_kind_and_the_canonical_json_of_its_fields()
    {
        var entity = new Entity("id", EntityKind.Company, "A \"B\"\n\u0001é")
        {
            Aliases = ["b", "a"],
            ExternalIds = new Dictionary<string, string> { ["z"] = "1", ["a"] = "2" },
            Summary = "",
        };

        const string json = """Entity{"aliases":["a","b"],"externalIds":{"a":"2","z":"1"},"id":"id","kind":"Company","name":"A \"B\"\n\u0001é"}""";
        Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes(json)), CanonicalRow.Hash(entity));
    }

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same_row() =>
        Assert.Equal(CanonicalRow.Hash(new Document("d", "e\u0301", "p")), CanonicalRow.Hash(new Document("d", "\u00e9", "p")));

    [Fact]
    public void The_release_is_a_sum_that_comes_back_when_rows_go()
    {
        byte[] high = [.. Enumerable.Repeat((byte)0xff, 32)], one = [.. new byte[31], 1];

        var after = CanonicalRow.Advance(CanonicalRow.EmptyRelease, [high, one], []);

        Assert.Equal(CanonicalRow.EmptyRelease, after);
        Assert.Equal(new string('0', 63) + "1", CanonicalRow.Advance(new string('0', 63) + "2", [], [one]));
        Assert.Equal(new string('f', 64), CanonicalRow.Advance(CanonicalRow.EmptyRelease, [], [one]));
    }
}
