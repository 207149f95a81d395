using System.Buffers;
using System.Text;
using System.Text.Json;
using Graph.Core.Model;

namespace Graph.Core.Evidence;

/// <summary>
/// The steps of a relation as stores keep them: a JSON list of [known from, status, start day, text, basis, end day, text, basis], the
/// enumerations as numbers. A new meaning of a number is a new <see cref="StepBuilder.Version"/>.
/// </summary>
public static class StepsText
{
    /// <summary>Writes steps.</summary>
    public static string Write(IReadOnlyList<RelationStep> steps)
    {
        var buffer = new ArrayBufferWriter<byte>(96);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var step in steps)
            {
                json.WriteStartArray();
                json.WriteNumberValue(step.KnownFrom);
                json.WriteNumberValue((int)step.Status);
                Write(json, step.Start);
                Write(json, step.End);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads steps.</summary>
    /// <exception cref="JsonException">It is no list of steps; or <see cref="InvalidOperationException"/>.</exception>
    public static IReadOnlyList<RelationStep> Read(string text) =>
        Read(text, (ref Utf8JsonReader json, int knownFrom, RelationStatus status) => new RelationStep(knownFrom, status, ReadBound(ref json), ReadBound(ref json)));

    /// <summary>Reads steps without the texts of their bounds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="step">Makes a step of the day it is known from, its status, first and last day.</param>
    /// <exception cref="JsonException">It is no list of steps; or <see cref="InvalidOperationException"/>.</exception>
    public static IReadOnlyList<T> ReadDays<T>(string text, Func<int, RelationStatus, int, int, T> step) =>
        Read(text, (ref Utf8JsonReader json, int knownFrom, RelationStatus status) => step(knownFrom, status, ReadDay(ref json), ReadDay(ref json)));

    private delegate T StepReader<T>(ref Utf8JsonReader json, int knownFrom, RelationStatus status);

    private static List<T> Read<T>(string text, StepReader<T> read)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var json = new Utf8JsonReader(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
            var steps = new List<T>(1);
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.StartArray)
            {
                var knownFrom = Number(ref json);
                var status = (RelationStatus)Number(ref json);
                steps.Add(read(ref json, knownFrom, status));
                json.Read();
            }

            return steps;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static void Write(Utf8JsonWriter json, Bound bound)
    {
        json.WriteNumberValue(bound.Day);
        json.WriteStringValue(bound.Text);
        json.WriteNumberValue((int)bound.Basis);
    }

    private static Bound ReadBound(ref Utf8JsonReader json)
    {
        var day = Number(ref json);
        json.Read();
        var text = json.GetString();
        return new Bound(day, text, (BoundBasis)Number(ref json));
    }

    private static int ReadDay(ref Utf8JsonReader json)
    {
        var day = Number(ref json);
        json.Read();
        json.Read();
        return day;
    }

    private static int Number(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetInt32();
    }
}
