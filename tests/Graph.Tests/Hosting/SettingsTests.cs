using System.Reflection;
using System.Text.RegularExpressions;
using Graph.Api.Access;
using Graph.Api.Hosting;
using Graph.Api.Http;
using Graph.Tests.Structure;

namespace Graph.Tests.Hosting;

public partial class SettingsTests
{
    [Fact]
    public void The_readme_names_every_setting_with_its_default()
    {
        var documented = Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")))
            .Select(m => $"{m.Groups[1].Value}={m.Groups[2].Value}");

        var settings = Settings(new GraphOptions(), "Graph").Concat(Settings(new ApiOptions(), "Graph__Api")).Concat(Settings(new AccessOptions(), "Graph__Access"));
        Assert.Equal(settings.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Settings(object options, string prefix) => options.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .SelectMany(p => p.GetValue(options) switch
        {
            string text => [$"{prefix}__{p.Name}={text}"],
            bool flag => [$"{prefix}__{p.Name}={(flag ? "true" : "false")}"],
            int number => [$"{prefix}__{p.Name}={number}"],
            { } section => Settings(section, $"{prefix}__{p.Name}"),
            null => throw new InvalidOperationException($"{p.Name} has no default"),
        });

    [GeneratedRegex(@"^\| `(Graph__\w+)` \| (?:`([^`]*)`)? *\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
