using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Core.Model;

namespace Graph.Embedded.Rows;

/// <summary>What an entity tells beyond the columns of its table, as JSON in one cell.</summary>
internal sealed record EntityProfile(
    IReadOnlyList<string>? Aliases, string? Summary, string? Citation, string? Status, string? Value,
    IReadOnlyDictionary<string, string>? ExternalIds, IReadOnlyList<string>? Links, IReadOnlyList<string>? Sources)
{
    private static readonly EntityProfile Empty = new(null, null, null, null, null, null, null, null);

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>The cell of an entity; null where it tells nothing more.</summary>
    public static string? Write(Entity e)
    {
        var profile = new EntityProfile(
            NullIfEmpty(e.Aliases), e.Summary, e.Citation, e.Status, e.Value, Cells.Sorted(e.ExternalIds), NullIfEmpty(e.Links), NullIfEmpty(e.Sources));
        return profile == Empty ? null : JsonSerializer.Serialize(profile, Options);
    }

    /// <summary>The entity with what its cell tells.</summary>
    public static Entity Read(Entity e, string? cell)
    {
        if (cell is null)
        {
            return e;
        }

        var p = JsonSerializer.Deserialize<EntityProfile>(cell, Options) ?? throw new JsonException("a profile is null");
        return e with
        {
            Aliases = p.Aliases ?? [],
            Summary = p.Summary,
            Citation = p.Citation,
            Status = p.Status,
            Value = p.Value,
            ExternalIds = p.ExternalIds ?? e.ExternalIds,
            Links = p.Links ?? [],
            Sources = p.Sources ?? [],
        };
    }

    private static IReadOnlyList<string>? NullIfEmpty(IReadOnlyList<string> values) => values.Count == 0 ? null : values;
}
