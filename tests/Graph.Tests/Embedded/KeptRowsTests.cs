using Graph.Embedded.Sessions;

namespace Graph.Tests.Embedded;

public class KeptRowsTests
{
    [Fact]
    public void Only_what_is_missing_is_read()
    {
        var rows = new KeptRows<int, string>(1_000);
        Read(rows, [1, 2], out _);

        var found = Read(rows, [2, 3, 4], out var asked);

        Assert.Equal([3, 4], asked);
        Assert.Equal(["row 2", "row 3", "row 4"], found.OrderBy(f => f.Key).Select(f => f.Value));
    }

    [Fact]
    public void What_is_not_there_is_left_out_and_looked_for_again()
    {
        var rows = new KeptRows<int, string>(1_000);
        Read(rows, [1, -1], out _);

        var found = Read(rows, [1, -1], out var asked);

        Assert.Equal([-1], asked);
        Assert.Equal([1], found.Keys);
    }

    [Fact]
    public void No_more_is_kept_than_about_the_most_and_what_is_asked_for_stays()
    {
        var rows = new KeptRows<int, string>(2_000);
        for (var i = 1; i <= 20_000; i += 10)
        {
            Read(rows, [7, .. Enumerable.Range(i, 10)], out _);
        }

        Read(rows, [.. Enumerable.Range(1, 20_000)], out var asked);

        Assert.InRange(20_000 - asked.Count, 500, 2_200);
        Assert.DoesNotContain(7, asked);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1_000, 60)]
    public void Nothing_is_kept_where_there_is_no_room_and_no_long_list(int most, int length)
    {
        var rows = new KeptRows<int, int[]>(most, list => list.Length <= 50);
        rows.Get([1], missing => missing.Select(k => KeyValuePair.Create(k, new int[length])));

        var reads = 0;
        rows.Get([1], missing =>
        {
            reads++;
            return missing.Select(k => KeyValuePair.Create(k, new int[length]));
        });

        Assert.Equal(1, reads);
    }

    private static Dictionary<int, string> Read(KeptRows<int, string> rows, int[] keys, out IReadOnlyCollection<int> asked)
    {
        IReadOnlyCollection<int> seen = [];
        var found = rows.Get(keys, missing =>
        {
            seen = missing;
            return missing.Where(k => k > 0).Select(k => KeyValuePair.Create(k, $"row {k}"));
        });
        asked = seen;
        return found;
    }
}
