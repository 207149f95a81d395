using System.Text;
using Spectre.Console;

namespace Graph.Cli.Output;

/// <summary>
/// Writes paragraphs, wrapped between words to a width, with colours where the console has them. A word longer than the width (an
/// address) stays whole: nothing is ever cut, and what is copied from the terminal is what was written.
/// </summary>
internal sealed class Page
{
    /// <summary>The width where the output is no terminal.</summary>
    public const int PlainWidth = 100;

    private readonly IAnsiConsole _console;
    private readonly int _width;
    private readonly List<(string Word, string Style)> _words = [];

    public Page(IAnsiConsole console, int width)
    {
        (_console, _width) = (console, Math.Max(width, 40));

        // Lines are wrapped here, with a hanging indent; the console must not break them again.
        _console.Profile.Width = short.MaxValue;
    }

    /// <summary>A page for standard output or standard error.</summary>
    public static Page For(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        return new Page(console, isTerminal ? console.Profile.Width : PlainWidth);
    }

    /// <summary>Adds text to the paragraph; words part at spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">A style of Spectre.Console, such as <c>bold</c>; empty for none.</param>
    public Page Add(string text, string style = "")
    {
        _words.AddRange(text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(w => (w, style)));
        return this;
    }

    /// <summary>Writes the paragraph.</summary>
    /// <param name="indent">Spaces before the first line.</param>
    /// <param name="hanging">Further spaces before the other lines.</param>
    public void End(int indent = 0, int hanging = 0)
    {
        var line = new StringBuilder(new string(' ', indent));
        var used = indent;
        var open = "";
        var first = true;
        foreach (var (word, style) in _words)
        {
            var width = CellWidth(word);
            if (!first && used + 1 + width > _width)
            {
                Flush(line, open);
                line.Append(' ', indent + hanging);
                (used, open, first) = (indent + hanging, "", true);
            }

            var space = first ? "" : " ";
            line.Append(style == open ? space : Close(open) + space + Begin(style)).Append(Markup.Escape(word));
            (used, open, first) = (used + width + space.Length, style, false);
        }

        _words.Clear();
        Flush(line, open);
    }

    /// <summary>Writes an empty line.</summary>
    public void Break() => _console.WriteLine();

    private static string Begin(string style) => style.Length == 0 ? "" : $"[{style}]";

    private static string Close(string style) => style.Length == 0 ? "" : "[/]";

    private void Flush(StringBuilder line, string open)
    {
        _console.Write(new Markup(line.Append(Close(open)).ToString().TrimEnd()));
        _console.WriteLine();
        line.Clear();
    }

    /// <summary>The columns a terminal gives to a text: East Asian wide characters take two.</summary>
    private static int CellWidth(string text) => text.EnumerateRunes().Sum(r => r.Value switch
    {
        (>= 0x0300 and <= 0x036F) or (>= 0x200B and <= 0x200F) => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF)
            or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    });
}
