using System.CommandLine;
using Graph.Api.Access;
using Graph.Core;

namespace Graph.Cli.Commands;

/// <summary><c>graph key name</c>: makes a key for the API. It is stored nowhere.</summary>
internal static class KeyCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Whose key it is, such as newsroom; it stands in logs." };
        var command = new Command("key", "Make a key for the API, and the line for the settings.") { name };
        command.SetWork((result, _) =>
        {
            Print(result.GetRequiredValue(name));
            return Task.FromResult(0);
        });
        return command;
    }

    private static void Print(string name)
    {
        if (!AccessKey.IsName(name))
        {
            throw new GraphException("bad-name", "name", $"'{name}' is not a name of a key: write letters and digits, and '.', '_', '-' after the first, at most 64");
        }

        var key = AccessKey.Fresh();
        Console.Out.WriteLine($"key      {key}");
        Console.Out.WriteLine($"setting  {AccessKey.Entry(name, key)}");
        Console.Error.WriteLine("graph: the key is shown this once: give it to who will use it. The setting goes into Graph__Access__WriteKeys or Graph__Access__ReadKeys of the API, with a comma after what is there.");
    }
}
