using Graph.Api.Schemas;
using Graph.Api.Writing;
using Graph.Core.Changes;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>What a change set did, or would do.</summary>
[Name("ChangeSetPayload")]
internal sealed class ChangeSetPayloadNode(ChangeReport report, bool dryRun)
{
    /// <summary>Whether nothing was written because nothing was to be.</summary>
    public bool DryRun => dryRun;

    /// <summary>The release before.</summary>
    [Id]
    public string Before => report.Result.Before;

    /// <summary>The release after; the same where no row changes.</summary>
    [Id]
    public string After => report.Result.After;

    /// <summary>Rows that are new.</summary>
    public int Added => report.Result.Added;

    /// <summary>Rows that are replaced by different ones. A row that equals what is stored is no change.</summary>
    public int Changed => report.Result.Changed;

    /// <summary>Rows that are taken away.</summary>
    public int Removed => report.Result.Removed;

    /// <summary>Each of these rows, by kind and id.</summary>
    public IEnumerable<RowChangeNode> Rows => report.Rows.Select(r => new RowChangeNode(r));

    /// <summary>The relations whose status or period differs afterwards, whether they were changed themselves or something that they rest on; by id, at most 10 000.</summary>
    [Price(1, Usual = 100)]
    public IEnumerable<RelationChangeNode> Consequences => report.Relations.Select(r => new RelationChangeNode(r));

    /// <summary>How many of these relations there are.</summary>
    public int ConsequencesFound => report.RelationsFound;

    /// <summary>Its entry in the journal; null for a dry run, and where nothing changed.</summary>
    public JournalEntryNode? Journal => report.Result.Journal is { } entry ? new JournalEntryNode(entry) : null;
}

/// <summary>A row before and after a change set, with the members of its input.</summary>
[Name("RowChange")]
internal sealed class RowChangeNode(RowChange change)
{
    /// <summary>What it is.</summary>
    public RowKind Kind => change.Kind;

    /// <summary>Its id.</summary>
    [Id]
    public string RowId => change.Id;

    /// <summary>What happens to it.</summary>
    public RowAction Action => change.Action;

    /// <summary>What is stored, as a JSON object without the members that are empty; null for a new row.</summary>
    [OutputType(typeof(JsonScalar))]
    public object? Before => RowJson.Of(change.Before);

    /// <summary>What takes its place, likewise; null where it is taken away.</summary>
    [OutputType(typeof(JsonScalar))]
    public object? After => RowJson.Of(change.After);
}
