using System.Text.RegularExpressions;
using Graph.Tests.Structure;

namespace Graph.Tests.Api;

/// <summary>The README names every code that an answer may carry, and none that no answer carries.</summary>
public sealed partial class ErrorCodesTests
{
    private static readonly string[] Sources = ["Graph.Core", "Graph.Api", "Graph.Embedded", "Graph.Neo4j"];

    // Told at start, before there is anybody to answer.
    private static readonly string[] AtStart = ["BAD_SETTING", "BAD_RULE", "NO_RULES", "BAD_DOCUMENT", "NO_FOLDER"];

    // The library makes these from the names of its classes, or ours.
    private static readonly string[] FromNames = ["SYNTAX_ERROR", "INVALID_LITERAL", "INVALID_VALUE", "OPERATION_VERB", "FIELDS_ON_CORRECT_TYPE", "ONLY_PERSISTED"];

    [Fact]
    public void The_readme_names_every_code_that_is_thrown()
    {
        var thrown = Thrown().Matches(Code()).Select(m => Upper(m.Groups[1].Value)).Distinct().Except(AtStart).ToList();

        Assert.True(thrown.Count > 50, string.Join(", ", thrown));
        Assert.Empty(thrown.Except(Told()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_readme_names_no_code_that_is_not_there()
    {
        var there = Literal().Matches(Code()).Select(m => Upper(m.Groups[1].Value)).Concat(FromNames).ToHashSet(StringComparer.Ordinal);

        var told = Cells(Readme()).SelectMany(cell => Backticked().Matches(cell)).Select(m => m.Groups[1].Value).ToList();
        Assert.True(told.Count > 60);
        Assert.Empty(told.Except(there));
    }

    /// <summary>The first cells of the tables of codes.</summary>
    private static IEnumerable<string> Cells(string text)
    {
        var isCodes = false;
        foreach (var line in text.Split('\n'))
        {
            isCodes = line.StartsWith("| code |", StringComparison.Ordinal) || (isCodes && line.StartsWith('|'));
            if (isCodes && line.Split('|') is [_, var first, ..])
            {
                yield return first;
            }
        }
    }

    private static HashSet<string> Told() => [.. Backticked().Matches(Readme()).Select(m => m.Groups[1].Value)];

    private static string Readme() => File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    private static string Code() => string.Join('\n', Sources
        .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));

    private static string Upper(string code) => code.Replace('-', '_').ToUpperInvariant();

    // The first text of an exception or problem, or the second argument after a status or condition.
    [GeneratedRegex(@"(?:GraphException|Problem|StoreUnavailableException|DocumentLimitError|RequestProblemException|When|Bad)\(\s*(?:[^""()]*?(?:\([^()]*\))?[^""()]*?,\s*)?""([a-z]+(?:-[a-z]+)+|[A-Z]+(?:_[A-Z]+)+)""")]
    private static partial Regex Thrown();

    [GeneratedRegex(@"""([a-z]+(?:-[a-z]+)*|[A-Z]+(?:_[A-Z]+)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"`([A-Z]+(?:_[A-Z]+)*)`")]
    private static partial Regex Backticked();
}
