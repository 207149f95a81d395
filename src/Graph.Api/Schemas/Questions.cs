using System.ComponentModel;
using Graph.Core.Dates;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Schemas;

// As an attribute: of the summaries of several parts of a class the last one would count.
[Description("Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field.")]
[Name("Query")]
internal sealed partial class Questions
{
    private const string KnownAt = "Only what was public by this day; none for everything known now.";
    private const string AsOf = "Of relations only those that held on this day; none for any day.";

    private static Clocks ClocksOf(DateOnly? asOf, DateOnly? knownAt) => new(asOf?.DayNumber, knownAt?.DayNumber);

    /// <summary>A count of the session that is made when it is asked for.</summary>
    private static Func<IDataLoaderResult<long>> Counted(Func<CancellationToken, Task<long>> count) => () => Loading.LoaderResults.Later(count);
}
