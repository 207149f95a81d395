using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;

namespace Graph.Exchange.Seeds;

/// <summary>The rows read so far, where each stands, and what they refer to.</summary>
internal sealed class SeedRows(SeedProblems problems)
{
    private readonly Dictionary<RowRef, SeedPlace> _places = [];
    private readonly List<(RowRef Target, SeedValue At)> _references = [];

    /// <summary>Makes the ids that the files leave out.</summary>
    public DefaultIds Ids { get; } = new();

    public List<Document> Documents { get; } = [];

    public List<Entity> Entities { get; } = [];

    public List<Event> Events { get; } = [];

    public List<Relation> Relations { get; } = [];

    public List<Statement> Statements { get; } = [];

    public IReadOnlyDictionary<RowRef, SeedPlace> Places => _places;

    /// <summary>Rows with a mistake in them or in their statements: what is missing there may be only unreadable.</summary>
    public HashSet<RowRef> Faulty { get; } = [];

    /// <summary>Reads a row and notes whether it was faulty.</summary>
    /// <param name="read">Reads it and tells which row it is, or null where that cannot be told.</param>
    public void Watch(Func<RowRef?> read)
    {
        var before = problems.Count;
        if (read() is { } row && problems.Count > before)
        {
            Faulty.Add(row);
        }
    }

    /// <summary>
    /// Takes note of an id, also of a row that cannot be used for another mistake in it: what refers to it is then no mistake.
    /// </summary>
    /// <returns>False where the id is taken.</returns>
    public bool TryClaim(RowKind kind, string id, SeedPlace place, string hint = "")
    {
        var row = new RowRef(kind, id);
        if (_places.TryAdd(row, place))
        {
            return true;
        }

        var first = _places[row];
        problems.Add("duplicate-id", place, $"the id '{id}' is already used in {first.File}:{first.Line} ({first.Path}){hint}");
        return false;
    }

    /// <summary>The id that a value names, noted for <see cref="CheckReferences"/>.</summary>
    public string? Reference(RowKind kind, SeedValue? value)
    {
        if (value?.Text() is not { } id)
        {
            return null;
        }

        _references.Add((new RowRef(kind, id), value));
        return id;
    }

    /// <summary>Reports every reference to an id that stands nowhere.</summary>
    /// <param name="known">The kinds of which all ids are known: a file that cannot be read may hold the id that is missed.</param>
    public void CheckReferences(IReadOnlySet<RowKind> known)
    {
        var ids = _places.Keys.ToLookup(r => r.Kind, r => r.Id);
        foreach (var (target, at) in _references)
        {
            if (!_places.ContainsKey(target) && known.Contains(target.Kind))
            {
                var near = Nearest.Among(target.Id, ids[target.Kind], 3);
                at.Report("unknown-id", $"there is no {target.Kind.ToString().ToLowerInvariant()} '{target.Id}'{Nearest.Hint(near)}", near);
            }
        }
    }
}
