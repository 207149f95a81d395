using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Exchange.Seeds;

/// <summary>Reads the text of one YAML file into nodes that know their lines.</summary>
/// <remarks>
/// The library's own node model ends at the first duplicate key and keeps no order of keys; the parser's events do neither.
/// </remarks>
internal static class SeedYaml
{
    /// <summary>The top node, or null where the file holds nothing.</summary>
    /// <exception cref="YamlException">The text is not YAML, or uses more of it than seeds do; it names the position.</exception>
    public static SeedNode? Parse(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var top = Node(parser);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "a seed file holds one YAML document, and here a second one starts");
        }

        return top is SeedScalar { Text: "" } ? null : top;
    }

    private static SeedNode Node(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return ToScalar(scalar);
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<SeedNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(parser));
            }

            return new SeedSequence(Line(sequence), items);
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            var members = new List<(SeedScalar, SeedNode)>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.TryConsume<Scalar>(out var name) ? ToScalar(name) : throw Unexpected(parser, "a key is plain text");
                members.Add((key, Node(parser)));
            }

            return new SeedMapping(Line(mapping), members);
        }

        throw Unexpected(parser, "anchors and aliases are not used in seeds: write the value out");
    }

    private static SeedScalar ToScalar(Scalar scalar) =>
        new(Line(scalar), scalar.Value, scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" });

    private static int Line(ParsingEvent at) => (int)at.Start.Line;

    private static YamlException Unexpected(Parser parser, string message) => new(parser.Current!.Start, parser.Current.End, message);
}
