using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Tests.Api;

/// <summary>
/// An order names the seller in a sale; a catalogue reaches the sale by item, technology and product; a claim says so outright.
/// Every text that rests on a document has the id of that document in it, so that a test can see where something came from.
/// </summary>
internal static class ApiSample
{
    public static ChangeSet All { get; } = new()
    {
        Documents =
        [
            Doc("doc-2018"), Doc("doc-2020-08-06"), Doc("doc-2020-08-28"), Doc("doc-2020-09-01"), Doc("doc-2020-12-31"), Doc("doc-2021-06-09"), Doc("doc-2022-03"),
            Doc("doc-2020-08-15") with { Retracted = PartialDate.Parse("2021-01-10") },
        ],
        Entities =
        [
            new("order", EntityKind.Policy, "Order on the app") { Type = "executive-order", Summary = "by doc-2021-06-09", Status = "revoked", Sources = ["doc-2021-06-09"] },
            new("catalogue", EntityKind.Policy, "出口目录") { Summary = "by doc-2020-08-28", Citation = "No. 38, doc-2020-08-28", Sources = ["doc-2020-08-28"], Links = ["https://example.org/doc-2020-08-28"] },
            new("item", EntityKind.ControlItem, "Item 18"), new("tech", EntityKind.Technology, "Recommendation"), new("app", EntityKind.Product, "App"),
            new("sale", EntityKind.Deal, "Sale of the app") { Value = "USD 1 bn, doc-2022-03", Sources = ["doc-2022-03"], ExternalIds = new Dictionary<string, string> { ["wikidata"] = "doc-2022-03" } },
            new("acme", EntityKind.Company, "Acme"), new("scholar", EntityKind.Person, "Scholar"), new("agency", EntityKind.Agency, "Agency"),
            new("court-case", EntityKind.Case, "Acme v. Agency"), new("land", EntityKind.Jurisdiction, "Land"),
        ],
        Events =
        [
            Happened("order", EventType.Issued, "2020-08-06"), Happened("order", EventType.Ended, "2021-06-09"), Happened("sale", EventType.Announced, "2020-08-01"),
            Happened("sale", EventType.Ended, "2022-03"), Happened("catalogue", EventType.Issued, "2020-08-28"), Happened("sale", EventType.Signed, "2020-08-15"),
        ],
        Relations =
        [
            Rel("order", "TARGETS", "acme"), Rel("acme", "SELLER_IN", "sale"), Rel("acme", "MAKES", "app"), Rel("sale", "INCLUDES", "app"), Rel("app", "USES", "tech"),
            Rel("catalogue", "LISTS", "item"), Rel("item", "COVERS", "tech"), Rel("catalogue", "APPLIES_TO", "sale"), Rel("order", "ISSUED_BY", "agency"),
            Rel("court-case", "HEARD_BY", "agency"), Rel("acme", "BASED_IN", "land"), Rel("scholar", "COMMENTS_ON", "sale"),
        ],
        Statements =
        [
            Says("order.TARGETS.acme", "doc-2020-08-06") with { Status = StatementStatus.Confirmed, Details = new Dictionary<string, string> { ["scope"] = "doc-2020-08-06" } },
            Says("order.TARGETS.acme", "doc-2020-12-31") with { Stance = Stance.Denies, Locator = "page of doc-2020-12-31" },
            Says("order.TARGETS.acme", "doc-2021-06-09") with { Status = StatementStatus.Ruled, Decided = PartialDate.Parse("2021-06-08"), End = PartialDate.Parse("2021-06-09") },
            Says("acme.SELLER_IN.sale", "doc-2020-08-06"), Says("acme.MAKES.app", "doc-2018"), Says("acme.MAKES.app", "doc-2020-08-15"),
            Says("sale.INCLUDES.app", "doc-2020-08-06"), Says("app.USES.tech", "doc-2018"), Says("catalogue.LISTS.item", "doc-2020-08-28"),
            Says("item.COVERS.tech", "doc-2020-08-28"), Says("catalogue.APPLIES_TO.sale", "doc-2020-09-01") with { SaidBy = "scholar" },
            Says("order.ISSUED_BY.agency", "doc-2020-08-06"), Says("court-case.HEARD_BY.agency", "doc-2020-12-31"), Says("acme.BASED_IN.land", "doc-2018"),
            Says("scholar.COMMENTS_ON.sale", "doc-2020-12-31"),
            SaysOf("order:Issued:2020-08-06", "doc-2020-08-06"), SaysOf("order:Ended:2021-06-09", "doc-2021-06-09"), SaysOf("sale:Announced:2020-08-01", "doc-2020-08-06"),
            SaysOf("sale:Ended:2022-03", "doc-2022-03"), SaysOf("catalogue:Issued:2020-08-28", "doc-2020-08-28"), SaysOf("sale:Signed:2020-08-15", "doc-2020-08-15"),
        ],
    };

    /// <summary>A company that is seller in so many deals, each relation with its statement.</summary>
    public static ChangeSet Wide(int deals) => new()
    {
        Documents = [Doc("doc-2018")],
        Entities = [new("acme", EntityKind.Company, "Acme"), .. Ids(deals).Select(id => new Entity(id, EntityKind.Deal, id))],
        Events = [.. Ids(deals).Select(id => Happened(id, EventType.Announced, "2018"))],
        Relations = [.. Ids(deals).Select(id => Rel("acme", "SELLER_IN", id))],
        Statements =
        [
            .. Ids(deals).Select(id => Says($"acme.SELLER_IN.{id}", "doc-2018") with { SaidBy = "acme" }),
            .. Ids(deals).Select(id => SaysOf($"{id}:Announced:2018", "doc-2018")),
        ],
    };

    private static IEnumerable<string> Ids(int deals) => Enumerable.Range(1, deals).Select(i => $"deal-{i:d3}");

    private static Document Doc(string id) => new(id, $"Title of {id}", "Publisher") { Date = PartialDate.Parse(id[4..]), Url = $"https://example.org/{id}" };

    private static Relation Rel(string from, string type, string to) => new($"{from}.{type}.{to}", type, from, to);

    private static Event Happened(string entity, EventType type, string date) => new($"{entity}:{type}:{date}", entity, type, PartialDate.Parse(date), $"{type} on {date}");

    private static Statement Says(string relation, string document) => new($"{relation}_{document}", SubjectKind.Relation, relation, document, $"says {document}");

    private static Statement SaysOf(string happened, string document) => new($"{happened}_{document}", SubjectKind.Event, happened, document, $"says {document}");
}
