using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>
/// Makes the ids of relations, events and statements that were written without one. One instance for each change set: what would get the
/// same id twice in it is numbered <c>:2</c>, <c>:3</c>...
/// </summary>
public sealed class DefaultIds
{
    private readonly Dictionary<string, int> _made = new(StringComparer.Ordinal);

    /// <summary>A relation: <c>from.TYPE.to</c>. Not numbered: two periods need ids of their own.</summary>
    public static string OfRelation(string type, string from, string to) => $"{from}.{type}.{to}";

    /// <summary>An event: <c>entity:type:date</c>, the type in lower case.</summary>
    public string OfEvent(string entityId, EventType type, PartialDate date) => Numbered($"{entityId}:{type.ToString().ToLowerInvariant()}:{date}");

    /// <summary>A statement: <c>subject:document</c>.</summary>
    public string OfStatement(string subjectId, string documentId) => Numbered($"{subjectId}:{documentId}");

    private string Numbered(string id)
    {
        var count = _made[id] = _made.GetValueOrDefault(id) + 1;
        return count == 1 ? id : $"{id}:{count}";
    }
}
