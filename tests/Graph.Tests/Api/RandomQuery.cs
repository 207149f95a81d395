using System.Text;
using GraphQL;
using GraphQL.Types;

namespace Graph.Tests.Api;

/// <summary>
/// A valid query made by chance from the schema, with arguments, aliases, fragments, directives and fields that stand there twice: once with every value in its text, once
/// with variables, some of them given and some with a default.
/// </summary>
internal sealed class RandomQuery
{
    private readonly Random _random;
    private readonly ISchema _schema;
    private readonly List<string> _fragments = [];
    private readonly List<string> _literalFragments = [];
    private readonly List<string> _declared = [];
    private int _aliases;

    /// <param name="schema">The schema.</param>
    /// <param name="seed">Equal seeds make equal queries.</param>
    public RandomQuery(ISchema schema, int seed)
    {
        (_schema, _random) = (schema, new Random(seed));
        var (literal, variable) = Selections(schema.Query, depth: 0);
        Literal = $"query {literal} {string.Join(' ', _literalFragments)}";
        Variable = $"query{(_declared.Count == 0 ? "" : $"({string.Join(", ", _declared)})")} {variable} {string.Join(' ', _fragments)}";
    }

    /// <summary>The query with all values in its text.</summary>
    public string Literal { get; }

    /// <summary>The query with variables.</summary>
    public string Variable { get; }

    /// <summary>The values of those that have no default.</summary>
    public Dictionary<string, object> Values { get; } = [];

    private (string Literal, string Variable) Selections(IComplexGraphType type, int depth)
    {
        var (literal, variable) = (new StringBuilder("{ __typename"), new StringBuilder("{ __typename"));
        var fields = type.Fields.Where(f => f.Name != "cypher" && (depth < 4 || f.ResolvedType!.GetNamedType() is not IComplexGraphType)).ToArray();
        for (var i = _random.Next(1, 4); i > 0 && fields.Length > 0; i--)
        {
            foreach (var part in Field(fields[_random.Next(fields.Length)], depth))
            {
                Add(part);
            }
        }

        if (type is IInterfaceGraphType any && _random.Next(2) == 0)
        {
            foreach (var kind in any.PossibleTypes.Where(_ => _random.Next(4) == 0))
            {
                var inner = Selections(kind, depth + 1);
                Add(($"... on {kind.Name} {inner.Literal}", $"... on {kind.Name} {inner.Variable}"));
            }
        }

        if (depth > 0 && _random.Next(4) == 0)
        {
            var inner = Selections(type, depth + 1);
            var name = $"f{_fragments.Count}";
            _literalFragments.Add($"fragment {name} on {type.Name} {inner.Literal}");
            _fragments.Add($"fragment {name} on {type.Name} {inner.Variable}");
            Add(($"...{name} ...{name}", $"...{name} ...{name}"));
        }

        return (literal.Append(" }").ToString(), variable.Append(" }").ToString());

        void Add((string Literal, string Variable) part)
        {
            literal.Append(' ').Append(part.Literal);
            variable.Append(' ').Append(part.Variable);
        }
    }

    /// <summary>A field, and now and then the same once more with other fields below, which belong together then.</summary>
    private IEnumerable<(string Literal, string Variable)> Field(FieldType field, int depth)
    {
        var arguments = (field.Arguments ?? []).Where(a => a.ResolvedType is NonNullGraphType && a.DefaultValue is null || _random.Next(2) == 0)
            .Select(a => (a.Name, Value: Value(a))).Where(a => a.Value.Literal.Length > 0).ToList();
        var start = $"a{_aliases++}: {field.Name}";
        var directive = _random.Next(6) == 0 ? Directive() : ("", "");
        for (var times = _random.Next(4) == 0 ? 2 : 1; times > 0; times--)
        {
            var inner = field.ResolvedType!.GetNamedType() is IComplexGraphType type ? Selections(type, depth + 1) : ("", "");
            yield return (
                $"{start}{Written(arguments.Select(a => $"{a.Name}: {a.Value.Literal}"))}{directive.Item1} {inner.Item1}",
                $"{start}{Written(arguments.Select(a => $"{a.Name}: {a.Value.Variable}"))}{directive.Item2} {inner.Item2}");
        }

        static string Written(IEnumerable<string> arguments) => string.Join(", ", arguments) is { Length: > 0 } all ? $"({all})" : "";
    }

    private (string, string) Directive()
    {
        var (name, value) = (_random.Next(2) == 0 ? "skip" : "include", _random.Next(2) == 0 ? "true" : "false");
        return ($" @{name}(if: {value})", $" @{name}(if: {Declare("Boolean!", value, value == "true")})");
    }

    private (string Literal, string Variable) Value(QueryArgument argument)
    {
        var type = argument.ResolvedType!;
        var (literal, given) = (type.GetNamedType(), argument.Name) switch
        {
            (IntGraphType, _) => _random.Next(1, argument.Name == "maxHops" ? 7 : 25) is var number ? ($"{number}", (object)number) : default,
            (IdGraphType, "from") => _random.Next(8) == 0 ? ("\"nobody\"", "nobody") : ("\"sale\"", "sale"),
            (IdGraphType, _) => ("\"acme\"", "acme"),
            (StringGraphType, "text") => ("\"app\"", "app"),
            (StringGraphType, "pattern") => ("\"(:Policy)-[:TARGETS]->(:Company)\"", "(:Policy)-[:TARGETS]->(:Company)"),
            (_, "by") => _random.Next(8) == 0 ? ("{id: \"nobody\"}", new { id = "nobody" }) : ("{id: \"acme\"}", new { id = "acme" }),
            (_, "of") => ("{entities: [\"sale\"]}", new { entities = new[] { "sale" } }),
            (_, "deal") => ("{announced: \"2020\", assets: [\"app\"]}", new { announced = "2020", assets = new[] { "app" } }),
            _ => ("", ""),
        };
        if (type is NonNullGraphType { ResolvedType: ListGraphType })
        {
            (literal, given) = ($"[{literal}]", new[] { given });
        }

        var written = type is ListGraphType ? "" : literal;
        return written.Length == 0 ? ("", "") : (written, Declare($"{type}".TrimEnd('!') + (type is NonNullGraphType ? "!" : ""), written, given));
    }

    /// <summary>A variable with the value as its default, or as what is given.</summary>
    private string Declare(string type, string literal, object value)
    {
        var name = $"v{_declared.Count}";
        if (_random.Next(2) == 0)
        {
            _declared.Add($"${name}: {type} = {literal}");
        }
        else
        {
            _declared.Add($"${name}: {type}");
            Values.Add(name, value);
        }

        return $"${name}";
    }
}
