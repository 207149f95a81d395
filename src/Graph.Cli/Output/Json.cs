using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Cli.Output;

/// <summary>Answers as JSON documents.</summary>
internal static class Json
{
    // Names in any script stay readable; the output is no HTML.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Writes an answer to standard output, as one or as text.</summary>
    /// <returns>The exit code of a command that has an answer.</returns>
    public static int WriteOr<T>(bool json, T value, Action<T> print)
    {
        if (json)
        {
            Console.Out.WriteLine(Text(value));
        }
        else
        {
            print(value);
        }

        return 0;
    }
}
