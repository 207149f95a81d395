using System.Globalization;
using System.Text;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

/// <summary>What a list has to give: all rows, one condition after the other, then sorted by the bytes of the texts.</summary>
internal sealed class ListOracle(ChangeSet rows, IReadOnlyDictionary<string, EntityRecord> records)
{
    private static readonly Comparer<string> Bytes = Comparer<string>.Create(
        (a, b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)));

    public static PageKey Key(EntityRecord e, EntityOrder order) => new(e.Entity.Id, order == EntityOrder.Name ? e.Entity.Name : null);

    public static PageKey Key(Document d, DocumentOrder order) => new(d.Id, order == DocumentOrder.Date ? Text(d.PublicFrom) : null);

    public static PageKey Key(Event e) => new(e.Id, Text(e.Date.FirstDay));

    public IReadOnlyList<string> Entities(EntityFilter f, EntityOrder order, bool descending) => Sorted(
        records.Values
            .Where(e => f.Kinds.Count == 0 || f.Kinds.Contains(e.Entity.Kind))
            .Where(e => f.Types.Count == 0 || (e.Entity.Type is { } type && f.Types.Contains(type)))
            .Where(e => f.KnownAt is not { } day || e.KnownFrom <= day)
            .Where(e => f.ExternalId is not { } external || e.At(f.KnownAt).ExternalIds.Any(x => x.Key == external.Scheme && x.Value == external.Id))
            .OrderBy(e => order == EntityOrder.Name ? e.Entity.Name : "", Bytes).ThenBy(e => e.Entity.Id, Bytes).Select(e => e.Entity.Id),
        descending);

    public IReadOnlyList<string> Documents(DocumentFilter f, DocumentOrder order, bool descending) => Sorted(
        rows.Documents
            .Where(d => f.Publishers.Count == 0 || f.Publishers.Contains(d.Publisher))
            .Where(d => f.Grades.Count == 0 || f.Grades.Contains(d.Grade))
            .Where(d => f.Languages.Count == 0 || f.Languages.Contains(d.Language))
            .Where(d => !(d.PublicFrom < f.From) && !(d.PublicFrom > f.To) && !(d.PublicFrom > f.KnownAt))
            .OrderBy(d => order == DocumentOrder.Date ? d.PublicFrom : 0).ThenBy(d => d.Id, Bytes).Select(d => d.Id),
        descending);

    public IReadOnlyList<string> Statements(StatementFilter f) => Sorted(
        rows.Statements
            .Where(s => f.DocumentIds.Count == 0 || f.DocumentIds.Contains(s.DocumentId))
            .Where(s => f.SaidBy.Count == 0 || (s.SaidBy is { } speaker && f.SaidBy.Contains(speaker)))
            .Where(s => f.Statuses.Count == 0 || f.Statuses.Contains(s.EffectiveStatus))
            .Where(s => (f.Stance ?? s.Stance) == s.Stance && (f.Subject ?? s.Subject) == s.Subject)
            .Where(s => f.KnownAt is not { } day || PublicFrom(s) <= day)
            .OrderBy(s => s.Id, Bytes).Select(s => s.Id),
        descending: false);

    public IReadOnlyList<string> Events(EventFilter f, bool descending) => Sorted(
        rows.Events
            .Where(e => f.EntityIds is null || f.EntityIds.Contains(e.EntityId))
            .Where(e => f.Kinds.Count == 0 || f.Kinds.Contains(records[e.EntityId].Entity.Kind))
            .Where(e => f.Types.Count == 0 || f.Types.Contains(e.Type))
            .Where(e => !(e.Date.LastDay < f.From) && !(e.Date.FirstDay > f.To))
            .Where(e => f.KnownAt is not { } day || rows.Statements.Any(s => s.Subject == SubjectKind.Event && s.SubjectId == e.Id && PublicFrom(s) <= day))
            .OrderBy(e => e.Date.FirstDay).ThenBy(e => e.Id, Bytes).Select(e => e.Id),
        descending);

    private static IReadOnlyList<string> Sorted(IEnumerable<string> ascending, bool descending) => descending ? [.. ascending.Reverse()] : [.. ascending];

    private static string Text(int day) => day.ToString(CultureInfo.InvariantCulture);

    private int PublicFrom(Statement s) => rows.Documents.Single(d => d.Id == s.DocumentId).PublicFrom;
}
