using Graph.Core.Stores;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Sessions.Lists;

/// <summary>
/// A list in the order of an index. Where one of several values is asked for, each is a branch of its own: the index has a branch in the
/// order of the list, so that of each no more is read than the page needs. Made here rather than in files, since a list has a text for each
/// way to ask for it: names of labels and properties are ours, what anybody wrote is a parameter. The server takes the order from the index
/// only where it is named, all its properties have a condition, and they are all in the order that is asked for.
/// </summary>
/// <param name="label">The label of the nodes, named x.</param>
/// <param name="columns">The columns that are read.</param>
/// <param name="branch">The properties the index begins with.</param>
/// <param name="branches">Their values, for each branch; one empty one where there are no such properties.</param>
internal sealed class NodeList(string label, string columns, IReadOnlyList<string> branch, IEnumerable<object[]> branches)
{
    private readonly Dictionary<string, object?> _parameters = new(StringComparer.Ordinal) { ["branches"] = branches.Select(b => (object)b).ToList() };
    private readonly List<string> _conditions = [];

    /// <summary>A list of all nodes of a label.</summary>
    public NodeList(string label, string columns)
        : this(label, columns, [], [[]])
    {
    }

    /// <summary>Adds a condition on x, in which <c>?</c> stands for a value, where there is one.</summary>
    public NodeList WhereSet(string condition, object? value)
    {
        if (value is not null)
        {
            _conditions.Add(condition.Replace("?", Parameter(value), StringComparison.Ordinal));
        }

        return this;
    }

