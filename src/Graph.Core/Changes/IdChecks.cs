namespace Graph.Core.Changes;

/// <summary>An id stands for one row, whatever its kind: a client that keeps rows by id must not take one for another.</summary>
internal static class IdChecks
{
    public static void Check(ContentAfter after, List<Problem> problems)
    {
        var put = new Dictionary<string, (RowKind Kind, bool IsNew)>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        Collect(RowKind.Document, after.Documents, d => d.Id);
        Collect(RowKind.Entity, after.Entities, e => e.Id);
        Collect(RowKind.Relation, after.Relations, r => r.Id);
        Collect(RowKind.Event, after.Events, e => e.Id);
        Collect(RowKind.Statement, after.Statements, s => s.Id);

        string[] added = [.. put.Where(p => p.Value.IsNew && !told.Contains(p.Key)).Select(p => p.Key)];
        problems.AddRange(after.StoredWithIds(added)
            .OrderBy(stored => stored.Id, StringComparer.Ordinal).ThenBy(stored => stored.Kind)
            .Select(stored => Taken(new RowRef(put[stored.Id].Kind, stored.Id), stored.Kind)));

        void Collect<T>(RowKind kind, RowDelta<T> rows, Func<T, string> idOf)
            where T : class
        {
            var newIds = rows.Changed.Where(c => c.IsNew).Select(c => idOf(c.Row)).ToHashSet(StringComparer.Ordinal);
            foreach (var id in rows.PutIds)
            {
                var isNew = newIds.Contains(id);
                if (put.TryAdd(id, (kind, isNew)))
                {
                    continue;
                }

                // Two that are stored already are no mistake of this change set.
                var first = put[id];
                if (isNew || first.IsNew)
                {
                    told.Add(id);
                    problems.Add(isNew ? Taken(new RowRef(kind, id), first.Kind) : Taken(new RowRef(first.Kind, id), kind));
                }
            }
        }
    }

    /// <summary>An id that nobody gave replaces nothing: two periods of a relation, or two passages of a document, have the same.</summary>
    public static void CheckDefaults(ContentAfter after, IReadOnlySet<RowRef> made, List<Problem> problems)
    {
        if (made.Count == 0)
        {
            return;
        }

        problems.AddRange(Replacing(RowKind.Relation, after.Relations, r => r.Id).Concat(Replacing(RowKind.Event, after.Events, e => e.Id))
            .Concat(Replacing(RowKind.Statement, after.Statements, s => s.Id)).Where(made.Contains).Select(row => new Problem(
                "default-id-taken", RowChecks.Place(row.Kind, row.Id),
                "a row without an id of its own gets this one, and what is stored under it says something else: give this id to replace it, or another to keep both")));

        static IEnumerable<RowRef> Replacing<T>(RowKind kind, RowDelta<T> rows, Func<T, string> idOf)
            where T : class => rows.Changed.Where(c => !c.IsNew).Select(c => new RowRef(kind, idOf(c.Row)));
    }

    private static Problem Taken(RowRef row, RowKind by) => new(
        "id-taken", RowChecks.Place(row.Kind, row.Id), $"the id is that of the {RowChecks.Place(by, row.Id)}: ids are unique over all kinds of rows");
}
