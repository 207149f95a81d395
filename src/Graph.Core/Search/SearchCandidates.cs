using Graph.Core.Model;

namespace Graph.Core.Search;

/// <summary>What a store proposes for a search.</summary>
/// <param name="Entities">The candidates, each once, best first.</param>
/// <param name="Complete">Whether these are all that there are: nothing that has the words, or begins with them, was cut or not looked for.</param>
public sealed record SearchCandidates(IReadOnlyList<EntityRecord> Entities, bool Complete);
