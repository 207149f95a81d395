using Graph.Api.Access;
using Graph.Core;

namespace Graph.Tests.Access;

public class KeyRingTests
{
    [Fact]
    public void A_fresh_key_is_256_bits_and_no_other()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => AccessKey.Fresh()).ToList();

        Assert.Equal(100, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.All(keys, k => Assert.Matches(@"\Agraph_[A-Za-z0-9_-]{43}\z", k));
    }

    [Fact]
    public void A_key_is_found_by_its_text_alone()
    {
        var (one, other) = (AccessKey.Fresh(), AccessKey.Fresh());
        var ring = KeyRing.Read(new AccessOptions { ReadKeys = $" {AccessKey.Entry("one", one)} , {AccessKey.Entry("two", AccessKey.Fresh()).ToUpperInvariant()}," });

        Assert.Equal(("one", AccessRight.Read), (ring.Find(one)?.Name, ring.Find(one)?.Right));
        Assert.All([other, one[..^1], one + "a", one.ToUpperInvariant(), AccessKey.Entry("one", one), ""], text => Assert.Null(ring.Find(text)));
    }

    [Fact]
    public void A_key_that_may_write_and_read_may_write()
    {
        var key = AccessKey.Fresh();
        var entry = AccessKey.Entry("desk", key);

        Assert.Equal(AccessRight.Write, KeyRing.Read(new AccessOptions { WriteKeys = entry, ReadKeys = entry }).Find(key)?.Right);
    }

    [Theory]
    [InlineData("news-room.2_b", true)]
    [InlineData("anonymous", false)]
    [InlineData("", false)]
    [InlineData(".a", false)]
    [InlineData("a\n", false)]
    [InlineData("é", false)]
    public void A_name_is_short_plain_and_not_that_of_nobody(string name, bool expected) => Assert.Equal(expected, AccessKey.IsName(name));

    [Fact]
    public void Every_wrong_entry_is_told_by_its_setting_and_not_shown()
    {
        var key = AccessKey.Fresh();
        var options = new AccessOptions { WriteKeys = $"{AccessKey.Entry("good", key)},desk:{key}", ReadKeys = $"{key}, a name:{new string('0', 64)}" };

        var mistake = Assert.Throws<GraphException>(() => KeyRing.Read(options));

        Assert.Equal(
            ["Graph__Access__WriteKeys: entry 2", "Graph__Access__ReadKeys: entry 1", "Graph__Access__ReadKeys: entry 2"],
            mistake.Problems.Select(p => $"{p.Place}: {p.Message[..7]}"));
        Assert.All(mistake.Problems, p => Assert.Equal("bad-setting", p.Code));
        Assert.DoesNotContain(key, mistake.ToString(), StringComparison.Ordinal);
    }
}
