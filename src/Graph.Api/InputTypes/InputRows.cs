using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Api.InputTypes;

/// <summary>The rows of an input as a change set, and where each of them stands, so that a mistake is told at its place.</summary>
internal sealed class InputRows
{
    private readonly Dictionary<RowRef, List<string>> _places = [];
    private readonly List<Problem> _problems = [];
    private readonly List<Statement> _statements = [];
    private readonly DefaultIds _ids = new();
    private readonly HashSet<RowRef> _withDefaultIds = [];

    /// <summary>Reads an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="by">Who wrote it.</param>
    public InputRows(ChangeSetInput input, string by)
    {
        var documents = Read(input.Documents, "documents", RowKind.Document, d => d.Id, (d, _) => Document(d));
        var entities = Read(input.Entities, "entities", RowKind.Entity, e => e.Id, Entity);
        var relations = Read(input.Relations, "relations", RowKind.Relation, r => r.Id, Relation);
        var events = Read(input.Events, "events", RowKind.Event, e => e.Id, Happened);
        ReadStatements(input.Statements, "input.statements", subject: null, subjectId: null);
        var retractions = Read(input.Retract, "retract", null, r => r.Id, (row, _) => new RowRef(row.Kind, row.Id.Trim()));
        foreach (var (row, i) in retractions.Select((row, i) => (row, i)))
        {
            Place(row, $"input.retract[{i}]");
        }

        Changes = new ChangeSet
        {
            Documents = documents,
            Entities = entities,
            Relations = relations,
            Events = events,
            Statements = _statements,
            Retractions = retractions,
            WithDefaultIds = _withDefaultIds,
            ExpectedRelease = input.ExpectedRelease,
            Origin = new ChangeOrigin(ChangeSource.Api, by, Text(input.Note)),
        };
    }

    /// <summary>The change set.</summary>
    public ChangeSet Changes { get; }

    /// <summary>What is wrong with the input whatever is stored.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>What Core found, at the places of the input; what speaks of rows that the input does not have keeps the place that Core gave.</summary>
    public IEnumerable<Problem> AtTheirPlaces(IEnumerable<Problem> problems) => problems.Select(problem =>
        RowChecks.RowAt(problem.Place) is { } row && _places.TryGetValue(row, out var places)
            ? problem with { Place = problem.Code == "duplicate-id" ? places[^1] : places[0], Message = $"{problem.Place}: {problem.Message}" }
            : problem);

    private List<TRow> Read<TInput, TRow>(
        IReadOnlyList<TInput>? items, string member, RowKind? kind, Func<TRow, string> idOf, Func<TInput, string, TRow> read)
    {
        var rows = new List<TRow>();
        foreach (var (item, i) in (items ?? []).Select((item, i) => (item, i)))
        {
            var place = $"input.{member}[{i}]";
            var row = read(item, place);
            rows.Add(row);
            if (kind is { } known)
            {
                Place(new RowRef(known, idOf(row)), place);
            }
        }

        return rows;
    }

    private static Document Document(DocumentInput d) => new(d.Id.Trim(), d.Title.Trim(), d.Publisher.Trim())
    {
        Date = d.Date,
        Read = d.Read,
        Url = Text(d.Url),
        Language = Text(d.Language),
        Grade = Text(d.Grade),
        Retracted = d.Retracted,
    };

    private Entity Entity(EntityInput e, string place) => new(e.Id.Trim(), e.Kind, e.Name.Trim())
    {
        Type = Text(e.Type),
        Aliases = Texts(e.Aliases, $"{place}.aliases"),
        Summary = Text(e.Summary),
        Citation = Text(e.Citation),
        Status = Text(e.Status),
        Value = Text(e.Value),
        ExternalIds = Map((e.ExternalIds ?? []).Select(x => (x.Scheme, x.Value)), $"{place}.externalIds"),
        Links = Texts(e.Links, $"{place}.links"),
        Sources = Texts(e.Sources, $"{place}.sources"),
    };

