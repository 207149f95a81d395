using System.Globalization;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using Graph.Core.Changes;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>One change set in the journal. What is not in the journal was not written.</summary>
[Name("JournalEntry")]
internal sealed class JournalEntryNode(JournalEntry entry)
{
    /// <summary>Its number: 1 for the first change set of the store, without gaps.</summary>
    public long Sequence => entry.Sequence;

    /// <summary>When it was written.</summary>
    public DateTimeOffset At => entry.At;

    /// <summary>What it was made of.</summary>
    public ChangeSource Source => entry.Origin.Source;

    /// <summary>Who wrote it.</summary>
    public string By => entry.Origin.By;

    /// <summary>Why, in the words of who wrote it.</summary>
    public string? Note => entry.Origin.Note;

    /// <summary>The release before.</summary>
    [Id]
    public string Before => entry.Before;

    /// <summary>The release after; the same where only other seed files gave the same rows.</summary>
    [Id]
    public string After => entry.After;

    /// <summary>Rows that were new.</summary>
    public int Added => entry.Added;

    /// <summary>Rows that were replaced by different ones.</summary>
    public int Changed => entry.Changed;

    /// <summary>Rows that were taken away.</summary>
    public int Removed => entry.Removed;

    /// <summary>Each of these rows, by kind and id; null where there are more than 1 000: then they are only counted.</summary>
    [Price(1, Usual = 100)]
    public IEnumerable<JournalRowNode>? Rows => entry.Rows?.Select(r => new JournalRowNode(r.Kind, r.Id, r.Action));
}

/// <summary>A row that a change set touched.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="RowId">Its id.</param>
/// <param name="Action">What happened to it.</param>
[Name("JournalRow")]
internal sealed record JournalRowNode(RowKind Kind, [property: Id] string RowId, RowAction Action);

/// <summary>A page of the journal, newest first.</summary>
[Name("JournalConnection")]
internal sealed class JournalConnectionNode(Page<JournalEntry> page, bool isFirst)
{
    private const string List = "journal";

    /// <summary>The entries of this page, with their cursors.</summary>
    [Price(0, "first")]
    public IReadOnlyList<JournalEdgeNode> Edges => [.. page.Items.Select(e => new JournalEdgeNode(CursorOf(e), new JournalEntryNode(e)))];

    /// <summary>The entries of this page.</summary>
    [Price(0, "first")]
    public IReadOnlyList<JournalEntryNode> Nodes => [.. page.Items.Select(e => new JournalEntryNode(e))];

    /// <summary>Where this page lies in the journal.</summary>
    public PageInfoNode PageInfo => PageInfoNode.Of(page, isFirst, CursorOf);

    /// <summary>The number of the entry that a cursor names; null for none.</summary>
    internal static long? Before(string? cursor) => Cursor.Read(List, cursor) is { } key && long.TryParse(key.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string CursorOf(JournalEntry entry) => Cursor.Of(List, new PageKey(entry.Sequence.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>An entry in the journal.</summary>
/// <param name="Cursor">Where it stands.</param>
/// <param name="Node">The entry.</param>
[Name("JournalEdge")]
internal sealed record JournalEdgeNode(string Cursor, JournalEntryNode Node);
