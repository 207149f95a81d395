using System.Buffers;
using System.Text.Json;

namespace Graph.Neo4j.Connections;

/// <summary>
/// Reads an answer of the Query API row by row as it comes, and no further than asked: <c>{"data":{"fields":[…],"values":[[…],…]},"errors":[…]}</c>.
/// </summary>
internal sealed class QueryApiRows(int maxRows, int maxBytes)
{
    // What is read here is written again by serializers that allow a depth of 64, in an answer of their own.
    private const int MaxDepth = 50;

    private readonly List<CypherRow> _rows = [];
    private IReadOnlyList<string> _fields = [];
    private CypherException? _error;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private Place _place;
    private bool _more;

    private enum Place
    {
        Start,
        Answer,
        Data,
        Rows,
        End,
    }

    /// <summary>Reads until the end, one row too many, or too many bytes.</summary>
    public async Task<QueryApiAnswer> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var (filled, total, enough) = (0, 0L, 0);
            while (true)
            {
                if (filled == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                    buffer.AsSpan(0, filled).CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }

                var read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken);
                (filled, total) = (filled + read, total + read);
                if (filled >= enough || read == 0)
                {
                    var consumed = Consume(buffer.AsSpan(0, filled), read == 0);
                    buffer.AsSpan(consumed, filled - consumed).CopyTo(buffer);
                    filled -= consumed;

                    // A row that is not whole is tried again when there is twice as much of it, not with every packet.
                    enough = consumed > 0 ? 0 : filled * 2;
                }

                if (_more || total > maxBytes)
                {
                    return Answer(_more ? AnswerEnd.Rows : AnswerEnd.TooLarge);
                }

                if (read == 0)
                {
                    return _place == Place.End ? Answer(AnswerEnd.All) : throw new IOException("the answer breaks off");
                }
            }
        }
        catch (JsonException)
        {
            // In a row it can only be the depth: the server's JSON is right.
            return _place == Place.Rows ? Answer(AnswerEnd.TooLarge) : QueryApiAnswer.Foreign;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private QueryApiAnswer Answer(AnswerEnd end) => new(new CypherAnswer(_fields, _rows) { End = end }, [], null, _error, IsNeo4j: true);

    /// <summary>Reads what is whole of what is there.</summary>
    private int Consume(ReadOnlySpan<byte> bytes, bool last)
    {
        var reader = new Utf8JsonReader(bytes, last, _state);
        while (!_more)
        {
            // A value that is not whole yet is read again with more bytes behind it.
            var before = reader;
            if (!reader.Read() || !TakeToken(ref reader))
            {
                reader = before;
                break;
            }
        }

        _state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }

    private bool TakeToken(ref Utf8JsonReader reader)
    {
        switch (_place, reader.TokenType)
        {
            case (Place.Start, JsonTokenType.StartObject):
                _place = Place.Answer;
                return true;
            case (Place.Answer, JsonTokenType.EndObject):
                _place = Place.End;
                return true;
            case (Place.Data, JsonTokenType.EndObject):
                _place = Place.Answer;
                return true;
            case (Place.Rows, JsonTokenType.EndArray):
                _place = Place.Data;
                return true;
            case (Place.Rows, JsonTokenType.StartArray):
                return TakeRow(ref reader);
            case (Place.Answer or Place.Data, JsonTokenType.PropertyName):
                return TakeMember(ref reader);
            default:
                throw new JsonException("no answer of a Query API");
        }
    }

    private bool TakeMember(ref Utf8JsonReader reader)
    {
        var name = reader.GetString();
        if ((_place, name) is (Place.Answer, "data") or (Place.Data, "values"))
        {
            if (!reader.Read())
            {
                return false;
            }

            _place = _place == Place.Answer ? Place.Data : Place.Rows;
            return true;
        }

        if (!JsonDocument.TryParseValue(ref reader, out var json))
        {
            return false;
        }

        using (json)
        {
            switch (_place, name)
            {
                case (Place.Data, "fields"):
                    _fields = [.. json.RootElement.EnumerateArray().Select(f => f.GetString()!)];
                    break;
                case (Place.Answer, "errors"):
                    _error ??= QueryApiAnswer.FirstError(json.RootElement);
                    break;
            }
        }

        return true;
    }

    private bool TakeRow(ref Utf8JsonReader reader)
    {
        if (!JsonDocument.TryParseValue(ref reader, out var json))
        {
            return false;
        }

        using (json)
        {
            _more = _rows.Count == maxRows;
            if (!_more)
            {
                _rows.Add(QueryApiAnswer.Row(json.RootElement));
            }
        }

        return true;
    }
}
