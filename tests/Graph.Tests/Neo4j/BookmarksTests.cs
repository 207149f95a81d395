using Graph.Neo4j.Connections;

namespace Graph.Tests.Neo4j;

public class BookmarksTests
{
    [Fact]
    public void An_answer_that_comes_late_does_not_take_the_place_of_a_newer_one()
    {
        var bookmarks = new Bookmarks();
        bookmarks.Add(["of a write"]);
        bookmarks.Add(["of a read that began before"]);
        Assert.Contains("of a write", bookmarks.Current);
    }

    [Fact]
    public void What_is_sent_stays_small()
    {
        var bookmarks = new Bookmarks();
        for (var i = 0; i < 100; i++)
        {
            bookmarks.Add([$"b{i}"]);
        }

        Assert.InRange(bookmarks.Current.Count, 2, 16);
        Assert.Contains("b99", bookmarks.Current);
    }
}
