using Graph.Cli.Output;
using Spectre.Console;

namespace Graph.Tests.Cli;

public sealed class PageTests
{
    [Fact]
    public void Words_wrap_with_a_hanging_indent_and_long_ones_stay_whole()
    {
        var address = "https://" + new string('a', 60);
        Assert.Equal(
            $"  one two three four five six seven\n    eight nine\n    {address}\n    ten\n",
            Print(40, p => p.Add("one two three four five six seven eight nine " + address + " ten").End(2, 2)));
    }

    [Fact]
    public void Wide_characters_count_two_columns() =>
        Assert.Equal("一二三四五六七八九十一二三四五六七八九十\na\n", Print(40, p => p.Add("一二三四五六七八九十一二三四五六七八九十 a").End()));

    [Fact]
    public void Brackets_of_the_text_are_no_markup() => Assert.Equal("[bold] [1] [/]\n", Print(40, p => p.Add("[bold] [1] [/]", "bold").End()));

    [Fact]
    public void Styled_words_that_follow_each_other_share_one_colour_code() =>
        Assert.Equal("a \u001b[1mb c\u001b[0m d\n", Print(40, p => p.Add("a").Add("b c", "bold").Add("d").End(), AnsiSupport.Yes));

    private static string Print(int width, Action<Page> write, AnsiSupport ansi = AnsiSupport.No)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
        write(new Page(console, width));
        return writer.ToString();
    }
}
