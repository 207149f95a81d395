using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Exchange.Seeds.Linting;

/// <summary>Documents and statements.</summary>
internal static class EvidenceLint
{
    private const string Weak = "low";

    public static void Run(ChangeSet rows, Warning warn)
    {
        var documents = rows.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        Documents(rows, warn);
        OneSidedDisputes(rows, warn);
        WeakSources(rows, documents, warn);
        AheadOfDocument(rows, documents, warn);
    }

    private static void Documents(ChangeSet rows, Warning warn)
    {
        var used = rows.Statements.Select(s => s.DocumentId).Concat(rows.Entities.SelectMany(e => e.Sources)).ToHashSet(StringComparer.Ordinal);
        foreach (var document in rows.Documents)
        {
            if (!used.Contains(document.Id))
            {
                warn("unused-document", RowKind.Document, document.Id, "nothing rests on it");
            }

            if (document.Date is null)
            {
                warn("undated-document", RowKind.Document, document.Id, $"it has no date and counts from the day it was read, {document.Read}");
            }
        }
    }

    private static void OneSidedDisputes(ChangeSet rows, Warning warn)
    {
        foreach (var subject in rows.Statements.GroupBy(s => (s.Subject, s.SubjectId)))
        {
            var sides = subject.GroupBy(s => s.Stance).ToList();
            var bare = sides.Where(side => side.All(s => s.Basis != Basis.Source)).Select(side => side.Key).ToList();
            if (sides.Count == 2 && bare.Count > 0)
            {
                var side = bare[0] == Stance.Supports ? "supports" : "denies";
                warn("one-sided-dispute", Row(subject.Key.Subject), subject.Key.SubjectId, $"disputed, and what {side} it rests on no source");
            }
            else if (sides is [{ Key: Stance.Denies }])
            {
                warn("only-denied", Row(subject.Key.Subject), subject.Key.SubjectId, "it is only denied: nobody is cited who says so");
            }
        }
    }

    private static void WeakSources(ChangeSet rows, Dictionary<string, Document> documents, Warning warn)
    {
        // An inference or a memory carries nothing by itself where there are documents.
        foreach (var subject in rows.Statements.Where(s => s is { Stance: Stance.Supports, Basis: Basis.Source }).GroupBy(s => (s.Subject, s.SubjectId)))
        {
            if (subject.All(IsWeak))
            {
                warn("weak-source-alone", Row(subject.Key.Subject), subject.Key.SubjectId, $"it rests on documents of grade '{Weak}' alone, which are leads");
            }
            else if (subject.Any(s => s.End is not null) && subject.Where(s => s.End is not null).All(IsWeak))
            {
                warn("weak-end", Row(subject.Key.Subject), subject.Key.SubjectId, $"its end rests on documents of grade '{Weak}' alone, which are leads");
            }
        }

        foreach (var statement in rows.Statements.Where(s => s.EffectiveStatus <= StatementStatus.Confirmed && IsWeak(s)))
        {
            warn(
                "status-beyond-source", RowKind.Statement, statement.Id,
                $"a document of grade '{Weak}' does not carry the status {statement.Status.ToString().ToLowerInvariant()}");
        }

        bool IsWeak(Statement s) => documents[s.DocumentId].Grade == Weak;
    }

    private static void AheadOfDocument(ChangeSet rows, Dictionary<string, Document> documents, Warning warn)
    {
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

    private static RowKind Row(SubjectKind subject) => subject == SubjectKind.Relation ? RowKind.Relation : RowKind.Event;
}
