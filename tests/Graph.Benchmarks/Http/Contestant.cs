using System.Globalization;

namespace Graph.Benchmarks.Http;

/// <summary>One of those that take turns.</summary>
internal sealed class Contestant(string name, string path, IReadOnlyList<string> bodies, int connections)
{
    private readonly List<double> _times = [];
    private TimeSpan _elapsed;

    /// <summary>Requests a second over all turns.</summary>
    public double Rate => _times.Count / _elapsed.TotalSeconds;

    /// <summary>Takes a turn.</summary>
    public async Task RunAsync(LoadClient client, TimeSpan duration)
    {
        var (times, elapsed) = await client.RunAsync(path, bodies, connections, duration);
        _times.AddRange(times);
        _elapsed += elapsed;
    }

    /// <summary>Forgets the turns so far: they were the warm-up.</summary>
    public void Forget()
    {
        _times.Clear();
        _elapsed = TimeSpan.Zero;
    }

    /// <summary>The time, in microseconds, that this share of the requests took at most.</summary>
    public double Quantile(double share)
    {
        _times.Sort();
        return _times[(int)(share * (_times.Count - 1))];
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{name,-44}{Rate,12:N0}{Quantile(0.5),12:N0}{Quantile(0.99),12:N0}");
}
