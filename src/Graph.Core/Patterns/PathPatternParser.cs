using System.Globalization;
using Graph.Core.Model;
using Graph.Core.Search;

namespace Graph.Core.Patterns;

/// <summary>Reads path patterns: a subset of Cypher, so that a pattern that this reads is valid Cypher.</summary>
public static class PathPatternParser
{
    private static readonly string[] Properties = ["id", "name", "type"];
    private static readonly string[] Kinds = Enum.GetNames<EntityKind>();

    /// <summary>Reads a pattern. Comments and white space may stand anywhere between its parts.</summary>
    /// <param name="text">The pattern, such as <c>(policy:Policy)-[:TARGETS]->(deal:Deal)</c>.</param>
    /// <param name="place">What the text belongs to, such as a file; the place of an error starts with it.</param>
    /// <exception cref="GraphException"><c>bad-pattern</c>, with line and column and what was expected.</exception>
    public static PathPattern Parse(string text, string place = "") => new Reading(new PatternTokens(text, place)).Pattern();

    private sealed class Reading(PatternTokens tokens)
    {
        private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
        private int _hopsAtMost;

        public PathPattern Pattern()
        {
            var start = tokens.Current;
            List<NodePattern> nodes = [Node("'('")];
            List<HopPattern> hops = [];
            while (tokens.Current.Kind != TokenKind.End)
            {
                hops.Add(Hop());
                nodes.Add(Node("'(' and the node that the hop leads to"));
            }

            if (hops.Count == 0)
            {
                throw tokens.Expected("'-' or '<-' and a hop");
            }

            return hops.Sum(h => h.Min) > 0
                ? new PathPattern(nodes, hops)
                : throw tokens.Error(start, "a pattern must walk at least one hop, and every hop of this one may be left out");
        }

        private NodePattern Node(string expected)
        {
            tokens.Take('(', expected);
            string? variable = null;
            if (tokens.Current.Kind == TokenKind.Name)
            {
                var token = tokens.Take();
                variable = token.Text;
                if (!_variables.Add(variable))
                {
                    throw tokens.Error(token, $"the variable '{variable}' is used twice");
                }
            }

            var named = variable is null ? "a variable, " : "";
            List<EntityKind> kinds = tokens.TryTake(':') ? Alternatives(Kind) : [];
            List<PropertyTest> properties = tokens.TryTake('{') ? PropertyTests() : [];
            tokens.Take(')', properties.Count > 0 ? "')'" : kinds.Count > 0 ? "'|', '{' or ')'" : $"{named}':' and a kind, '{{' or ')'");
            return new NodePattern(variable, kinds, properties);
        }

        private List<T> Alternatives<T>(Func<T> one)
        {
            List<T> all = [one()];
            while (tokens.TryTake('|'))
            {
                all.Add(one());
            }

            return all;
        }

        private EntityKind Kind()
        {
            var token = tokens.Take(TokenKind.Name, "a kind such as Policy");
            return Array.IndexOf(Kinds, token.Text) is var kind and >= 0
                ? Enum.Parse<EntityKind>(Kinds[kind])
                : throw tokens.Error(token, $"unknown kind '{token.Text}'{Nearest.Hint(token.Text, Kinds)}");
        }

        private string RelationType()
        {
            var token = tokens.Take(TokenKind.Name, "a relation type such as TARGETS");
            return RelationTypes.Find(token.Text)?.Name ?? throw tokens.Error(
                token, $"unknown relation type '{token.Text}'{Nearest.Hint(token.Text, RelationTypes.All.Select(t => t.Name))}");
        }

        private List<PropertyTest> PropertyTests()
        {
            List<PropertyTest> tests = [];
            do
            {
                var token = tokens.Take(TokenKind.Name, "a property: id, name or type");
                if (!Properties.Contains(token.Text, StringComparer.Ordinal))
                {
                    throw tokens.Error(token, $"expected one of the properties id, name and type, found '{token.Text}'");
                }

                tokens.Take(':', "':'");
                tests.Add(new PropertyTest(token.Text, tokens.Take(TokenKind.Text, "a string in quotes").Text));
            }
            while (tokens.TryTake(','));
            tokens.Take('}', "',' or '}'");
            return tests;
        }

        private HopPattern Hop()
        {
            var start = tokens.Current;
            var backward = tokens.TryTake('<');
            tokens.Take('-', backward ? "'-'" : "'-' or '<-' and a hop, or the end of the pattern");
            List<string> types = tokens.TryTake('[') ? Types() : [];
            tokens.Take('-', types.Count == 0 ? "'-' or '['" : "'-'");
            if (backward && tokens.Current.Is('>'))
            {
                throw tokens.Expected("a quantifier or '(': a hop cannot point both ways, -[...]- walks either way");
            }

            var direction = backward ? HopDirection.Backward : tokens.TryTake('>') ? HopDirection.Forward : HopDirection.Either;
            var (min, max) = Quantifier();
            _hopsAtMost += max;
            return _hopsAtMost <= PathPattern.MaxHops
                ? new HopPattern(types, direction, min, max)
                : throw tokens.Error(start, $"with this hop a path may have {_hopsAtMost} hops; expected at most {PathPattern.MaxHops} in the whole pattern");
        }

        private List<string> Types()
        {
            if (tokens.Current.Kind == TokenKind.Name)
            {
                throw tokens.Expected("':' and a relation type, or ']'; relations cannot be given a variable");
            }

            List<string> types = tokens.TryTake(':') ? Alternatives(RelationType) : [];
            tokens.Take(']', types.Count > 0 ? "'|' or ']'" : "':' and a relation type, or ']'");
            return types;
        }

        private (int Min, int Max) Quantifier()
        {
            if (tokens.TryTake('*'))
            {
                return (0, PathPattern.StarMax);
            }

            if (tokens.TryTake('+'))
            {
                return (1, PathPattern.StarMax);
            }

            var start = tokens.Current;
            if (!tokens.TryTake('{'))
            {
                return (1, 1);
            }

            var min = tokens.Current.Is(',') ? 0 : Number("a number or ','");
            var max = min;
            if (tokens.TryTake(','))
            {
                max = Number("the largest number of repetitions; a quantifier needs an upper bound");
            }

            tokens.Take('}', "'}'");
            return max == 0 ? throw tokens.Error(start, "a hop that is never walked has no meaning; expected an upper bound of at least 1")
                : min > max ? throw tokens.Error(start, $"the lower bound {min} is above the upper bound {max}")
                : (min, max);
        }

        private int Number(string expected)
        {
            var token = tokens.Take(TokenKind.Number, expected);
            return int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= PathPattern.MaxHops
                ? number
                : throw tokens.Error(token, $"expected at most {PathPattern.MaxHops}, found {token.Text}");
        }
    }
}
