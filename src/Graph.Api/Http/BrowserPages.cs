namespace Graph.Api.Http;

/// <summary>The pages for browsers: the explorer and GraphiQL.</summary>
internal static class BrowserPages
{
    /// <summary>Serves them, before anybody is asked for a key: on a page a browser's user gives one.</summary>
    public static void Use(WebApplication app)
    {
        var (explorer, graphiql) = (ExplorerPage.In(BrowserPage.Folder), GraphiQLPage.In(BrowserPage.Folder));
        app.UseStaticFiles(BrowserPage.Parts);
        app.Use((http, next) =>
            GraphiQLPage.IsAskedFor(http.Request) ? graphiql.SendAsync(http)
            : ExplorerPage.IsAskedFor(http.Request) ? explorer.SendAsync(http)
            : next(http));
        app.Use(async (http, next) =>
        {
            await next(http);
            if (http.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false } && http.GetEndpoint() is null && explorer.IsBuilt && ExplorerPage.IsWanted(http.Request))
            {
                // The page says that nothing is there, and offers the search.
                await explorer.SendAsync(http);
            }
        });
    }
}
