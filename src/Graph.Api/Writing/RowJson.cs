using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Writing;

/// <summary>A row as JSON, with the members and words of the inputs: what is shown can be changed and put back.</summary>
internal static class RowJson
{
    public static IReadOnlyDictionary<string, object?>? Of(object? row) => row switch
    {
        null => null,
        Document d => Members(
            ("id", d.Id), ("title", d.Title), ("publisher", d.Publisher), ("date", d.Date?.Text), ("read", d.Read?.Text), ("url", d.Url),
            ("language", d.Language), ("grade", d.Grade), ("retracted", d.Retracted?.Text)),
        Entity e => Members(
            ("id", e.Id), ("kind", Word(e.Kind)), ("name", e.Name), ("type", e.Type), ("aliases", e.Aliases), ("summary", e.Summary), ("citation", e.Citation),
            ("status", e.Status), ("value", e.Value), ("externalIds", Pairs(e.ExternalIds, "scheme", "value")), ("links", e.Links), ("sources", e.Sources)),
        Relation r => Members(("id", r.Id), ("type", r.Type), ("from", r.From), ("to", r.To), ("start", r.Start?.Text)),
        Event e => Members(("id", e.Id), ("entity", e.EntityId), ("type", Word(e.Type)), ("date", e.Date.Text), ("label", e.Label)),
        Statement s => Members(
            ("id", s.Id), ("subject", Word(s.Subject)), ("subjectId", s.SubjectId), ("document", s.DocumentId), ("says", s.Says), ("locator", s.Locator),
            ("saidBy", s.SaidBy), ("stance", Word(s.Stance)), ("status", Word(s.Status)), ("basis", Word(s.Basis)), ("decided", s.Decided?.Text),
            ("end", s.End?.Text), ("details", Pairs(s.Details, "name", "value"))),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
    };

    private static OrderedDictionary<string, object?> Members(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var json = new OrderedDictionary<string, object?>(members.Length);
        foreach (var (name, value) in members)
        {
            if (value is not (null or IReadOnlyCollection<object> { Count: 0 }))
            {
                json.Add(name, value);
            }
        }

        return json;
    }

    private static IReadOnlyList<object> Pairs(IReadOnlyDictionary<string, string> values, string key, string value) =>
        [.. values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => Members((key, v.Key), (value, v.Value)))];

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToConstantCase();
}
