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
        Description = "The data file; else Graph__Store__Path, else graph-data/graph.db in the current directory.",
        HelpName = "file",
        Recursive = true,
    };

    /// <exception cref="GraphException"><c>bad-setting</c></exception>
    public GraphOptions Read(ParseResult result)
    {
        var section = new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection(GraphOptions.Section);
        try
        {
            var options = section.Get<GraphOptions>() ?? new GraphOptions();
            options.Store.Path = result.GetValue(Data) ?? options.Store.Path;
            return options;
        }
        catch (InvalidOperationException e)
        {
            throw new GraphException("bad-setting", GraphOptions.Section, e.InnerException?.Message ?? e.Message);
        }
    }
}
