namespace Graph.Core.Changes;

/// <summary>What happened to a row.</summary>
public enum RowAction
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>A different one took its place.</summary>
    Changed,

    /// <summary>It was taken away.</summary>
    Removed,
}

/// <summary>A row that a change set touched.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Action">What happened to it.</param>
public sealed record JournalRow(RowKind Kind, string Id, RowAction Action)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static JournalRow Parse(string text) =>
        text.Split(' ', 3) is [var action, var kind, var id] && Enum.TryParse<RowAction>(action, out var a) && Enum.TryParse<RowKind>(kind, out var k)
            ? new JournalRow(k, id, a)
            : throw new FormatException($"'{text}' is no row of a journal");

    /// <summary>As stores keep it: action, kind and id.</summary>
    public override string ToString() => $"{Action} {Kind} {Id}";
}

/// <summary>One change set in the journal of a store. The journal is no part of the release.</summary>
/// <param name="Sequence">Its number: 1 for the first of a store, without gaps.</param>
/// <param name="At">When it was written, in UTC.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Before">The release before.</param>
/// <param name="After">The release after.</param>
/// <param name="Added">Rows that were new.</param>
/// <param name="Changed">Rows that were replaced by different ones.</param>
/// <param name="Removed">Rows that were taken away.</param>
/// <param name="Rows">All of these rows by kind and id; null where there are more than <see cref="MaxRows"/>.</param>
public sealed record JournalEntry(
    long Sequence, DateTimeOffset At, ChangeOrigin Origin, string Before, string After, int Added, int Changed, int Removed, IReadOnlyList<JournalRow>? Rows)
{
    /// <summary>The most rows that an entry lists.</summary>
    public const int MaxRows = 1_000;

    /// <summary>The entry of a plan, before the store gave it a number; null where it changes nothing.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="changes">The change set that it was made of.</param>
    /// <param name="loadedSeeds">The fingerprint that the store keeps so far: another one is a change although no row differs.</param>
    /// <param name="time">Tells the time.</param>
    public static JournalEntry? Of(ChangePlan plan, ChangeSet changes, string? loadedSeeds, TimeProvider time)
    {
        var newSeeds = changes.SeedsFingerprint is { } seeds && !string.Equals(seeds, loadedSeeds, StringComparison.Ordinal);
        return plan.TouchedCount == 0 && !newSeeds
            ? null
            : new JournalEntry(
                0, time.GetUtcNow(), changes.Origin, plan.Result.Before, plan.Result.After, plan.Result.Added, plan.Result.Changed, plan.Result.Removed,
                plan.TouchedCount > MaxRows ? null : [.. plan.Touched()]);
    }
}
