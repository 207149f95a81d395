namespace Graph.Exchange.Seeds;

/// <summary>A node of a YAML file with the line it starts on, counted from 1.</summary>
internal abstract record SeedNode(int Line);

/// <summary>A scalar; <paramref name="IsNull"/> where it stands for "nothing" (<c>~</c> or <c>null</c>, not quoted).</summary>
internal sealed record SeedScalar(int Line, string Text, bool IsNull) : SeedNode(Line);

/// <summary>A sequence.</summary>
internal sealed record SeedSequence(int Line, IReadOnlyList<SeedNode> Items) : SeedNode(Line);

/// <summary>A mapping as written: a key may stand in it twice.</summary>
internal sealed record SeedMapping(int Line, IReadOnlyList<(SeedScalar Key, SeedNode Value)> Members) : SeedNode(Line);
