using Graph.Core.Model;
using static Graph.Core.Stores.Direction;

namespace Graph.Api.Schemas;

/// <summary>The relations that a reader looks for by name, for each kind of entity. Whatever has no name here is reached by the field relations.</summary>
internal static class NamedRelations
{
    private static readonly string[] Roles =
        ["ACQUIRER_IN", "ADVISER_IN", "BIDDER_IN", "INVESTOR_IN", "PARTNER_IN", "SELLER_IN", "TARGET_IN"];

    private static readonly string[] Decisions = ["BLOCKS", "CLEARS", "CONDITIONS", "REVIEWS", "UNWINDS"];

    private static readonly NamedRelation
        BasedIn = new("basedIn", "Where it is based.", Outgoing, "BASED_IN"),
        Cases = new("cases", "The proceedings that it is party to.", Outgoing, "PARTY_TO"),
        DealsOfParty = new("deals", "The deals that it takes part in; the type of the relation tells the role.", Outgoing, Roles),
        NamedBy = new("namedBy", "The policies that name it.", Incoming, "TARGETS"),
        OfficeHolders = new("officeHolders", "Who holds a position at it.", Incoming, "HOLDS_POSITION_AT"),
        OwnedBy = new("ownedBy", "Its owners, each with the share that its statements tell.", Incoming, "OWNS"),
        Owns = new("owns", "What it owns, each with the share that its statements tell.", Outgoing, "OWNS"),
        PartOf = new("partOf", "What it is part of.", Outgoing, "PART_OF"),
        Parts = new("parts", "Its parts.", Incoming, "PART_OF"),
        CommentsBy = new("commentsOn", "What it commented on.", Outgoing, "COMMENTS_ON"),
        CommentedBy = new("commentedOnBy", "Who commented on it.", Incoming, "COMMENTS_ON"),
        ChallengedIn = new("challengedIn", "The proceedings that challenge it.", Incoming, "CHALLENGES"),
        ControlledBy = new("controlledBy", "The policies that control it outright; what a control list covers is told by coveredBy.", Incoming, "CONTROLS"),
        CoveredBy = new("coveredBy", "The entries of control lists that cover it.", Incoming, "COVERS"),
        IncludedIn = new("deals", "The deals that include it.", Incoming, "INCLUDES"),
        IssuedPolicies = new("issuedPolicies", "The policies that it issued.", Incoming, "ISSUED_BY"),
        Hears = new("hears", "The proceedings before it.", Incoming, "HEARD_BY"),
        Uses = new("uses", "The technologies that it uses.", Outgoing, "USES");

