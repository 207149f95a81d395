using Graph.Api.Http;

namespace Graph.Api.Subscriptions;

/// <summary>Counts the streams of each caller and of all: each holds a connection, and a state to compare with.</summary>
internal sealed class StreamPlaces(ApiOptions options)
{
    // Streams last; who comes back every second learns nothing new.
    private const int RetrySeconds = 30;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private int _all;

    /// <summary>Takes a place until what is returned is disposed.</summary>
    /// <exception cref="RequestProblemException">429 where the caller has as many as it may, 503 where all together have.</exception>
    public IDisposable Take(string caller)
    {
        lock (_gate)
        {
            var taken = _taken.GetValueOrDefault(caller);
            if (taken >= options.MaxStreams)
            {
                throw new RequestProblemException(
                    StatusCodes.Status429TooManyRequests, "TOO_MANY_STREAMS", $"You have {taken} subscriptions, the most that are allowed; close one first.");
            }

            if (_all >= options.MaxAllStreams)
            {
                throw new RequestProblemException(StatusCodes.Status503ServiceUnavailable, "STREAMS_FULL", "The server has as many subscriptions as it takes. Try again later.")
                {
                    RetryAfter = RetrySeconds,
                };
            }

            _taken[caller] = taken + 1;
            _all++;
        }

        return new Place(this, caller);
    }

    private void Leave(string caller)
    {
        lock (_gate)
        {
            _all--;
            if (--_taken[caller] == 0)
            {
                _taken.Remove(caller);
            }
        }
    }

    private sealed class Place(StreamPlaces places, string caller) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                places.Leave(caller);
            }
        }
    }
}
