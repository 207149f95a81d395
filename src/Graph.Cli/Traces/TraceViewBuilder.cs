using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Tracing;

namespace Graph.Cli.Traces;

/// <summary>Makes the view of a trace from its evidence.</summary>
internal sealed class TraceViewBuilder(TraceEvidence evidence, string? otherId)
{
    private readonly Trace _trace = evidence.Trace;
    private readonly Dictionary<int, string> _labels = Labels(evidence.Sources);

    public TraceView Build() => new(
        View(_trace.Entity), otherId, View(_trace.Coverage.Clocks),
        [.. evidence.Groups.Select(g => new GroupView(View(evidence.Entity(g.OtherId)), [.. g.Answers.Select(View)]))],
        [.. evidence.Sources.Select(View)], View(_trace.Coverage))
    {
        Assumed = _trace.Assumed is { } deal ? [.. deal.Relations.Select(r => Hop(r.Relation.Id, r.Relation.From, r.Relation.To))] : null,
    };

    /// <summary>An enum's name as it is written in data: <c>NotBefore</c> becomes <c>not-before</c>.</summary>
    private static string Word<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Documents are numbered in the order of reading, and within each document the statements that are cited.</summary>
    private static Dictionary<int, string> Labels(IEnumerable<NumberedSource> sources) => sources
        .GroupBy(s => s.Document.Id, StringComparer.Ordinal)
        .SelectMany((document, i) => document.Select((s, j) => (s.Number, Label: document.Count() == 1 ? $"{i + 1}" : $"{i + 1}.{j + 1}")))
        .ToDictionary(s => s.Number, s => s.Label);

    private EntityView View(Entity e) => new(
        e.Id, e.Kind.ToString(), e.Type, e.Name, e.Citation, e.Status, e.Value, e.Summary,
        [.. evidence.EventsOf(e.Id).Select(d => new DateView(Word(d.Event.Type), d.Event.Date.Text, d.Event.Label, Word(d.Status), Numbers(d.Sources)))]);

    private AnswerView View(TraceAnswer a) => new(
        a.Rule.Name, a.Rule.Reason, a.PolicyId, a.DealId, Word(a.Status), a.Length, Open.Format(a.WindowStart), a.PathsFound, a.Paths.Count,
        [.. a.Paths.Select(View)]);

    private PathView View(TracePath p) => new(
        [.. p.Relations.Select((id, i) => Hop(id, p.Nodes[i], p.Nodes[i + 1]))],
        Open.Format(p.Window.Start), Open.Format(p.Window.End), Word(p.Position));

    private HopView Hop(string relationId, string fromId, string toId)
    {
        var relation = evidence.Relation(relationId);
        var type = RelationTypes.Get(relation.Type);
        var step = evidence.Step(relationId);
        var sources = evidence.SourcesOf(relationId).ToLookup(s => s.Statement.Stance);
        return new HopView(
            relationId, relation.Type, fromId, evidence.Entity(fromId).Name, relation.From == fromId ? type.Forward : type.Backward,
            toId, evidence.Entity(toId).Name, evidence.IsAssumed(relationId) ? "assumed" : Word(step.Status), View(step.Start), View(step.End),
            Numbers(sources[Stance.Supports]), Numbers(sources[Stance.Denies]));
    }

    private static BoundView View(Bound bound) => new(bound.Text, Word(bound.Basis));

    private static int[] Numbers(IEnumerable<NumberedSource> sources) => [.. sources.Select(s => s.Number)];

    private SourceView View(NumberedSource source)
    {
        var (s, d) = (source.Statement, source.Document);
        return new SourceView(
            source.Number, _labels[source.Number], s.Id, s.SubjectId,
            new DocumentView(d.Id, d.Title, d.Publisher, d.Date?.Text, d.Read?.Text, d.Url, d.Language, d.Grade, d.Retracted?.Text),
            s.Locator, s.Says, s.SaidBy is { } by ? new SpeakerView(by, evidence.Entity(by).Name) : null, Word(s.Stance),
            Word(s.EffectiveStatus), Word(s.Basis), s.Decided?.Text, s.End?.Text, s.Details);
    }

    private static ClocksView View(Clocks clocks) => new(Day(clocks.AsOf), Day(clocks.KnownAt));

    private static string? Day(int? day) => day is { } d ? Open.Format(d) : null;

    private static CoverageView View(Coverage c) => new(
        [.. c.Rules.Select(r => new RuleView(r.Name, r.Reason, r.Text))], c.RulesHash, c.RelationTypesHash, View(c.Clocks), c.MaxHops,
        c.Limits.MaxAnswers, c.Limits.MaxPaths, c.Limits.TimeLimit?.TotalSeconds, c.Release, c.Found, c.Shown, c.PathsFound, c.PathsShown,
        c.Complete, c.EverythingShown);
}
