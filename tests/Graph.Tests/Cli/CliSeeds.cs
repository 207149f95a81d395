using Graph.Tests.Exchange.Seeds;

namespace Graph.Tests.Cli;

/// <summary>
/// Seeds made up for the command's tests: an order that names a company, a catalogue that reaches the deal over item, technology and
/// product, a scholar's claim, a disputed party, and an end that became public later.
/// </summary>
internal static class CliSeeds
{
    public static SeedsOnDisk Create() => new SeedsOnDisk()
        .With(
            "sources/all.yaml",
            """
            - { id: s-order, title: "The Order, as printed", publisher: "Gazette", date: "2020-08-06", url: "https://gazette.example/order/with/a/very/long/address/that/no/terminal/is/wide/enough/to/hold/in/one/line", language: en, grade: primary }
            - { id: s-end, title: "The Repeal", publisher: "Gazette", date: "2021-06-09", grade: primary }
            - { id: s-list, title: "目录公告", publisher: "Ministry", date: "2020-08-28", language: zh, grade: primary }
            - { id: s-paper, title: "Sale talks", publisher: "The Paper", date: "2020-08-03", grade: press }
            - { id: s-blog, title: "No such talks", publisher: "A Blog", date: "2020-08-10", grade: low }
            - { id: s-column, title: "What the list means", publisher: "Daily", date: "2020-08-30", grade: state-media }
            """)
        .With(
            "entities/all.yaml",
            """
            - id: the-order
              kind: Policy
              type: executive-order
              name: Order against Appco
              citation: Gazette 1
              sources: [s-order]
              events:
                - { type: issued, date: 2020-08-06, label: signed, statements: [{ document: s-order, says: "Dated so.", status: confirmed }] }
                - { type: ended, date: 2021-06-09, label: repealed, statements: [{ document: s-end, says: "Repeals the order.", status: confirmed }] }
            - id: the-list
              kind: Policy
              type: control-list
              name: Export list of 2020
              events:
                - { type: effective, date: 2020-08-28, label: in force, statements: [{ document: s-list, says: "In force on its day.", status: confirmed }] }
                - { type: issued, date: 2020-08-28, label: dated, statements: [{ document: s-list, says: "Dated so.", status: confirmed }] }
            - { id: item-7, kind: ControlItem, name: "Item 7" }
            - { id: ranking, kind: Technology, name: "Ranking of content" }
            - { id: app, kind: Product, name: App, aliases: ["应用"] }
            - { id: appco, kind: Company, name: Appco }
            - { id: buyer, kind: Company, name: Buyer }
            - { id: scholar, kind: Person, name: A. Scholar }
            - id: app-sale
              kind: Deal
              type: divestiture
              name: Sale of App
              summary: The app and its users.
              sources: [s-paper]
              events:
                - { type: announced, date: 2020-08-03, label: talks reported, statements: [{ document: s-paper, says: "Talks are on.", status: reported }] }
            """)
        .With(
            "relations/all.yaml",
            """
            - { type: TARGETS, from: the-order, to: appco, statements: [{ document: s-order, locator: section 1, says: "Names the company.", status: ruled, decided: 2020-08-06 }] }
            - { type: SELLER_IN, from: appco, to: app-sale, statements: [{ document: s-paper, says: "Appco would sell.", status: confirmed }] }
            - { type: TARGETS, from: the-order, to: buyer, statements: [{ document: s-order, locator: section 2, says: "Names the buyer.", status: confirmed }] }
            - type: BIDDER_IN
              from: buyer
              to: app-sale
              statements:
                - { document: s-paper, says: "Buyer is bidding.", status: reported }
                - { document: s-blog, says: "Buyer is not bidding.", status: reported, stance: denies, by: appco }
            - { type: LISTS, from: the-list, to: item-7, start: 2020-08-28, statements: [{ document: s-list, locator: "no. 7", says: "Adds the item.", status: confirmed }] }
            - { type: COVERS, from: item-7, to: ranking, start: 2020-08-28, statements: [{ document: s-list, locator: "no. 7", says: "The item is this technology.", status: confirmed }] }
            - { type: USES, from: app, to: ranking, statements: [{ document: s-paper, says: "App ranks content.", status: reported, basis: inference }] }
            - { type: INCLUDES, from: app-sale, to: app, statements: [{ document: s-paper, says: "The sale is of App.", status: reported, details: { share: "all" } }] }
            - { type: APPLIES_TO, from: the-list, to: app-sale, statements: [{ document: s-column, locator: "third paragraph", says: "The scholar thinks that the sale needs a licence.", by: scholar, status: reported, details: { scope: "the core, not the assets" } }, { document: s-column, locator: title, says: "The list reaches the sale.", status: reported }] }
            - { type: COMMENTS_ON, from: scholar, to: app-sale, statements: [{ document: s-column, says: "The scholar is quoted.", status: confirmed }] }
            """);
}
