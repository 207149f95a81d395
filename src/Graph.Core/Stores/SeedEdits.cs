using Graph.Core.Changes;

namespace Graph.Core.Stores;

/// <summary>What people wrote through the API since the seeds were loaded last: loading seeds would undo it.</summary>
/// <param name="Count">How many change sets.</param>
/// <param name="Last">The last of them.</param>
public sealed record SeedEdits(int Count, JournalEntry Last)
{
    private const int Page = 100;

    /// <summary>Reads them from the journal; null where there are none, or where the content is again that of the seeds.</summary>
    public static async Task<SeedEdits?> ReadAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        var count = 0;
        JournalEntry? last = null;
        for (var page = await session.JournalAsync(Page, null, cancellationToken); ; page = await session.JournalAsync(Page, page.Items[^1].Sequence, cancellationToken))
        {
            foreach (var entry in page.Items)
            {
                if (entry.Origin.Source == ChangeSource.Seeds)
                {
                    return last is null || entry.After == session.Release ? null : new SeedEdits(count, last);
                }

                if (entry.Origin.Source == ChangeSource.Api)
                {
                    count++;
                    last ??= entry;
                }
            }

            if (!page.HasMore)
            {
                return last is null ? null : new SeedEdits(count, last);
            }
        }
    }
}
