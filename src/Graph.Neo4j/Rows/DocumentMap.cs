using Graph.Core.Model;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Rows;

/// <summary>Documents as nodes.</summary>
internal static class DocumentMap
{
    /// <summary>The columns <see cref="Read"/> takes, of a node x.</summary>
    public const string Columns = "x.id, x.title, x.publisher, x.date, x.read, x.url, x.language, x.grade, x.retracted";

    public static Document Read(CypherRow r) => new(r.String(0), r.String(1), r.String(2))
    {
        Date = r.Date(3),
        Read = r.Date(4),
        Url = r.Text(5),
        Language = r.Text(6),
        Grade = r.Text(7),
        Retracted = r.Date(8),
    };

    public static Dictionary<string, object?> Write(Document d) => new(StringComparer.Ordinal)
    {
        ["id"] = d.Id,
        ["title"] = d.Title,
        ["publisher"] = d.Publisher,
        ["publisherKey"] = IndexKey.Of(d.Publisher),
        ["date"] = d.Date?.Text,
        ["read"] = d.Read?.Text,
        ["url"] = d.Url,
        ["language"] = d.Language,
        ["grade"] = d.Grade,
        ["retracted"] = d.Retracted?.Text,
        ["publicFrom"] = d.PublicFrom,
    };
}
