using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Exchange.Seeds;

/// <summary>Finds what is allowed in the seeds and still worth an editor's look. Nothing it lists keeps the seeds from loading.</summary>
public static class SeedLinter
{
    /// <summary>All warnings, by file and line. A place names the file as it lies in the folder of the seeds, and the row.</summary>
    public static IReadOnlyList<Problem> Lint(SeedSet seeds)
    {
        var found = new SeedProblems();
        void Warn(string code, RowKind kind, string id, string message)
        {
            var place = seeds.Places[new RowRef(kind, id)];
            var file = Path.GetRelativePath(seeds.Folder, place.File).Replace('\\', '/');
            found.Add(code, new SeedPlace(file, place.Line, RowChecks.Place(kind, id)), message);
        }

        UnusedDocuments(seeds.Changes, Warn);
        SilentEntities(seeds.Changes, Warn);
        OneSidedDisputes(seeds.Changes, Warn);
        RevokedWithoutEnd(seeds.Changes, Warn);
        ForceThroughPause(seeds, Warn);
        AheadOfDocument(seeds.Changes, Warn);
        return found.InOrder();
    }

    private delegate void Warning(string code, RowKind kind, string id, string message);

    private static void UnusedDocuments(ChangeSet rows, Warning warn)
    {
        var used = rows.Statements.Select(s => s.DocumentId).Concat(rows.Entities.SelectMany(e => e.Sources)).ToHashSet(StringComparer.Ordinal);
        foreach (var document in rows.Documents.Where(d => !used.Contains(d.Id)))
        {
            warn("unused-document", RowKind.Document, document.Id, "nothing rests on it");
        }
    }

    private static void SilentEntities(ChangeSet rows, Warning warn)
    {
        var told = rows.Relations.SelectMany(r => new[] { r.From, r.To }).Concat(rows.Events.Select(e => e.EntityId)).ToHashSet(StringComparer.Ordinal);
        foreach (var entity in rows.Entities.Where(e => !told.Contains(e.Id)))
        {
            warn("silent-entity", RowKind.Entity, entity.Id, "nothing is said of it: no relation, no event");
        }
    }

    private static void OneSidedDisputes(ChangeSet rows, Warning warn)
    {
        foreach (var subject in rows.Statements.GroupBy(s => (s.Subject, s.SubjectId)))
        {
            var sides = subject.GroupBy(s => s.Stance).ToList();
            var bare = sides.Where(side => side.All(s => s.Basis != Basis.Source)).Select(side => side.Key).ToList();
            var kind = subject.Key.Subject == SubjectKind.Relation ? RowKind.Relation : RowKind.Event;
            if (sides.Count == 2 && bare.Count > 0)
            {
                var side = bare[0] == Stance.Supports ? "supports" : "denies";
                warn("one-sided-dispute", kind, subject.Key.SubjectId, $"disputed, and what {side} it rests on no source");
            }
            else if (sides is [{ Key: Stance.Denies }])
            {
                warn("only-denied", kind, subject.Key.SubjectId, "it is only denied: nobody is cited who says so");
            }
        }
    }

    private static void RevokedWithoutEnd(ChangeSet rows, Warning warn)
    {
        var ended = rows.Events.Where(e => e.Type == EventType.Ended).Select(e => e.EntityId).ToHashSet(StringComparer.Ordinal);
        foreach (var relation in rows.Relations.Where(r => r.Type == "REVOKES" && !ended.Contains(r.To)))
        {
            warn("revoked-without-end", RowKind.Relation, relation.Id, $"'{relation.To}' is revoked and has no event 'ended'");
        }
    }

    /// <summary>What a policy gives force to, running through days on which the policy is suspended or enjoined.</summary>
    private static void ForceThroughPause(SeedSet seeds, Warning warn)
    {
        var current = seeds.Plan.Derived.Where(d => d.Steps is [.., { IsWalkable: true }]).ToList();
        var pauses = current.Where(d => d.Relation.Type is "SUSPENDS" or "ENJOINS").ToLookup(d => d.Relation.To, StringComparer.Ordinal);
        foreach (var (relation, steps, _) in current)
        {
            if (relation.Type is "SUSPENDS" || !RelationTypes.Get(relation.Type).Lifetime.HasFlag(Lifetime.ForceOfFrom))
            {
                continue;
            }

            foreach (var pause in pauses[relation.From])
            {
                var both = steps[^1].Window.Intersect(pause.Steps[^1].Window);
                // The day of an injunction is the last day held: a period may end on it.
                if (both.Start < both.End)
                {
                    warn(
                        "force-through-pause", RowKind.Relation, relation.Id,
                        $"it runs through '{pause.Relation.Id}' ({Days(both)}): split it into periods where the pause reaches it");
                }
            }
        }
    }

    private static void AheadOfDocument(ChangeSet rows, Warning warn)
    {
        var documents = rows.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        foreach (var statement in rows.Statements)
        {
            var document = documents[statement.DocumentId];
            foreach (var (what, date) in new[] { ("decided", statement.Decided), ("end", statement.End) })
            {
                if (date is { } day && day.FirstDay > document.PublicFrom)
                {
                    warn(
                        "ahead-of-document", RowKind.Statement, statement.Id,
                        $"'{what}' is {day}, after the document was public ({Open.Format(document.PublicFrom)})");
                }
            }
        }
    }

    private static string Days(Window window) => $"{Open.Format(window.Start) ?? "start unknown"} to {Open.Format(window.End) ?? "no end known"}";
}
