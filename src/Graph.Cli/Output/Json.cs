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

    /// <summary>Writes one to standard output.</summary>
    public static void Write<T>(T value) => Console.Out.WriteLine(Text(value));
}
