namespace Graph.Cli.Output;

/// <summary>Tells on standard error what is being done, once it has taken longer than a second.</summary>
internal sealed class LateProgress : IProgress<string>, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Timer _timer;
    private string? _latest;
    private bool _isLate;

    public LateProgress() => _timer = new Timer(_ => BecomeLate(), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

    public void Report(string value)
    {
        lock (_gate)
        {
            _latest = value;
            if (_isLate)
            {
                Console.Error.WriteLine($"graph: {value}...");
            }
        }
    }

    public void Dispose() => _timer.Dispose();

    private void BecomeLate()
    {
        lock (_gate)
        {
            _isLate = true;
            if (_latest is not null)
            {
                Console.Error.WriteLine($"graph: {_latest}...");
            }
        }
    }
}
