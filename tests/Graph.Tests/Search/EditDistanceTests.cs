using Graph.Core.Search;

namespace Graph.Tests.Search;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("order", "order", 0)]
    [InlineData("order", "ordre", 1)]
    [InlineData("order", "orde", 1)]
    [InlineData("order", "border", 1)]
    [InlineData("order", "older", 1)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("", "ab", 2)]
    public void A_slip_counts_one_and_so_does_a_swap_of_neighbours(string a, string b, int expected) => Assert.Equal(expected, EditDistance.Between(a, b, 3));

    [Theory]
    [InlineData("abcdef", "uvwxyz", 2)]
    [InlineData("a", "abcd", 2)]
    [InlineData("abcd", "badc", 1)]
    public void More_slips_than_allowed_give_nothing(string a, string b, int most) => Assert.Null(EditDistance.Between(a, b, most));

    [Fact]
    public void The_bound_never_changes_a_distance_within_it()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var (a, b) = (Text(random), Text(random));
            var free = EditDistance.Between(a, b, 20)!.Value;
            for (var most = 0; most < 6; most++)
            {
                Assert.Equal(free <= most ? free : null, EditDistance.Between(a, b, most));
            }
        }
    }

    private static string Text(Random random) => new([.. Enumerable.Range(0, random.Next(8)).Select(_ => (char)('a' + random.Next(3)))]);
}
