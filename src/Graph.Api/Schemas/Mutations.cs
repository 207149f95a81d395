using System.ComponentModel;
using Graph.Api.InputTypes;
using Graph.Api.Nodes;
using Graph.Api.Writing;
using GraphQL;

namespace Graph.Api.Schemas;

/// <summary>Changes to the graph, for callers who may write: else the error is WRITES_OFF, UNAUTHENTICATED or FORBIDDEN. Each is written as a whole or not at all, and kept in the journal. Several in one request run one after the other; one that fails does not undo those before it.</summary>
[Name("Mutation")]
internal sealed class Mutations
{
    /// <summary>Puts rows and takes rows away. Everything is checked first, by the rules that the seeds are checked by, and all mistakes are told at once, each with its place in the input. What follows, such as the status and period of relations, is worked out anew.</summary>
    [Price(1_000)]
    public static Task<ChangeSetPayloadNode> ApplyChangeSetAsync(
        [FromServices] GraphEditor editor,
        [Description("The rows.")] ChangeSetInput input,
        [Description("Whether only to check and to tell what would change, without writing.")] bool dryRun = false,
        CancellationToken cancellationToken = default) => editor.ApplyAsync(input, dryRun, cancellationToken);

    /// <summary>Makes the seed files of the server the whole content: what they do not hold is taken away, so also what was written by applyChangeSet since. Ask with dryRun first.</summary>
    [Price(1_000)]
    public static Task<ChangeSetPayloadNode> ImportSeedsAsync(
        [FromServices] GraphEditor editor,
        [Description("Whether only to check and to tell what would change, without writing.")] bool dryRun = false,
        [Description("The release that is to be replaced; where the content is another by now, nothing is written and the error is RELEASE_CHANGED. None for any.")] string? expectedRelease = null,
        CancellationToken cancellationToken = default) => editor.ImportSeedsAsync(dryRun, expectedRelease, cancellationToken);
}
