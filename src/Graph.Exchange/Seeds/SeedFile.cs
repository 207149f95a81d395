using System.Text;
using System.Text.Unicode;
using YamlDotNet.Core;

namespace Graph.Exchange.Seeds;

/// <summary>One seed file: its name as shown, its name within the folder, and its bytes.</summary>
internal sealed record SeedFile(string Name, string RelativeName, byte[] Bytes)
{
    /// <summary>The items of the file. Empty where it could not be read; the reason is then among the problems.</summary>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="readable">False where the file's rows are not known.</param>
    public IReadOnlyList<SeedValue> Items(SeedProblems problems, out bool readable)
    {
        readable = false;
        if (!Utf8.IsValid(Bytes))
        {
            problems.Add("not-utf8", new SeedPlace(Name, LineOfBadByte(), ""), "the file is not UTF-8");
            return [];
        }

        try
        {
            var top = SeedYaml.Parse(Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF'));
            if (top is null)
            {
                readable = true;
                problems.Add("empty-file", new SeedPlace(Name, 1, ""), "the file is empty: write a list, or delete the file");
                return [];
            }

            var value = new SeedValue(Name, "", top, problems);
            readable = top is SeedSequence;
            return value.Items() ?? [];
        }
        catch (YamlException e)
        {
            problems.Add("broken-yaml", new SeedPlace(Name, (int)e.Start.Line, $"column {e.Start.Column}"), FirstLine(e.Message));
            return [];
        }
    }

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];

    private int LineOfBadByte()
    {
        var line = 1;
        var rest = Bytes.AsSpan();
        while (Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            line += rune.Value == '\n' ? 1 : 0;
            rest = rest[length..];
        }

        return line;
    }
}
