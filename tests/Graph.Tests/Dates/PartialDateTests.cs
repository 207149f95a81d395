using Graph.Core;
using Graph.Core.Dates;

namespace Graph.Tests.Dates;

public class PartialDateTests
{
    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("2020-08-28", "2020-08-28", "2020-08-28")]
    public void A_date_means_the_whole_period_it_names(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((first, last), (Open.Format(date.FirstDay), Open.Format(date.LastDay)));
    }

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("2021-13")]
    [InlineData("0000")]
    [InlineData("20-08-28")]
    [InlineData("2020-8-28")]
    [InlineData("2020/08/28")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void What_is_no_date_is_refused_with_its_place(string text)
    {
        var e = Assert.Throws<GraphException>(() => PartialDate.Parse(text, "here"));

        Assert.Equal(("bad-date", "here"), (e.Code, e.Problems[0].Place));
    }

    [Fact]
    public void A_clock_must_be_a_full_day()
    {
        var e = Assert.Throws<GraphException>(() => Clocks.Parse("2020-08", null));

        Assert.Equal(("bad-date", "asOf"), (e.Code, e.Problems[0].Place));
    }
}
