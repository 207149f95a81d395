using System.ComponentModel;
using Graph.Api.InputTypes;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Core.Model;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.Schemas;

// Questions for the evidence.
internal sealed partial class Questions
{
    /// <summary>A list of documents.</summary>
    [Price(100)]
    public static async Task<DocumentConnectionNode> DocumentsAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Description("Which; none for all.")] DocumentFilterInput? filter = null,
        [Description("Their order; by id unless it is given.")] DocumentOrderInput? orderBy = null,
        [PageSize] int first = PageSizeAttribute.Default, [After] string? after = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(null, knownAt));
        var store = await session.GetAsync(cancellationToken);
        var (which, order) = (DocumentFilterInput.For(filter, reading.Clocks.KnownAt), orderBy ?? new DocumentOrderInput());
        var list = $"documents: {Cursor.Texts(which.Publishers)}; {Cursor.Texts(which.Grades)}; {Cursor.Texts(which.Languages)}; {which.From}-{which.To}; {order.Field} {order.Direction}; {reading.Clocks}";
        var page = await store.FindDocumentsAsync(
            which, order.Field, order.Direction == OrderDirection.Desc, new PageRequest(first, Cursor.Read(list, after)), cancellationToken);
        return new DocumentConnectionNode(
            new Listing<Document>(
                page, new Lazy<string>(list), IsFirst: after is null, d => new PageKey(d.Id, order.Field == DocumentOrder.Date ? Cursor.Day(d.PublicFrom) : null), store.Release, reading.Clocks,
                Counted(ct => store.CountDocumentsAsync(which, ct))),
            reading);
    }

    /// <summary>A list of statements, ascending by id.</summary>
    [Price(100)]
    public static async Task<StatementConnectionNode> StatementsAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Description("Which; none for all.")] StatementFilterInput? filter = null,
        [PageSize] int first = PageSizeAttribute.Default, [After] string? after = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(null, knownAt));
        var store = await session.GetAsync(cancellationToken);
        var which = StatementFilterInput.For(filter, reading.Clocks.KnownAt);
        var list = $"statements: {Cursor.Texts(which.DocumentIds)}; {Cursor.Texts(which.SaidBy)}; {string.Join(',', which.Statuses)}; {which.Stance}; {which.Subject}; {reading.Clocks}";
        var page = await store.FindStatementsAsync(which, new PageRequest(first, Cursor.Read(list, after)), cancellationToken);
        var sourced = new Page<SourcedStatement>(await StatementLoader.SourcedAsync(store, page.Items, cancellationToken), page.HasMore);
        return new StatementConnectionNode(
            new Listing<SourcedStatement>(
                sourced, new Lazy<string>(list), IsFirst: after is null, s => new PageKey(s.Statement.Id), store.Release, reading.Clocks, Counted(ct => store.CountStatementsAsync(which, ct))),
            reading);
    }
}
