using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Core;
using Microsoft.Extensions.Configuration;

namespace Graph.Cli.Commands;

/// <summary>The settings of the API, from the same environment variables, with what the command line says above them.</summary>
internal sealed class Settings
{
    /// <summary>The data file.</summary>
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "The data file, counted from the current directory; else Graph__Store__Path, else graph-data/graph.db at the top of the checkout.",
        HelpName = "file",
        Recursive = true,
    };

    /// <exception cref="GraphException"><c>bad-setting</c></exception>
    public GraphOptions Read(ParseResult result)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables();
        if (result.GetValue(Data) is { } file)
        {
            if (string.IsNullOrWhiteSpace(file))
            {
                throw new GraphException(SettingsReader.Code, Data.Name, "must not be empty");
            }

            configuration.AddInMemoryCollection([new($"{GraphOptions.Section}:{nameof(GraphOptions.Store)}:{nameof(StoreOptions.Path)}", Path.GetFullPath(file))]);
        }

        return SettingsReader.Read<GraphOptions>(configuration.Build(), GraphOptions.Section);
    }
}
