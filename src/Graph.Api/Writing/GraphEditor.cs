using Graph.Api.Access;
using Graph.Api.Hosting;
using Graph.Api.InputTypes;
using Graph.Api.Nodes;
using Graph.Api.Subscriptions;
using Graph.Api.Telemetry;
using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Exchange.Seeds;

namespace Graph.Api.Writing;

/// <summary>
/// Writes for a caller who may. One a request; it reads what it tells by itself, past the session of the request, which would show the
/// state before the write.
/// </summary>
internal sealed class GraphEditor(IGraphStore store, CurrentCaller caller, GraphOptions options, ReleaseSignal signal, GraphTelemetry telemetry)
{
    private readonly List<JournalEntry> _written = [];

    /// <summary>What this request has written so far: true whatever becomes of its answer.</summary>
    public IReadOnlyList<JournalEntry> Written => _written;

    /// <summary>Applies the rows of an input, or tells what that would do.</summary>
    /// <exception cref="GraphException">The caller may not write, or the input is wrong; nothing was written.</exception>
    public async Task<ChangeSetPayloadNode> ApplyAsync(ChangeSetInput input, bool dryRun, CancellationToken cancellationToken)
    {
        caller.RequireWrite();
        var rows = new InputRows(input, caller.Name);
        try
        {
            var payload = await ApplyAsync(rows.Changes, dryRun || rows.Problems.Count > 0, cancellationToken);
            return rows.Problems.Count == 0 ? payload : throw new GraphException(rows.Problems);
        }
        catch (GraphException e) when (e.Problems != rows.Problems)
        {
            throw new GraphException([.. rows.Problems, .. rows.AtTheirPlaces(e.Problems)]);
        }
    }

    /// <summary>Makes the seed files of the server the whole content, or tells what that would do.</summary>
    /// <exception cref="GraphException">The caller may not write, or the seeds are wrong; nothing was written.</exception>
    public async Task<ChangeSetPayloadNode> ImportSeedsAsync(bool dryRun, string? expectedRelease, CancellationToken cancellationToken)
    {
        caller.RequireWrite();
        var seeds = await Task.Run(() => SeedReader.Read(GraphRuntime.SeedFolder(options), cancellationToken), cancellationToken);
        var changes = seeds.Changes with { ExpectedRelease = expectedRelease, Origin = new ChangeOrigin(ChangeSource.Seeds, caller.Name) };
        return await ApplyAsync(changes, dryRun, cancellationToken);
    }

    /// <summary>A page of the journal, newest first.</summary>
    /// <exception cref="GraphException">The caller may not write.</exception>
    public Task<Page<JournalEntry>> JournalAsync(IGraphSession session, int first, long? before, CancellationToken cancellationToken)
    {
        caller.RequireJournal();
        return session.JournalAsync(first, before, cancellationToken);
    }

    private async Task<ChangeSetPayloadNode> ApplyAsync(ChangeSet changes, bool dryRun, CancellationToken cancellationToken)
    {
        if (dryRun)
        {
            return new ChangeSetPayloadNode(await store.PreviewAsync(changes, cancellationToken), true);
        }

        var report = await CountedAsync(() => store.ApplyWithReportAsync(changes, cancellationToken));
        if (report.Result.Journal is { } entry)
        {
            _written.Add(entry);
            signal.Pulse();
        }

        return new ChangeSetPayloadNode(report, false);
    }

    private async Task<T> CountedAsync<T>(Func<Task<T>> apply)
    {
        var outcome = "failed";
        try
        {
            var result = await apply();
            outcome = "applied";
            return result;
        }
        catch (GraphException)
        {
            outcome = "refused";
            throw;
        }
        catch (StoreUnavailableException e) when (e.Code == StoreUnavailableException.CommitUnknown)
        {
            // Perhaps it was written: subscribers look.
            signal.Pulse();
            throw;
        }
        finally
        {
            telemetry.CountChangeSet(outcome);
        }
    }
}
