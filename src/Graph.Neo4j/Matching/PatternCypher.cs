using System.Globalization;
using System.Text;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Matching;

/// <summary>
/// A question of <see cref="MatchQuery"/> in Cypher, made from the pattern's syntax tree: names of kinds and relation types come from
/// Core's own tables, everything that anybody wrote is a parameter. The search is Neo4j's <c>SHORTEST</c>, with status and clocks
/// inline on each relationship and the window in the condition of the path, so that a path which never held together hides nothing.
/// One pattern has one text whatever day it is asked as of, the status and the ids, and another where a known-at day asks for earlier steps: the
/// server plans a text when it first meets it, which takes many times as long as the answer.
/// </summary>
internal sealed class PatternCypher
{
    private readonly MatchQuery _query;
    private readonly Dictionary<string, object?> _parameters;
    private readonly string _ends;
    private readonly string _path;
    private readonly string _window;

    public PatternCypher(MatchQuery query)
    {
        _query = query;

        // A day that is not set lets everything through.
        var within = query.Within ?? Window.Always;
        _parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["heldFrom"] = query.Clocks.AsOf ?? Open.End,
            ["heldUntil"] = query.Clocks.AsOf ?? Open.Start,
            ["withinStart"] = within.Start,
            ["withinEnd"] = within.End,
        };
        if (query.Clocks.KnownAt is { } known)
        {
            _parameters["known"] = known;
        }

