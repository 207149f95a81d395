using Graph.Api.Caching;
using Graph.Api.Errors;
using GraphQL;

namespace Graph.Api.Http;

/// <summary>Writes answers into memory, for a plain answer as for an event of a stream: with so many errors and no larger than they may be.</summary>
internal sealed class AnswerWriter(IGraphQLSerializer serializer, ApiOptions options)
{
    /// <summary>An answer that was given before.</summary>
    public WrittenAnswer Copy(KeptAnswer kept)
    {
        var bytes = new BoundedAnswer(options.MaxResponseBytes);
        bytes.Write(kept.Bytes);
        return new WrittenAnswer(kept.Told, bytes, IsRefusal: false);
    }

    /// <summary>Writes a result, or the refusal of one that is too large.</summary>
    public async Task<WrittenAnswer> WriteAsync(ExecutionResult result, CancellationToken cancellationToken)
    {
        ErrorLimit.Apply(result, options.MaxErrors);
        var bytes = new BoundedAnswer(options.MaxResponseBytes);
        try
        {
            await serializer.WriteAsync(bytes, result, cancellationToken);
            return new WrittenAnswer(result, bytes, IsRefusal: false);
        }
        catch (AnswerTooLargeException problem)
        {
            await bytes.DisposeAsync();
            return await WriteAsync(problem.Refusal(result), cancellationToken) with { IsRefusal = true };
        }
        catch
        {
            await bytes.DisposeAsync();
            throw;
        }
    }
}

/// <summary>An answer as it will be sent.</summary>
/// <param name="Result">What it says.</param>
/// <param name="Bytes">The same as JSON.</param>
/// <param name="IsRefusal">Whether it stands in the place of one that is too large.</param>
internal sealed record WrittenAnswer(ExecutionResult Result, BoundedAnswer Bytes, bool IsRefusal) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Bytes.Dispose();
}
