using System.Text.RegularExpressions;

namespace Graph.Api.Http;

/// <summary>The explorer: one page at all addresses that it makes.</summary>
internal static partial class ExplorerPage
{
    // Drawings are turned into pictures through their own text.
    private const string Policy = "font-src 'self'; img-src 'self' data:; style-src 'self'";

    private const string Absent = """
        The explorer is not part of this build: Node.js 20.19 or later with npm was missing, or its packages could not be restored.
        Build again with both, and the build says what it lacks where it lacks something.

        The API is complete: GraphQL is at /graphql, the schema at /schema.graphql. The command line answers too, see the README.

        """;

    /// <summary>The page in a folder.</summary>
    public static BrowserPage In(string folder) => new(folder, "index.html", Policy, Absent);

    /// <summary>Whether a request wants the page: from a browser's address line, at an address of the explorer.</summary>
    public static bool IsAskedFor(HttpRequest request) => Addresses().IsMatch(request.Path.Value ?? "") && IsWanted(request);

    /// <summary>Whether a request comes from a browser's address line, wherever it leads.</summary>
    public static bool IsWanted(HttpRequest request) => BrowserPage.IsPreferred(request, "text/plain", AnswerType.Legacy);

    // The routes of src/explorer/src/app/App.tsx.
    [GeneratedRegex("^/((entity|trace|documents)/[^/]+|assess|connect|canvas|timeline|about)?/?$", RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();
}
