using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Graph.Api.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Benchmarks.Http;

/// <summary>What the worst documents that the default limits let through take until they are answered or refused.</summary>
internal static class DocumentBenchmark
{
    private const int Rounds = 3;
    private const double MostMilliseconds = 1_000;

    private static readonly (string Name, string Document)[] Worst =
    [
        ("9 000 times one field", $"{{ release {{ {Repeat(9_000, "id ")} }} }}"),
        ("9 000 unknown fields", $"{{ release {{ {Repeat(9_000, "no{n} ")} }} }}"),
        ("pairs of fields with fields", $"{{ entity(id: \"x\") {{ {Repeat(600, "relations { nodes { id to { id name } } } ")} }} }}"),
        ("500 aliases with arguments", $"{{ entity(id: \"x\") {{ {Repeat(500, "a{n}: relations(first: 1) { nodes { id } } ")} }} }}"),
        ("fragments that are not used", "{ __typename } " + Repeat(1_200, "fragment f{n} on Query { rules { name } } ")),
        ("fragments in one another, 240 deep", "{ ...f0 } " + Repeat(240, "fragment f{n} on Query { ...f{m} rules { name reason } } ") + "fragment f240 on Query { __typename }"),
        ("20 operations over 150 fragments each", Repeat(20, "query q{n} { ...f0 } ") + Repeat(150, "fragment f{n} on Query { ...f{m} a: __typename } ") + "fragment f150 on Query { __typename }"),
        ("fragments that double, 13 times", "{ ...f0 } " + Repeat(13, "fragment f{n} on Query { ...f{m} ...f{m} } ") + "fragment f13 on Query { __typename }"),
        ("kinds in kinds", $"{{ entity(id: \"x\") {{ {Repeat(1_100, "... on Deal { id ... on Entity { name } } ")} }} }}"),
        ("a list of 9 000 values", $"{{ entity(id: \"x\") {{ relations(types: [{Repeat(9_000, "\"A\" ")}]) {{ nodes {{ id }} }} }} }}"),
        ("1 500 variables", $"query({Repeat(1_500, "$v{n}: Int = 1 ")}) {{ __typename }}"),
        ("a name of 900 000 letters", $"{{ {new string('a', 900_000)} }}"),
    ];

    /// <summary>Runs everything; true where none takes longer than the mark.</summary>
    public static async Task<bool> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("graph-bench-");
        try
        {
            await using var app = ApiHost.Build(["--urls=http://127.0.0.1:0", $"--Graph:Store:Path={Path.Combine(folder.FullName, "graph.db")}", "--Graph:Seeds:Load=false", "--Logging:LogLevel:Default=None"]);
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
            var met = true;
            foreach (var (name, document) in Worst)
            {
                var (least, told) = (double.MaxValue, "");
                for (var round = 0; round < Rounds; round++)
                {
                    var started = Stopwatch.GetTimestamp();
                    using var response = await client.PostAsJsonAsync("/graphql", new { query = document });
                    told = await response.Content.ReadAsStringAsync();
                    least = Math.Min(least, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                }

                met &= least <= MostMilliseconds;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(least <= MostMilliseconds ? "met" : "MISSED")} {name,-42}{least,10:N1} ms  {told[..Math.Min(told.Length, 90)]}"));
            }

            await app.StopAsync();
            return met;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Repeat(int times, string part) => string.Concat(Enumerable.Range(0, times).Select(n =>
        part.Replace("{n}", $"{n}", StringComparison.Ordinal).Replace("{m}", $"{n + 1}", StringComparison.Ordinal)));
}
