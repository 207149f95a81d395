using System.Buffers;
using Graph.Api.Errors;
using GraphQL;

namespace Graph.Api.Http;

/// <summary>The bytes of an answer before they are sent, so that one that is too large is refused as a whole.</summary>
internal sealed class BoundedAnswer(int most) : Stream
{
    private const int FirstChunk = 16 * 1024;
    private const int LargestChunk = 1024 * 1024;

    private readonly List<(byte[] Bytes, int Used)> _full = [];
    private byte[] _chunk = ArrayPool<byte>.Shared.Rent(FirstChunk);
    private int _used;
    private long _before;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _before + _used;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    /// <summary>Everything in one piece.</summary>
    public byte[] ToArray()
    {
        var all = new byte[Length];
        var at = 0;
        foreach (var (bytes, used) in _full)
        {
            bytes.AsSpan(0, used).CopyTo(all.AsSpan(at));
            at += used;
        }

        _chunk.AsSpan(0, _used).CopyTo(all.AsSpan(at));
        return all;
    }

    /// <summary>Sends everything.</summary>
    public async Task SendAsync(Stream target, CancellationToken cancellationToken)
    {
        foreach (var (bytes, used) in _full)
        {
            await target.WriteAsync(bytes.AsMemory(0, used), cancellationToken);
        }

        await target.WriteAsync(_chunk.AsMemory(0, _used), cancellationToken);
    }

    /// <exception cref="AnswerTooLargeException">It becomes larger than it may.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Length + buffer.Length > most)
        {
            throw new AnswerTooLargeException(most);
        }

        while (buffer.Length > 0)
        {
            if (_used == _chunk.Length)
            {
                _full.Add((_chunk, _used));
                _before += _used;
                (_chunk, _used) = (ArrayPool<byte>.Shared.Rent(Math.Min(_chunk.Length * 2, LargestChunk)), 0);
            }

            var part = buffer[..Math.Min(buffer.Length, _chunk.Length - _used)];
            part.CopyTo(_chunk.AsSpan(_used));
            _used += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _chunk.Length > 0)
        {
            _full.ForEach(f => ArrayPool<byte>.Shared.Return(f.Bytes));
            _full.Clear();
            ArrayPool<byte>.Shared.Return(_chunk);
            _chunk = [];
        }

        base.Dispose(disposing);
    }
}

/// <summary>An answer is larger than one may be.</summary>
internal sealed class AnswerTooLargeException(int most) : Exception($"The answer is larger than {most} bytes. Ask for fewer rows or fields, or page by page.")
{
    /// <summary>The answer in its place.</summary>
    /// <param name="refused">The answer that is too large; what it says of writes that are done is kept.</param>
    public ExecutionResult Refusal(ExecutionResult refused)
    {
        var refusal = ErrorAnswer.Of("RESPONSE_TOO_LARGE", Message);
        WrittenRows.Keep(refused, refusal);
        return refusal;
    }
}
