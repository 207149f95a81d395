using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Cli.Output;

/// <summary>Writes one JSON document to standard output.</summary>
internal static class Json
{
    // Names in any script stay readable; the output is no HTML.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Options));
}