    /// <summary>The named relations of a kind.</summary>
    public static IReadOnlyList<NamedRelation> Of(EntityKind kind) => kind switch
    {
        EntityKind.Company =>
        [
            Owns, OwnedBy, PartOf, Parts, BasedIn, OfficeHolders, DealsOfParty, NamedBy, Cases, CommentsBy, CommentedBy, Uses,
            new("makes", "The products that it makes or operates.", Outgoing, "MAKES"),
            new("develops", "The technologies that it develops.", Outgoing, "DEVELOPS"),
            new("supplies", "The companies that it supplies.", Outgoing, "SUPPLIES"),
            new("suppliedBy", "Its suppliers.", Incoming, "SUPPLIES"),
            new("includedIn", "The deals that include it as an asset.", Incoming, "INCLUDES"),
        ],
        EntityKind.Agency =>
        [
            IssuedPolicies, Hears, PartOf, Parts, BasedIn, OfficeHolders, Owns, DealsOfParty, NamedBy, Cases, CommentsBy,
            new("decidesOn", "The deals that it reviews, blocks, clears, sets conditions for or orders to be unwound; the type of the relation tells which.", Outgoing, Decisions),
            new("revokes", "The policies that it revoked.", Outgoing, "REVOKES"),
            new("suspends", "The policies that it suspended.", Outgoing, "SUSPENDS"),
        ],
        EntityKind.Person =>
        [
            Owns, BasedIn, DealsOfParty, NamedBy, Cases, CommentsBy, IssuedPolicies, Hears,
            new("positions", "The companies and agencies at which this person holds a position; the statements tell which.", Outgoing, "HOLDS_POSITION_AT"),
        ],
        EntityKind.Product =>
        [
            OwnedBy, PartOf, Parts, Uses, IncludedIn, NamedBy, ControlledBy, CoveredBy, CommentedBy,
            new("madeBy", "Who makes or operates it.", Incoming, "MAKES"),
            new("isA", "The technologies that it is a kind of.", Outgoing, "IS_A"),
        ],
        EntityKind.Technology =>
        [
            ControlledBy, CoveredBy, OwnedBy, PartOf, Parts, IncludedIn, CommentedBy,
            new("broader", "The technologies that it falls under.", Outgoing, "BROADER"),
            new("narrower", "The technologies that fall under it.", Incoming, "BROADER"),
            new("usedBy", "The products and companies that use it.", Incoming, "USES"),
            new("developedBy", "Who develops it.", Incoming, "DEVELOPS"),
            new("instances", "The products that are of this kind.", Incoming, "IS_A"),
        ],
        EntityKind.Policy =>
        [
            ChallengedIn, CommentedBy,
            new("deals", "The deals that it names, decides on or is said to apply to. Deals that it touches through anything else are found by the question trace.", Outgoing, ["APPLIES_TO", .. Decisions, "TARGETS"]) { Kinds = [EntityKind.Deal] },
            new("targets", "What it names: companies, people, agencies, products and deals.", Outgoing, "TARGETS"),
            new("lists", "The entries of the control list that it is.", Outgoing, "LISTS"),
            new("controls", "The technologies and products that it controls outright.", Outgoing, "CONTROLS"),
            new("issuedBy", "Who issued it.", Outgoing, "ISSUED_BY"),
            new("appliesIn", "The jurisdictions in which it applies.", Outgoing, "APPLIES_IN"),
            new("basedOn", "The policies that it rests on for its authority.", Outgoing, "BASED_ON"),
            new("authorityFor", "The policies that rest on it for their authority.", Incoming, "BASED_ON"),
            new("implements", "The policies that it implements.", Outgoing, "IMPLEMENTS"),
            new("implementedBy", "The policies that implement it.", Incoming, "IMPLEMENTS"),
            new("amends", "The policies that it amends.", Outgoing, "AMENDS"),
            new("amendedBy", "The policies that amend it.", Incoming, "AMENDS"),
            new("extends", "The policies that it extends.", Outgoing, "EXTENDS"),
            new("extendedBy", "The policies that extend it.", Incoming, "EXTENDS"),
            new("replaces", "The policies that it replaces.", Outgoing, "REPLACES"),
            new("replacedBy", "The policies that replace it.", Incoming, "REPLACES"),
            new("revokes", "The policies that it revokes.", Outgoing, "REVOKES"),
            new("revokedBy", "The policies and agencies that revoke it.", Incoming, "REVOKES"),
            new("suspends", "The policies that it suspends.", Outgoing, "SUSPENDS"),
            new("suspendedBy", "The policies and agencies that suspend it.", Incoming, "SUSPENDS"),
            new("decidedIn", "The proceedings that uphold, enjoin or strike it down; the type of the relation tells which.", Incoming, "ENJOINS", "STRIKES_DOWN", "UPHOLDS"),
            new("casesUnder", "The proceedings that are brought under it.", Incoming, "UNDER"),
        ],
        EntityKind.ControlItem =>
        [
            PartOf, Parts,
            new("listedBy", "The policies that list it.", Incoming, "LISTS"),
            new("covers", "The technologies and products that it covers.", Outgoing, "COVERS"),
        ],
        EntityKind.Deal =>
        [
            ChallengedIn, CommentedBy, PartOf, Parts,
            new("parties", "Who takes part; the type of the relation tells the role.", Incoming, Roles),
            new("acquirers", "Who acquires.", Incoming, "ACQUIRER_IN"),
            new("bidders", "Who bids.", Incoming, "BIDDER_IN"),
            new("investors", "Who invests.", Incoming, "INVESTOR_IN"),
            new("sellers", "Who sells.", Incoming, "SELLER_IN"),
            new("targets", "What is acquired.", Incoming, "TARGET_IN"),
            new("partners", "Who are partners in it.", Incoming, "PARTNER_IN"),
            new("advisers", "Who advises.", Incoming, "ADVISER_IN"),
            new("includes", "What it includes: products, technologies and companies.", Outgoing, "INCLUDES"),
            new("policies", "The policies that name it, decide on it or are said to apply to it. Policies that touch it through anything else are found by the question trace.", Incoming, ["APPLIES_TO", .. Decisions, "TARGETS"]) { Kinds = [EntityKind.Policy] },
            new("decidedBy", "The agencies and policies that review, block, clear, set conditions for or unwind it; the type of the relation tells which.", Incoming, Decisions),
            new("follows", "The deals that it follows.", Outgoing, "FOLLOWS"),
            new("followedBy", "The deals that follow it.", Incoming, "FOLLOWS"),
        ],
        EntityKind.Case =>
        [
            CommentedBy,
            new("parties", "Who is party to it.", Incoming, "PARTY_TO"),
            new("heardBy", "The court, agency or judge before which it is.", Outgoing, "HEARD_BY"),
            new("under", "The policies that it is brought under.", Outgoing, "UNDER"),
            new("challenges", "The policies and deals that it challenges.", Outgoing, "CHALLENGES"),
            new("enjoins", "The policies that it enjoins.", Outgoing, "ENJOINS"),
            new("upholds", "The policies that it upholds.", Outgoing, "UPHOLDS"),
            new("strikesDown", "The policies that it strikes down.", Outgoing, "STRIKES_DOWN"),
        ],
        EntityKind.Jurisdiction =>
        [
            Owns, CommentsBy,
            new("policies", "The policies that apply in it.", Incoming, "APPLIES_IN"),
            new("homeTo", "The companies, people and agencies that are based in it.", Incoming, "BASED_IN"),
        ],
        _ => throw new InvalidOperationException($"There are no named relations for the kind {kind}."),
    };
}
