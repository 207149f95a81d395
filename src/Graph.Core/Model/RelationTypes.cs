using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static Graph.Core.Model.EntityKind;

namespace Graph.Core.Model;

/// <summary>The one table of relation types. A synonym is not a new type: add a row only for a new meaning.</summary>
public static class RelationTypes
{
    private static readonly EntityKind[] Actors = [Company, Person, Agency];
    private static readonly EntityKind[] Assets = [Product, Technology, Company];

    /// <summary>All types, ascending by name as ordinal.</summary>
    public static IReadOnlyList<RelationType> All { get; } = ((RelationType[])
    [
        new("OWNS", [Company, Person, Agency, Jurisdiction], [Company, Product, Technology], "owns", "is owned by"),
        new("BASED_IN", Actors, [Jurisdiction], "is based in", "is home to"),
        new("HOLDS_POSITION_AT", [Person], [Company, Agency], "holds a position at", "has as office holder"),
        new("PART_OF", [Company, Agency, Product, Technology, ControlItem, Deal], [Company, Agency, Product, Technology, ControlItem, Deal], "is part of", "includes as a part", SameKind: true),

        new("MAKES", [Company], [Product], "makes or operates", "is made or operated by"),
        new("DEVELOPS", [Company], [Technology], "develops", "is developed by"),
        new("USES", [Company, Product], [Technology], "uses", "is used by"),
        new("IS_A", [Product], [Technology], "is a kind of", "has as an instance"),
        new("BROADER", [Technology], [Technology], "falls under", "covers as a narrower technology"),
        new("SUPPLIES", [Company], [Company], "supplies", "is supplied by"),

        new("ISSUED_BY", [Policy], [Agency, Person], "was issued by", "issued"),
        new("BASED_ON", [Policy], [Policy], "rests on the authority of", "is the authority for"),
        new("IMPLEMENTS", [Policy], [Policy], "implements", "is implemented by", Lifetime.ForceOfFrom | Lifetime.ForceOfTo),
        new("AMENDS", [Policy], [Policy], "amends", "is amended by", Lifetime.ForceOfFrom | Lifetime.ForceOfTo),
        new("EXTENDS", [Policy], [Policy], "extends", "is extended by", Lifetime.ForceOfFrom | Lifetime.ForceOfTo),
        new("REPLACES", [Policy], [Policy], "replaces", "is replaced by"),
        new("REVOKES", [Policy, Agency], [Policy], "revokes", "is revoked by"),
        new("SUSPENDS", [Policy, Agency], [Policy], "suspends", "is suspended by", Lifetime.ForceOfFrom),
        new("LISTS", [Policy], [ControlItem], "lists", "is listed by", Lifetime.ForceOfFrom),
        new("COVERS", [ControlItem], [Technology, Product], "covers", "is covered by", Lifetime.ForceOfListing),
        new("CONTROLS", [Policy], [Technology, Product], "controls", "is controlled by", Lifetime.ForceOfFrom),
        new("TARGETS", [Policy], [Company, Product, Person, Agency, Deal], "names", "is named by", Lifetime.ForceOfFrom),
        new("APPLIES_IN", [Policy], [Jurisdiction], "applies in", "is where there applies", Lifetime.ForceOfFrom),
        new("APPLIES_TO", [Policy], [Deal], "is said to apply to", "is said to fall under", Lifetime.ForceOfFrom),

        new("REVIEWS", [Agency, Policy], [Deal], "reviews", "is reviewed by", Lifetime.ForceOfFrom),
        new("BLOCKS", [Agency, Policy], [Deal], "blocks", "is blocked by", Lifetime.ForceOfFrom),
        new("CLEARS", [Agency, Policy], [Deal], "clears", "is cleared by", Lifetime.ForceOfFrom),
        new("CONDITIONS", [Agency, Policy], [Deal], "sets conditions for", "is under conditions of", Lifetime.ForceOfFrom),
        new("UNWINDS", [Agency, Policy], [Deal], "orders the unwinding of", "is to be unwound by", Lifetime.ForceOfFrom),

        new("ACQUIRER_IN", Actors, [Deal], "is acquirer in", "has as acquirer", Lifetime.SpanOfDeal),
        new("BIDDER_IN", Actors, [Deal], "is bidder in", "has as bidder", Lifetime.SpanOfDeal),
        new("INVESTOR_IN", Actors, [Deal], "is investor in", "has as investor", Lifetime.SpanOfDeal),
        new("SELLER_IN", Actors, [Deal], "is seller in", "has as seller", Lifetime.SpanOfDeal),
        new("TARGET_IN", Actors, [Deal], "is target in", "has as target", Lifetime.SpanOfDeal),
        new("PARTNER_IN", Actors, [Deal], "is partner in", "has as partner", Lifetime.SpanOfDeal),
        new("ADVISER_IN", Actors, [Deal], "is adviser in", "has as adviser", Lifetime.SpanOfDeal),
        new("INCLUDES", [Deal], Assets, "includes", "is included in", Lifetime.SpanOfDeal),
        new("FOLLOWS", [Deal], [Deal], "follows", "is followed by"),

        new("CHALLENGES", [Case], [Policy, Deal], "challenges", "is challenged by"),
        new("PARTY_TO", Actors, [Case], "is party to", "has as party"),
        new("HEARD_BY", [Case], [Agency, Person], "is heard by", "hears"),
        new("UNDER", [Case], [Policy], "is brought under", "is the law of"),
        new("ENJOINS", [Case], [Policy], "enjoins", "is enjoined by"),
        new("UPHOLDS", [Case], [Policy], "upholds", "is upheld by"),
        new("STRIKES_DOWN", [Case], [Policy], "strikes down", "is struck down by"),

        new("COMMENTS_ON", [Person, Agency, Company, Jurisdiction], [Deal, Policy, Case, Technology, Company, Product], "comments on", "is commented on by"),
    ]).OrderBy(t => t.Name, StringComparer.Ordinal).ToArray();

    private static readonly FrozenDictionary<string, RelationType> ByName = All.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>SHA-256 of the table, in hex: answers carry it, since the meaning of a path depends on it.</summary>
    public static string Hash { get; } = ComputeHash();

    /// <summary>The type of this name, or null.</summary>
    public static RelationType? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The type of this name.</summary>
    /// <exception cref="GraphException"><c>unknown-relation-type</c></exception>
    public static RelationType Get(string name, string place = "") => Find(name)
        ?? throw new GraphException("unknown-relation-type", place, $"unknown relation type '{name}'");

    private static string ComputeHash()
    {
        var text = new StringBuilder();
        foreach (var t in All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{t.Name}|{string.Join(',', t.From)}|{string.Join(',', t.To)}|{t.Forward}|{t.Backward}|{(int)t.Lifetime}|{t.SameKind}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
