using System.Globalization;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>An instant in UTC. Only ever an output.</summary>
internal sealed class InstantScalar : ScalarGraphType
{
    public InstantScalar()
    {
        Name = "DateTime";
        Description = "An instant in UTC as ISO 8601, such as 2026-11-26T10:30:00.123Z.";
    }

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => throw new FormatException("An instant is only ever an output.");

    /// <inheritdoc/>
    public override object? Serialize(object? value) =>
        value is DateTimeOffset instant ? instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture) : null;
}
