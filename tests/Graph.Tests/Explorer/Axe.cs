using System.Text.Json;
using Graph.Tests.Structure;
using Microsoft.Playwright;

namespace Graph.Tests.Explorer;

/// <summary>Looks for what keeps people from using a page: the rules of WCAG 2.2, A and AA, and those of good practice.</summary>
internal static class Axe
{
    private const string Question = """
        async () => {
          const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' ; ')}`);
        }
        """;

    private static readonly string Program = Path.Combine(Repository.Root, "src", "explorer", "node_modules", "axe-core", "axe.min.js");

    /// <returns>Each rule that is broken, with where.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // By the debugger, which the policy of the page does not bind.
        await page.EvaluateAsync(await File.ReadAllTextAsync(Program, TestContext.Current.CancellationToken));
        return (await page.EvaluateAsync<JsonElement>(Question)).EnumerateArray().Select(violation => violation.GetString()!).ToList();
    }
}
