using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Exchange.Seeds;

/// <summary>Reads the items of <c>entities/*.yaml</c>, with their events.</summary>
internal static class EntityReader
{
    private static readonly string[] Keys =
        ["id", "kind", "type", "name", "aliases", "summary", "citation", "status", "value", "external_ids", "links", "sources", "events"];

    private static readonly string[] EventKeys = ["type", "date", "label", "statements"];

    public static RowRef? Read(SeedValue item, SeedRows rows)
    {
        if (item.Fields(Keys) is not { } fields)
        {
            return null;
        }

        var id = fields.RequiredText("id");
        var kind = fields.RequiredWord<EntityKind>("kind");
        var name = fields.RequiredText("name");
        var entity = new Entity(id ?? "", kind ?? default, name ?? "")
        {
            Type = fields.Text("type"),
            Aliases = fields.Texts("aliases"),
            Summary = fields.Text("summary"),
            Citation = fields.Text("citation"),
            Status = fields.Text("status"),
            Value = fields.Text("value"),
            ExternalIds = fields.Map("external_ids"),
            Links = fields.Texts("links"),
            Sources = [.. fields.Items("sources").Select(s => rows.Reference(RowKind.Document, s)).OfType<string>()],
        };
        var usable = id is not null && rows.TryClaim(RowKind.Entity, id, item.Place);
        foreach (var happened in fields.Items("events"))
        {
            ReadEvent(happened, usable ? id : null, rows);
        }

        if (usable && kind is not null && name is not null)
        {
            rows.Entities.Add(entity);
        }

        return id is null ? null : new RowRef(RowKind.Entity, id);
    }

    private static void ReadEvent(SeedValue item, string? entityId, SeedRows rows)
    {
        if (item.Fields(EventKeys) is not { } fields)
        {
            return;
        }

        var type = fields.RequiredWord<EventType>("type");
        var date = fields.Require("date")?.Date();
        var label = fields.RequiredText("label");
        var usable = entityId is not null && type is not null && date is not null;
        var id = usable ? rows.Ids.OfEvent(entityId!, type!.Value, date!.Value) : null;
        usable = id is not null && rows.TryClaim(RowKind.Event, id, item.Place);
        StatementReader.ReadAll(fields, SubjectKind.Event, usable ? id : null, rows);
        if (usable && label is not null)
        {
            rows.Events.Add(new Event(id!, entityId!, type!.Value, date!.Value, label));
        }
    }
}
