using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;

namespace Graph.Exchange.Seeds;

/// <summary>Reads the items of <c>relations/*.yaml</c>, with their statements.</summary>
internal static class RelationReader
{
    private static readonly string[] Keys = ["id", "type", "from", "to", "start", "statements"];

    public static RowRef? Read(SeedValue item, SeedRows rows)
    {
        if (item.Fields(Keys) is not { } fields)
        {
            return null;
        }

        var type = Type(fields.Require("type"));
        var from = rows.Reference(RowKind.Entity, fields.Require("from"));
        var to = rows.Reference(RowKind.Entity, fields.Require("to"));
        var start = fields.Date("start");
        var written = fields.Text("id");
        var id = written ?? (type is null || from is null || to is null ? null : DefaultIds.OfRelation(type.Name, from, to));
        var hint = written is null ? ": give one of them an 'id' of its own where they are two periods" : "";
        var usable = id is not null && rows.TryClaim(RowKind.Relation, id, item.Place, hint);
        StatementReader.ReadAll(fields, SubjectKind.Relation, usable ? id : null, rows);
        if (usable && type is not null && from is not null && to is not null)
        {
            rows.Relations.Add(new Relation(id!, type.Name, from, to, start));
        }

        return id is null ? null : new RowRef(RowKind.Relation, id);
    }

    private static RelationType? Type(SeedValue? value)
    {
        if (value?.Text() is not { } name)
        {
            return null;
        }

        var type = RelationTypes.Find(name);
        if (type is null)
        {
            value.Report("unknown-relation-type", $"unknown relation type '{name}'{Nearest.Hint(name, RelationTypes.All.Select(t => t.Name))}");
        }

        return type;
    }
}
