using Graph.Api.Http;

namespace Graph.Api.Subscriptions;

/// <summary>Counts the streams of each caller: each holds a connection, and a state to compare with.</summary>
internal sealed class StreamPlaces(ApiOptions options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>Takes a place until what is returned is disposed.</summary>
    /// <exception cref="RequestProblemException">429 where the caller has as many as it may.</exception>
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

            _taken[caller] = taken + 1;
        }

        return new Place(this, caller);
    }

    private void Leave(string caller)
    {
        lock (_gate)
        {
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
