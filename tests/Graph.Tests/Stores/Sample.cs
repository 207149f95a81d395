using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;

namespace Graph.Tests.Stores;

/// <summary>
/// A small graph: a catalogue lists an item that covers a technology, an app uses it, a deal includes the app. Beside it an order
/// that names the company, two parents, a loop, and statements that change with the known-at day.
/// </summary>
internal static class Sample
{
    public static ChangeSet All { get; } = new()
    {
        Documents =
        [
            Doc("news-2019", "2019-05-01"), Doc("notice-2020", "2020-08-28"), Doc("order-2020", "2020-08-06"), Doc("revocation-2021", "2021-06-09"),
            Doc("web-page", null) with { Read = Date("2020-09-15"), Language = "en", Grade = "reference", Url = "https://example.org/page" },
        ],
        Entities =
        [
            new("catalogue", EntityKind.Policy, "Catalogue of restricted technologies")
            {
                Type = "control-list", Aliases = ["中国禁止出口限制出口技术目录", "Export catalogue"], Summary = "A list.", Citation = "2020 No. 38", Status = "in force",
                ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q42", ["celex"] = "32020X0001" }, Links = ["https://example.org/catalogue"], Sources = ["notice-2020"],
            },
            new("item-1", EntityKind.ControlItem, "Item 1"), new("recommendation", EntityKind.Technology, "Recommendation algorithms"),
            new("ranking", EntityKind.Technology, "Ranking"), new("app", EntityKind.Product, "App"),
            new("sale-2020", EntityKind.Deal, "Sale of the app, 2020") { Type = "divestiture", Value = "USD 1 bn", Sources = ["order-2020"] },
            new("order", EntityKind.Policy, "Order on the app") { Type = "executive-order" },
            new("acme", EntityKind.Company, "Acme"), new("globex", EntityKind.Company, "Globex"), new("forgotten", EntityKind.Person, "Nobody"),
        ],
        Events =
        [
            new("sale-2020:Announced:2020-08-01", "sale-2020", EventType.Announced, Date("2020-08-01"), "announced"),
            new("order:Issued:2020-08-06", "order", EventType.Issued, Date("2020-08-06"), "issued"),
            new("order:Ended:2021-06-09", "order", EventType.Ended, Date("2021-06-09"), "revoked"),
        ],
        Relations =
        [
            Rel("catalogue", "LISTS", "item-1", "2020-08-28"), Rel("item-1", "COVERS", "recommendation", "2020-08-28"),
            Rel("app", "USES", "recommendation", "2018"), Rel("sale-2020", "INCLUDES", "app"), Rel("order", "TARGETS", "acme", "2020-08-06"),
            Rel("acme", "SELLER_IN", "sale-2020"), Rel("acme", "OWNS", "acme", "2019"), Rel("acme", "OWNS", "app", "2018-05"), Rel("globex", "OWNS", "app", "2019"),
            Rel("ranking", "BROADER", "recommendation", "2019"),
        ],
        Statements =
        [
            Says("catalogue.LISTS.item-1", "notice-2020", StatementStatus.Ruled) with { Decided = Date("2020-08-28"), Locator = "item 18", Details = new Dictionary<string, string> { ["scope"] = "restricted" } },
            Says("item-1.COVERS.recommendation", "notice-2020", StatementStatus.Confirmed), Says("app.USES.recommendation", "news-2019", StatementStatus.Reported),
            Says("sale-2020.INCLUDES.app", "order-2020", StatementStatus.Confirmed), Says("order.TARGETS.acme", "order-2020", StatementStatus.Ruled) with { Decided = Date("2020-08-06") },
            Says("acme.SELLER_IN.sale-2020", "order-2020", StatementStatus.Confirmed), Says("acme.OWNS.acme", "news-2019"),
            Says("acme.OWNS.app", "news-2019", StatementStatus.Confirmed),
            Says("acme.OWNS.app", "revocation-2021") with { Stance = Stance.Denies, SaidBy = "acme" },
            Says("globex.OWNS.app", "news-2019"),
            Says("globex.OWNS.app", "revocation-2021", StatementStatus.Ruled) with { Stance = Stance.Denies, Decided = Date("2021-06-01") },
            Says("ranking.BROADER.recommendation", "web-page", StatementStatus.Inferred) with { Basis = Basis.Inference },
            SaysOf("sale-2020:Announced:2020-08-01", "order-2020"), SaysOf("order:Issued:2020-08-06", "order-2020"), SaysOf("order:Ended:2021-06-09", "revocation-2021"),
        ],
    };

    /// <summary>From the catalogue to the deal, by list and item.</summary>
    public static PathPattern Chain { get; } = Path(
        [Node(EntityKind.Policy), Node(), Node(), Node(), Node(EntityKind.Deal)],
        [Hop("LISTS"), Hop("COVERS"), Hop("USES", HopDirection.Backward), Hop("INCLUDES", HopDirection.Backward)]);

    /// <summary>From an order to the deal of the company that it names.</summary>
    public static PathPattern Named { get; } = Path([Node(EntityKind.Policy), Node(), Node(EntityKind.Deal)], [Hop("TARGETS"), Hop("SELLER_IN")]);

    public static PartialDate Date(string text) => PartialDate.Parse(text);

    public static int Day(string text) => Date(text).FirstDay;

    public static Document Doc(string id, string? date) => new(id, $"Title of {id}", "Publisher") { Date = date is null ? null : Date(date) };

    public static Relation Rel(string from, string type, string to, string? start = null) =>
        new($"{from}.{type}.{to}", type, from, to, start is null ? null : Date(start));

    public static Statement Says(string relation, string document, StatementStatus status = StatementStatus.Reported) =>
        new($"{relation}:{document}", SubjectKind.Relation, relation, document, $"It says so of {relation}.") { Status = status };

    public static Statement SaysOf(string @event, string document) =>
        new($"{@event}:{document}", SubjectKind.Event, @event, document, "It happened.") { Status = StatementStatus.Confirmed };

    /// <summary>A new company that owns the app, with everything it needs.</summary>
    public static ChangeSet Owner(string id, string document = "news-2019") => new()
    {
        Entities = [new Entity(id, EntityKind.Company, $"Owner {id}")],
        Relations = [Rel(id, "OWNS", "app", "2019")],
        Statements = [Says($"{id}.OWNS.app", document, StatementStatus.Confirmed)],
    };

    public static PathPattern Path(IReadOnlyList<NodePattern> nodes, IReadOnlyList<HopPattern> hops) => new(nodes, hops);

    public static NodePattern Node(params EntityKind[] kinds) => new(null, kinds, []);

    public static HopPattern Hop(string type, HopDirection direction = HopDirection.Forward) => new([type], direction, 1, 1);
}
