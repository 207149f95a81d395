using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Sessions.Lists;
using Graph.Neo4j.Statements;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

/// <summary>A page comes from an index in its order: nothing is scanned, nothing is sorted but what the branches gave.</summary>
[Collection(Neo4jTests.Name)]
public sealed class ListPlanTests(Neo4jServer server)
{
    private static readonly PageRequest ById = new(25, new PageKey("e1"));
    private static readonly PageRequest ByName = new(25, new PageKey("e1", "Acme"));
    private static readonly PageRequest ByDay = new(25, new PageKey("e1", "737000"));

    private static IEnumerable<CypherStatement> Pages(bool descending)
    {
        EntityFilter ofKinds = new([EntityKind.Company, EntityKind.Person]), ofTypes = new([], 737500) { Types = ["bank"] };
        foreach (var first in (bool[])[false, true])
        {
            PageRequest At(PageRequest page) => first ? new PageRequest(page.First) : page;
            yield return EntityList.Page(ofKinds, EntityOrder.Id, descending, At(ById));
            yield return EntityList.Page(ofKinds with { KnownAt = 737000 }, EntityOrder.Name, descending, At(ByName));
            yield return EntityList.Page(ofTypes, EntityOrder.Id, descending, At(ById));
            yield return EntityList.Page(ofTypes, EntityOrder.Name, descending, At(ByName));
            yield return DocumentList.Page(new DocumentFilter { From = 736000, KnownAt = 738000 }, DocumentOrder.Date, descending, At(ByDay));
            yield return DocumentList.Page(new DocumentFilter { Publishers = ["Reuters"] }, DocumentOrder.Date, descending, At(ByDay));
            yield return DocumentList.Page(new DocumentFilter { Publishers = ["Reuters"] }, DocumentOrder.Id, descending, At(ById));
            yield return StatementList.Page(new StatementFilter { DocumentIds = ["d1"], Stance = Stance.Denies, KnownAt = 738000 }, At(ById));
            yield return StatementList.Page(new StatementFilter { SaidBy = ["e1"], Statuses = [StatementStatus.Ruled] }, At(ById));
            yield return EventList.Page(new EventFilter { From = 736000 }, descending, At(ByDay));
            yield return EventList.Page(new EventFilter { Kinds = [EntityKind.Deal], Types = [EventType.Announced], To = 738000 }, descending, At(ByDay));
            yield return EventList.Page(new EventFilter { EntityIds = ["e1", "e2"] }, descending, At(ByDay));
        }
    }

    [Fact]
    public async Task A_page_is_read_from_an_index_in_its_order()
    {
        await using var store = await server.OpenEmptyAsync();
        await store.ApplyAsync(ListContent.Make(new Random(1)), TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        await QueryPlans.CountAsync(client, server.Options);
        List<string> wrong = [];
        foreach (var statement in Pages(descending: false).Concat(Pages(descending: true)))
        {
            var operators = (await QueryPlans.OperatorsAsync(client, server.Options, statement)).Select(o => o.Split('@')[0]).ToList();
            var read = operators.SkipWhile(o => o != "Apply").ToList();
            if (read.Any(o => o is "Sort" or "Top" || o.Contains("Scan", StringComparison.Ordinal)))
            {
                wrong.Add($"{statement.Text}\n{string.Join(", ", operators)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Fact]
    public async Task Relations_and_statements_are_sought_by_what_they_hang_on()
    {
        await using var store = await server.OpenEmptyAsync();
        await store.ApplyAsync(ListContent.Make(new Random(1)), TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        await QueryPlans.CountAsync(client, server.Options);
        object ids = new[] { "e1" };
        CypherStatement[] statements =
        [
            CypherFiles.Statement("events-of", ("ids", ids)), CypherFiles.Statement("statements-citing", ("ids", ids)), CypherFiles.Statement("statements-said-by", ("ids", ids)),
            CypherFiles.Statement("relations-at", ("ids", ids), ("types", Array.Empty<string>())), CypherFiles.Statement("entities-clear-details", ("ids", ids)),
            CypherFiles.Statement("entities-known-from", ("ids", ids), ("openEnd", 1)),
            CypherFiles.Statement(
                "relations-page", ("rows", new[] { new Dictionary<string, object?> { ["id"] = "e1", ["after"] = "" } }), ("outgoing", true), ("incoming", true), ("types", Array.Empty<string>()), ("limit", 26)),
        ];
        List<string> wrong = [];
        foreach (var statement in statements)
        {
            var operators = await QueryPlans.OperatorsAsync(client, server.Options, statement);
            if (operators.Any(o => o.Contains("Scan", StringComparison.Ordinal)))
            {
                wrong.Add($"{statement.Text}\n{string.Join(", ", operators)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }
}
