using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Graph.Core.Model;
using Graph.Core.Search;

namespace Graph.Cli.Commands;

/// <summary>Options that tell in the words of this program what is wrong with what was given.</summary>
internal static class Given
{
    /// <summary>A whole number.</summary>
    public static Option<int> Number(string name, int otherwise, string description) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                result.AddError($"{name}: '{text}' is not a whole number");
            }

            return number;
        },
    };

    /// <summary>A text that may be given several times.</summary>
    public static Option<string[]> Several(string name, string helpName, string description) => new(name)
    {
        Description = $"{description} May be given several times.",
        HelpName = helpName,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Kinds of entities, each given by its name, case aside.</summary>
    public static Option<EntityKind[]> Kinds(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "kind",
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.Select(t => Kind(t.Value, name, result))],
    };

    /// <summary>What looks like an option and is none: it would else be taken for an id.</summary>
    public static IReadOnlyList<string> UnknownOptions(ParseResult parsed)
    {
        var known = parsed.RootCommandResult.Command.Options.Concat(parsed.CommandResult.Command.Options).Select(o => o.Name).ToList();
        return
        [
            .. parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
                .Where(t => t.Type == TokenType.Argument && t.Value.TrimStart('-') is [var first, ..] && char.IsLetter(first) && t.Value[0] == '-')
                .Select(t => t.Value.Split('=')[0])
                .Select(option => $"unknown option '{option}'{Hint(option, known)}"),
        ];
    }

    private static string Hint(string option, IEnumerable<string> known) =>
        Nearest.Among(option, known, 1) is [var meant] ? $"; did you mean {meant}?" : "";

    private static EntityKind Kind(string text, string name, ArgumentResult result)
    {
        var names = Enum.GetNames<EntityKind>();
        if (names.FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } kind)
        {
            return Enum.Parse<EntityKind>(kind);
        }

        result.AddError($"{name}: '{text}' is not one of {string.Join(", ", names)}{Nearest.Hint(text, names)}");
        return default;
    }
}