        _ends = Anchor("first", query.First) + Anchor("last", query.Last);
        _path = Path();
        _window = $"{Latest("relationships(p)")} AS start, {Earliest("relationships(p)")} AS end";
    }

    /// <summary>Whether the paths of a pair may differ in length. Where they do not, the pairs of the weakest level come with their strongest paths.</summary>
    public bool VariesInLength => _query.Pattern.Hops.Any(hop => hop.Min != hop.Max);

    private bool IsKnownAt => _query.Clocks.KnownAt is not null;

    /// <summary>The number of pairs that have a path, at whatever strength.</summary>
    public CypherStatement Count() => Statement(
        $"""
        {Match("ANY")}
        RETURN count(DISTINCT [first.id, last.id])
        """,
        ("level", (int)RelationStatus.Disputed));

    /// <summary>
    /// The pairs that have a path no weaker than a status, with the strongest of their shortest ones: first id, last id, status, hops, earliest start of a window,
    /// number of paths, and the first of them as relation ids, node ids, start and end of the window. By status, hops, start of the window and
    /// ids, at most as many as the question asks for.
    /// </summary>
    /// <param name="level">The status.</param>
    /// <param name="among">The pairs it is asked of; null for all.</param>
    public CypherStatement Best(RelationStatus level, IEnumerable<(string First, string Last)>? among = null) => Statement(
        $"""
        {Match("ALL")}
        WITH first, last, p WHERE $all OR $among[first.id + ' ' + last.id]
        WITH DISTINCT first.id AS first, last.id AS last, [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | r.id] AS relations, {Weakest("relationships(p)")} AS status, {_window}
        ORDER BY relations
        WITH first, last, size(relations) AS hops, status, min(start) AS windowStart, count(*) AS found, collect([relations, nodes, start, end])[..$paths] AS paths
        ORDER BY status
        WITH first, last, hops, collect([status, windowStart, found, paths])[0] AS best
        RETURN first, last, best[0], hops, best[1], best[2], best[3]
        ORDER BY best[0], hops, best[1], first, last LIMIT $pairs
        """,
        ("level", (int)level), ("pairs", _query.MaxPairs), ("paths", _query.MaxPathsPerPair), ("all", among is null),
        ("among", (among ?? []).ToDictionary(p => $"{p.First} {p.Last}", _ => (object?)true, StringComparer.Ordinal)));

    private CypherStatement Statement(string text, params IEnumerable<(string, object?)> parameters) =>
        new(text, [.. _parameters.Select(p => (p.Key, p.Value)), .. parameters]);

    private string Anchor(string end, IReadOnlyCollection<string>? ids)
    {
        if (ids is null)
        {
            return "";
        }

        _parameters[end] = ids.Distinct(StringComparer.Ordinal).ToList();
        return $"MATCH ({end}:Entity) WHERE {end}.id IN ${end}\n";
    }

    /// <summary>
    /// The paths: the shortest that meet the condition. Where every path has the same number of hops there is nothing to choose, and
    /// Neo4j does not take a selector for such a pattern.
    /// </summary>
    private string Match(string which)
    {
        var match = VariesInLength ? $"MATCH p = {which} SHORTEST ({_path})" : $"MATCH p = {_path}";

        // In a subquery the search starts from the ends given. Beside them Neo4j would as soon list all that the other end may be, and
        // search once for each pair.
        return (_query.First, _query.Last) switch
        {
            (null, null) => match,
            (not null, null) => $"{_ends}CALL (first) {{\n  {match}\n  RETURN last, p\n}}",
            (null, not null) => $"{_ends}CALL (last) {{\n  {match}\n  RETURN first, p\n}}",
            _ => $"{_ends}CALL (first, last) {{\n  {match}\n  RETURN p\n}}",
        };
    }

    private string Path()
    {
        var (nodes, hops) = (_query.Pattern.Nodes, _query.Pattern.Hops);
        var text = new StringBuilder(Node(0));
        for (var i = 0; i < hops.Count; i++)
        {
            text.Append(Hop(hops[i], i)).Append(Node(i + 1));
        }

        if (_query.Together)
        {
            var walked = string.Join(" + ", hops.Select((h, i) => IsGroup(h) ? $"r{i}" : $"[r{i}]"));
            text.Append(CultureInfo.InvariantCulture, $"\n  WHERE {Latest(walked)} <= {Earliest(walked)}");
        }

        return text.ToString();

        string Node(int i)
        {
            var node = nodes[i];
            var (name, bound) = i == 0 ? ("first", _query.First is not null)
                : i == nodes.Count - 1 ? ("last", _query.Last is not null)
                : ("", true);
            var kinds = string.Join('|', node.Kinds);
            var labels = (bound, node.Kinds.Count) switch
            {
                (true, 0) => "",
                (true, _) => $":{kinds}",
                (false, 0) => ":Entity",
                (false, 1) => $":Entity&{kinds}",
                (false, _) => $":Entity&({kinds})",
            };
            return $"({name}{labels}{Properties(node, i)})";
        }
    }

    private string Properties(NodePattern node, int place)
    {
        if (node.Properties.Count == 0)
        {
            return "";
        }

        var tests = node.Properties.Select((property, i) =>
        {
            var parameter = string.Create(CultureInfo.InvariantCulture, $"p{place}_{i}");
            _parameters[parameter] = property.Value;
            return $"{Property(property)}: ${parameter}";
        });
        return $" {{{string.Join(", ", tests)}}}";
    }

    // The parser knows these names only, and here they are written out: no text of a pattern becomes Cypher.
    private static string Property(PropertyTest test) => test.Name switch
    {
        "id" => "id",
        "name" => "name",
        "type" => "type",
        _ => throw new ArgumentOutOfRangeException(nameof(test), test.Name, "no property of a node pattern"),
    };

    private string Hop(HopPattern hop, int i)
    {
        // For any type none is named: what is no relation of ours has no status to pass by, and a list of all takes long to plan.
        var types = hop.Types.Count == 0 ? "" : $":{string.Join('|', hop.Types.Select(t => RelationTypes.Get(t).Name))}";
        var relation = $"[r{i}{types} WHERE {Holds($"r{i}")}]";
        var quantifier = IsGroup(hop) ? string.Create(CultureInfo.InvariantCulture, $"{{{hop.Min},{hop.Max}}}") : "";
        return hop.Direction switch
        {
            HopDirection.Forward => $"-{relation}->{quantifier}",
            HopDirection.Backward => $"<-{relation}-{quantifier}",
            _ => $"-{relation}-{quantifier}",
        };
    }

    private static bool IsGroup(HopPattern hop) => (hop.Min, hop.Max) != (1, 1);

    /// <summary>Whether a path may use a relationship.</summary>
    private string Holds(string r)
    {
        var known = IsKnownAt ? $"{r}.first <= $known AND " : "";
        return $"{known}{Status(r)} <= $level AND {Start(r)} <= {End(r)} AND {Start(r)} <= $heldFrom AND $heldUntil <= {End(r)}";
    }

    private string Weakest(string relations) => Furthest(relations, "0", ">", Status("r"));

    private string Latest(string relations) => Furthest(relations, "$withinStart", ">", Start("r"));

    private string Earliest(string relations) => Furthest(relations, "$withinEnd", "<", End("r"));

    private static string Furthest(string relations, string from, string beyond, string value) =>
        $"reduce(so = {from}, r IN {relations} | CASE WHEN {value} {beyond} so THEN {value} ELSE so END)";

    private string Status(string r) => Step(r, "status", "stepStatus");

    private string Start(string r) => Step(r, "start", "stepStart");

    private string End(string r) => Step(r, "end", "stepEnd");

    /// <summary>What the last step known tells: mostly the last of all, which stands on the relationship itself, and always where no day is asked for.</summary>
    private string Step(string r, string last, string earlier) => IsKnownAt
        ? $"CASE WHEN {r}.known <= $known THEN {r}.{last} ELSE {r}.{earlier}[size([d IN {r}.stepKnown WHERE d <= $known]) - 1] END"
        : $"{r}.{last}";
}
