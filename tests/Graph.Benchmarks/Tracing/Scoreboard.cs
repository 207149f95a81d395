using System.Globalization;

namespace Graph.Benchmarks.Tracing;

/// <summary>Collects rows and marks and prints them as one table. Times are in microseconds.</summary>
internal sealed class Scoreboard
{
    private readonly List<string> _notes = [];
    private readonly List<(string Name, double P50, double P95, string Mark)> _rows = [];
    private bool _allMet = true;

    public static double Median(double[] times) => Quantile(times, 0.5);

    public void Tell(string note)
    {
        _notes.Add(note);
        Console.Error.WriteLine(note);
    }

    /// <summary>A row without a mark, or one that may take so many times as long as another at p50.</summary>
    public void Row(string name, double[] times, double? beside = null, double atMost = 0) =>
        Add(name, times, beside is { } other ? Judge(Median(times) <= atMost * other, $"{Median(times) / other:0.00} of it, mark {atMost:0.00}") : "");

    /// <summary>A row that must take at least so many times as long as another at p50.</summary>
    public void Faster(string name, double[] times, double beside, double atLeast) =>
        Add(name, times, Judge(Median(times) >= atLeast * beside, $"trace is {Median(times) / beside:0} times faster, mark {atLeast:0}"));

    /// <summary>A row that must take at most so long at p50.</summary>
    public void Limit(string name, double[] times, double atMost) =>
        Add(name, times, Judge(Median(times) <= atMost, $"mark {atMost / 1000:0} ms"));

    /// <summary>Prints everything; true where every mark was met.</summary>
    public bool Print()
    {
        _notes.ForEach(Console.WriteLine);
        Console.WriteLine();
        Console.WriteLine($"{"",-62} {"p50 µs",12} {"p95 µs",12}");
        foreach (var (name, p50, p95, mark) in _rows)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-62} {p50,12:N1} {p95,12:N1}  {mark}"));
        }

        return _allMet;
    }

    private static double Quantile(double[] times, double share)
    {
        var sorted = times.Order().ToArray();
        return sorted[(int)(share * (sorted.Length - 1))];
    }

    private string Judge(bool met, FormattableString text)
    {
        _allMet &= met;
        return $"{(met ? "met" : "MISSED")}: {text.ToString(CultureInfo.InvariantCulture)}";
    }

    private void Add(string name, double[] times, string mark) => _rows.Add((name, Median(times), Quantile(times, 0.95), mark));
}