    private Relation Relation(RelationInput r, string place)
    {
        var (type, from, to) = (r.Type.Trim(), r.From.Trim(), r.To.Trim());
        var id = Text(r.Id) ?? Made(RowKind.Relation, DefaultIds.OfRelation(type, from, to));
        ReadStatements(r.Statements, $"{place}.statements", SubjectKind.Relation, id);
        return new Relation(id, type, from, to, r.Start);
    }

    private Event Happened(EventInput e, string place)
    {
        var entity = e.Entity.Trim();
        var id = Text(e.Id) ?? Made(RowKind.Event, _ids.OfEvent(entity, e.Type, e.Date));
        ReadStatements(e.Statements, $"{place}.statements", SubjectKind.Event, id);
        return new Event(id, entity, e.Type, e.Date, e.Label.Trim());
    }

    private void ReadStatements(IReadOnlyList<StatementInput>? items, string member, SubjectKind? subject, string? subjectId)
    {
        foreach (var (s, i) in (items ?? []).Select((s, i) => (s, i)))
        {
            var place = $"{member}[{i}]";
            var (ownSubject, ownId) = (subject ?? s.Subject, subjectId ?? Text(s.SubjectId));
            if (ownSubject is not { } kind || ownId is null)
            {
                _problems.Add(new Problem("missing-field", place, "a statement that stands in no relation or event needs 'subject' and 'subjectId'"));
                continue;
            }

            if ((s.Subject is { } told && told != kind) || (Text(s.SubjectId) is { } toldId && toldId != ownId))
            {
                _problems.Add(new Problem("wrong-subject", place, $"it stands in the {RowChecks.Place(kind == SubjectKind.Relation ? RowKind.Relation : RowKind.Event, ownId)} and names another subject: leave 'subject' and 'subjectId' out"));
                continue;
            }

            var statement = Statement(s, kind, ownId, place);
            _statements.Add(statement);
            Place(new RowRef(RowKind.Statement, statement.Id), place);
        }
    }

    private Statement Statement(StatementInput s, SubjectKind subject, string subjectId, string place)
    {
        var document = s.Document.Trim();
        return new Statement(Text(s.Id) ?? Made(RowKind.Statement, _ids.OfStatement(subjectId, document)), subject, subjectId, document, s.Says.Trim())
        {
            Locator = Text(s.Locator),
            SaidBy = Text(s.SaidBy),
            Stance = s.Stance ?? Stance.Supports,
            Status = s.Status,
            Basis = s.Basis ?? Basis.Source,
            Decided = s.Decided,
            End = s.End,
            Details = Map((s.Details ?? []).Select(d => (d.Name, d.Value)), $"{place}.details"),
        };
    }

    private string Made(RowKind kind, string id)
    {
        _withDefaultIds.Add(new RowRef(kind, id));
        return id;
    }

    private void Place(RowRef row, string place)
    {
        if (!_places.TryGetValue(row, out var places))
        {
            _places.Add(row, places = []);
        }

        places.Add(place);
    }

    private List<string> Texts(IReadOnlyList<string>? items, string place)
    {
        var texts = (items ?? []).Select(Text).ToList();
        _problems.AddRange(texts.Select((text, i) => (text, i)).Where(t => t.text is null)
            .Select(t => new Problem("empty-value", $"{place}[{t.i}]", "the value is empty: fill it in or leave it out")));
        return [.. texts.OfType<string>()];
    }

    private Dictionary<string, string> Map(IEnumerable<(string Name, string Value)> items, string place)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (item, i) in items.Select((item, i) => (item, i)))
        {
            if (Text(item.Name) is not { } name || Text(item.Value) is not { } value)
            {
                _problems.Add(new Problem("empty-value", $"{place}[{i}]", "name and value are needed"));
            }
            else if (!map.TryAdd(name, value))
            {
                _problems.Add(new Problem("duplicate-name", $"{place}[{i}]", $"'{name}' stands here for the second time"));
            }
        }

        return map;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
