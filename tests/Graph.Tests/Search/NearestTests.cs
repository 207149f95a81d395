using Graph.Core.Search;

namespace Graph.Tests.Search;

public sealed class NearestTests
{
    private static readonly string[] Ids = ["tiktok-us-sale-2020", "tiktok", "eo-13942", "eo-13943", "oracle"];

    [Fact]
    public void A_slip_finds_the_id_meant() => Assert.Equal("tiktok-us-sale-2020", Nearest.Among("tiktok-us-sael-2020", Ids, 3)[0]);

    [Fact]
    public void Parts_in_another_order_find_it_too() => Assert.Equal("tiktok-us-sale-2020", Nearest.Among("sale-tiktok-2020", Ids, 3)[0]);

    [Fact]
    public void Equally_near_ids_come_by_id_and_not_more_than_asked_for() => Assert.Equal(["eo-13942", "eo-13943"], Nearest.Among("eo-13944", Ids, 2));

    [Fact]
    public void Nothing_near_gives_nothing() => Assert.Equal("", Nearest.Hint("zzz", Ids));
}