    /// <summary>Adds the condition that a value is one of some; none for any.</summary>
    public NodeList WhereIn(string what, IEnumerable<string> values) =>
        values.Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } some ? WhereSet($"{what} IN ?", some) : this;

    /// <summary>A page by id.</summary>
    public CypherStatement ById(PageRequest page, bool descending) => Page(
        [Part(["id"], page.After is { } key ? $"x.id {Beyond(descending)} {Parameter(key.Id)}" : "x.id IS NOT NULL", descending, "x.id")], ["x.id"], page, descending);

    /// <summary>A page by a day, then the id.</summary>
    public CypherStatement ByDay(string day, Core.Dates.Window days, PageRequest page, bool descending)
    {
        // The rest of the day of the key, then the days beyond it.
        List<string> parts = [];
        var (first, last) = ((long)days.Start, (long)days.End);
        if (Limits.DayKey(page) is { } sort)
        {
            if (days.Contains(sort))
            {
                parts.Add(Part([day, "id"], $"x.{day} = {Parameter(sort)} AND x.id {Beyond(descending)} {Parameter(page.After!.Id)}", descending, $"x.{day}", "x.id"));
            }

            (first, last) = descending ? (first, Math.Min(last, sort - 1L)) : (Math.Max(first, sort + 1L), last);
        }

        parts.Add(Part(
            [day, "id"], $"x.{day} >= {Parameter(first)} AND x.{day} <= {Parameter(last)} AND x.id IS NOT NULL", descending, $"x.{day}", "x.id"));
        return Page(parts, [$"x.{day}", "x.id"], page, descending);
    }

    /// <summary>The order by name. The index has a key of the beginning of the name.</summary>
    public static IReadOnlyList<string> NameOrder { get; } = ["x.nameKey", "x.name", "x.id"];

    /// <summary>A page by name, then the id.</summary>
    public CypherStatement ByName(PageRequest page, bool descending)
    {
        List<string> parts = [];
        var order = NameOrder;
        var beyond = "x.nameKey IS NOT NULL";
        if (Limits.TextKey(page) is { } sort)
        {
            var (key, way) = (Parameter(Rows.IndexKey.InOrder(sort)), Beyond(descending));
            var (name, id) = (Parameter(sort), Parameter(page.After!.Id));
            parts.Add(Part(
                ["nameKey", "id"],
                $"x.nameKey = {key} AND x.id IS NOT NULL AND CASE x.name WHEN {name} THEN x.id {way} {id} ELSE x.name {way} {name} END", descending, order));
            beyond = $"x.nameKey {way} {key}";
        }

        parts.Add(Part(["nameKey", "id"], $"{beyond} AND x.id IS NOT NULL", descending, order));
        return Page(parts, order, page, descending);
    }

    /// <summary>A page of the few nodes that a statement finds, by whatever order.</summary>
    /// <param name="match">The clauses that find x.</param>
    /// <param name="order">What they are ordered by, the id last.</param>
    /// <param name="sorts">The values of it, but for the id, where the page begins; none for an order by id.</param>
    /// <param name="page">Which part.</param>
    /// <param name="descending">From its end.</param>
    public CypherStatement OfFew(string match, IReadOnlyList<string> order, IReadOnlyList<object> sorts, PageRequest page, bool descending)
    {
        var way = Beyond(descending);
        if (page.After is { } key)
        {
            _conditions.Add(order.Take(sorts.Count).Zip(sorts.Select(Parameter)).Reverse().Aggregate(
                $"x.id {way} {Parameter(key.Id)}", (rest, o) => $"CASE {o.First} WHEN {o.Second} THEN {rest} ELSE {o.First} {way} {o.Second} END"));
        }

        _parameters["limit"] = page.First + 1;
        return new CypherStatement($"{match}{Where([])}\nRETURN {columns}\nORDER BY {Order(order, descending)} LIMIT $limit", _parameters);
    }

    /// <summary>The number of the nodes that a statement finds.</summary>
    public CypherStatement CountOf(string match) => new($"{match}{Where([])}\nRETURN count(x)", _parameters);

    /// <summary>The number of nodes.</summary>
    /// <param name="properties">The properties of the index after those of the branch.</param>
    public CypherStatement Count(params IReadOnlyList<string> properties) => new(
        $$"""
        UNWIND $branches AS b
        CALL (b) {
          MATCH (x:{{label}}){{Hint(properties)}}{{Where([.. InBranch(), .. properties.Select(p => $"x.{p} IS NOT NULL")])}}
          RETURN count(x) AS n
        }
        RETURN sum(n)
        """,
        _parameters);

    private static string Beyond(bool descending) => descending ? "<" : ">";

    private static string Order(IEnumerable<string> order, bool descending) => string.Join(", ", descending ? order.Select(o => $"{o} DESC") : order);

    private CypherStatement Page(IEnumerable<string> parts, IReadOnlyList<string> order, PageRequest page, bool descending)
    {
        _parameters["limit"] = page.First + 1;
        return new CypherStatement(
            $$"""
            UNWIND $branches AS b
            CALL (b) {
            {{string.Join("\n  UNION ALL\n", parts)}}
            }
            RETURN {{columns}}
            ORDER BY {{Order(order, descending)}} LIMIT $limit
            """,
            _parameters);
    }

    private string Part(IReadOnlyList<string> properties, string range, bool descending, params IReadOnlyList<string> order) =>
        $"  MATCH (x:{label}){Hint(properties)}{Where([.. InBranch(), range])}\n  RETURN x ORDER BY {Order([.. branch.Select(p => $"x.{p}"), .. order], descending)} LIMIT $limit";

    private string Hint(IReadOnlyList<string> properties) => branch.Count + properties.Count == 0 ? "" : $" USING INDEX x:{label}({string.Join(", ", branch.Concat(properties))})";

    private IEnumerable<string> InBranch() => branch.Select((p, i) => $"x.{p} = b[{i}]");

    private string Where(IEnumerable<string> conditions) =>
        conditions.Concat(_conditions).ToList() is { Count: > 0 } all ? $"\n  WHERE {string.Join(" AND ", all)}" : "";

    private string Parameter(object? value)
    {
        var name = $"p{_parameters.Count}";
        _parameters.Add(name, value);
        return $"${name}";
    }
}
