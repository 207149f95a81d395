using System.Globalization;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Tests.Api;

/// <summary>
/// Companies that own one another, a few of them far more than the rest, over periods that differ: what a search without a bound gets lost in.
/// Always the same.
/// </summary>
internal static class SkewedContent
{
    private const double Skew = 0.4;

    public static ChangeSet Of(int companies, int relations)
    {
        var random = new Random(1);
        var owns = Enumerable.Range(0, relations)
            .Select(_ => (From: Pick(random, companies), To: Pick(random, companies), Start: 1990 + random.Next(25), Years: 1 + random.Next(15)))
            .Where(r => r.From != r.To).DistinctBy(r => (r.From, r.To))
            .Select(r => (Relation: new Relation($"{Id(r.From)}.OWNS.{Id(r.To)}", "OWNS", Id(r.From), Id(r.To), Year(r.Start)), End: Year(r.Start + r.Years)))
            .ToList();
        return new ChangeSet
        {
            Documents = [new("skewed", "Skewed", "Nobody") { Date = PartialDate.Parse("2030"), Url = "https://example.org/skewed" }],
            Entities = [.. Enumerable.Range(0, companies).Select(n => new Entity(Id(n), EntityKind.Company, $"Skewed {n}"))],
            Relations = [.. owns.Select(r => r.Relation)],
            Statements = [.. owns.Select(r => new Statement($"{r.Relation.Id}_skewed", SubjectKind.Relation, r.Relation.Id, "skewed", "owns") { End = r.End })],
        };
    }

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"skewed-{number:d5}");

    /// <summary>A number that is the smaller the likelier, by a power law.</summary>
    private static int Pick(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 1 / (1 - Skew)));

    private static PartialDate Year(int year) => PartialDate.Parse(year.ToString(CultureInfo.InvariantCulture));
}
