using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>
/// Checks the content as it would be after a change set: what changed, and what refers to what changed. Problems come in the order of the
/// change set where they are its rows', else by id: never in the order in which a store happens to read.
/// </summary>
internal static class ChangeChecks
{
    public static void Check(ContentAfter after, List<Problem> problems)
    {
        problems.AddRange(after.Documents.Changed.SelectMany(d => RowChecks.Check(d.Row)));
        problems.AddRange(after.Entities.Changed.SelectMany(e => RowChecks.Check(e.Row)));
        problems.AddRange(after.Events.Changed.SelectMany(e => RowChecks.Check(e.Row)));
        problems.AddRange(after.Relations.Changed.SelectMany(r => RowChecks.Check(r.Row)));
        problems.AddRange(after.Statements.Changed.SelectMany(s => RowChecks.Check(s.Row)));
        CheckReferences(after, problems);
        CheckRelations(after, problems);
        CheckEvents(after, problems);
        CheckRemoved(after, problems);
    }

    private static void CheckReferences(ContentAfter after, List<Problem> problems)
    {
        var entities = after.Entities.After(
            after.Events.Changed.Select(e => e.Row.EntityId).Concat(after.Statements.Changed.Select(s => s.Row.SaidBy).OfType<string>()));
        var documents = after.Documents.After(
            after.Statements.Changed.Select(s => s.Row.DocumentId).Concat(after.Entities.Changed.SelectMany(e => e.Row.Sources)));
        var subjects = after.Relations.After(SubjectIds(SubjectKind.Relation)).Keys.ToHashSet(StringComparer.Ordinal);
        var events = after.Events.After(SubjectIds(SubjectKind.Event)).Keys.ToHashSet(StringComparer.Ordinal);

        foreach (var row in after.Events.Changed.Select(e => e.Row).Where(e => !entities.ContainsKey(e.EntityId)))
        {
            problems.Add(Unknown(RowKind.Event, row.Id, "entity", row.EntityId));
        }

        foreach (var row in after.Entities.Changed.Select(e => e.Row))
        {
            problems.AddRange(row.Sources.Where(s => !documents.ContainsKey(s)).Select(s => Unknown(RowKind.Entity, row.Id, "document", s)));
        }

        foreach (var s in after.Statements.Changed.Select(s => s.Row))
        {
            if (!(s.Subject == SubjectKind.Relation ? subjects : events).Contains(s.SubjectId))
            {
                problems.Add(Unknown(RowKind.Statement, s.Id, s.Subject.ToString().ToLowerInvariant(), s.SubjectId));
            }

            if (!documents.ContainsKey(s.DocumentId))
            {
                problems.Add(Unknown(RowKind.Statement, s.Id, "document", s.DocumentId));
            }

            if (s.SaidBy is not null && !entities.ContainsKey(s.SaidBy))
            {
                problems.Add(Unknown(RowKind.Statement, s.Id, "entity", s.SaidBy));
            }
        }

        IEnumerable<string> SubjectIds(SubjectKind kind) =>
            after.Statements.Changed.Where(s => s.Row.Subject == kind).Select(s => s.Row.SubjectId);
    }

    /// <summary>Relations that changed, that lead to an entity whose kind changed, or whose statements changed.</summary>
    private static void CheckRelations(ContentAfter after, List<Problem> problems)
    {
        var newKinds = after.Entities.Changed.Where(e => !e.IsNew && after.Entities.Before[e.Row.Id].Kind != e.Row.Kind).Select(e => e.Row.Id).ToList();
        var relations = after.Relations.Changed.Select(r => r.Row).Concat(after.RelationsOf(newKinds, []).OrderBy(r => r.Id, StringComparer.Ordinal)).DistinctBy(r => r.Id).ToList();
        var ends = after.Entities.After(relations.SelectMany(r => new[] { r.From, r.To }));
        foreach (var r in relations)
        {
            problems.AddRange(new[] { r.From, r.To }.Distinct().Where(id => !ends.ContainsKey(id)).Select(id => Unknown(RowKind.Relation, r.Id, "entity", id)));
            if (ends.TryGetValue(r.From, out var from) && ends.TryGetValue(r.To, out var to))
            {
                problems.AddRange(RowChecks.CheckEnds(r, from.Kind, to.Kind));
            }
        }

        var touched = after.Statements.Disturbed.Where(s => s.Subject == SubjectKind.Relation).Select(s => s.SubjectId)
            .Concat(after.Relations.Changed.Select(r => r.Row.Id)).ToHashSet(StringComparer.Ordinal);
        var statements = after.StatementsOf(SubjectKind.Relation, touched).ToLookup(s => s.SubjectId, StringComparer.Ordinal);
        foreach (var r in after.Relations.After(touched).Values.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            problems.AddRange(RowChecks.CheckEvidence(r, [.. statements[r.Id]]));
        }
    }

    /// <summary>Events that changed or whose statements did, and the lives they make up.</summary>
    private static void CheckEvents(ContentAfter after, List<Problem> problems)
    {
        var touched = after.Statements.Disturbed.Where(s => s.Subject == SubjectKind.Event).Select(s => s.SubjectId)
            .Concat(after.Events.Changed.Select(e => e.Row.Id)).ToHashSet(StringComparer.Ordinal);
        var statements = after.StatementsOf(SubjectKind.Event, touched).ToLookup(s => s.SubjectId, StringComparer.Ordinal);
        foreach (var e in after.Events.After(touched).Values.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            problems.AddRange(RowChecks.CheckEvidence(e, [.. statements[e.Id]]));
        }
    }

    /// <summary>Nothing that stays may refer to what goes.</summary>
    private static void CheckRemoved(ContentAfter after, List<Problem> problems)
    {
        Report(RowKind.Document, after.StatementsCiting(after.Documents.Removed).Select(s => (s.DocumentId, RowKind.Statement, s.Id)));
        Report(RowKind.Document, after.EntitiesCiting(after.Documents.Removed).SelectMany(
            e => e.Sources.Where(after.Documents.Removed.Contains).Select(s => (s, RowKind.Entity, e.Id))));
        Report(RowKind.Entity, after.EventsOf(after.Entities.Removed).Select(e => (e.EntityId, RowKind.Event, e.Id)));
        Report(RowKind.Entity, after.RelationsOf(after.Entities.Removed, []).SelectMany(
            r => new[] { r.From, r.To }.Distinct().Where(after.Entities.Removed.Contains).Select(id => (id, RowKind.Relation, r.Id))));
        Report(RowKind.Entity, after.StatementsBy(after.Entities.Removed).Select(s => (s.SaidBy!, RowKind.Statement, s.Id)));
        Report(RowKind.Relation, after.StatementsOf(SubjectKind.Relation, after.Relations.Removed).Select(s => (s.SubjectId, RowKind.Statement, s.Id)));
        Report(RowKind.Event, after.StatementsOf(SubjectKind.Event, after.Events.Removed).Select(s => (s.SubjectId, RowKind.Statement, s.Id)));

        void Report(RowKind kind, IEnumerable<(string Removed, RowKind ByKind, string By)> references) => problems.AddRange(references
            .OrderBy(r => r.Removed, StringComparer.Ordinal)
            .ThenBy(r => r.By, StringComparer.Ordinal)
            .Select(r => new Problem("still-referenced", RowChecks.Place(kind, r.Removed), $"cannot be retracted: {RowChecks.Place(r.ByKind, r.By)} refers to it")));
    }

    private static Problem Unknown(RowKind kind, string id, string what, string missing) =>
        new("unknown-id", RowChecks.Place(kind, id), $"unknown {what} '{missing}'");
}
