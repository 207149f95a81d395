using Graph.Core.Model;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Rows;

/// <summary>Statements as nodes.</summary>
internal static class StatementMap
{
    /// <summary>The columns <see cref="Read"/> takes, of a node x.</summary>
    public const string Columns =
        "x.id, x.subject, x.subjectId, x.document, x.says, x.locator, x.saidBy, x.stance, x.status, x.basis, x.decided, x.end, x.details";

    public static Statement Read(CypherRow r) => new(r.String(0), r.Enum<SubjectKind>(1), r.String(2), r.String(3), r.String(4))
    {
        Locator = r.Text(5),
        SaidBy = r.Text(6),
        Stance = r.Enum<Stance>(7),
        Status = r.Enum<StatementStatus>(8),
        Basis = r.Enum<Basis>(9),
        Decided = r.Date(10),
        End = r.Date(11),
        Details = Pairs.Read(r.Texts(12)),
    };

    public static Dictionary<string, object?> Write(Statement s) => new(StringComparer.Ordinal)
    {
        ["id"] = s.Id,
        ["subject"] = s.Subject.ToString(),
        ["subjectId"] = s.SubjectId,
        ["document"] = s.DocumentId,
        ["says"] = s.Says,
        ["locator"] = s.Locator,
        ["saidBy"] = s.SaidBy,
        ["stance"] = s.Stance.ToString(),
        ["status"] = s.Status.ToString(),
        ["basis"] = s.Basis.ToString(),
        ["decided"] = s.Decided?.Text,
        ["end"] = s.End?.Text,
        ["details"] = Pairs.Write(s.Details),
    };
}
