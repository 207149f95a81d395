namespace Graph.Exchange.Seeds;

/// <summary>Where something stands in the seed files.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1; 0 where the file as a whole is meant.</param>
/// <param name="Path">The path from the top of the file, such as <c>[3].events[0].date</c>; the row where a warning speaks of one; empty for the top.</param>
public sealed record SeedPlace(string File, int Line, string Path)
{
    /// <inheritdoc/>
    public override string ToString() => (Line, Path) switch
    {
        (0, _) => File,
        (_, "") => $"{File}:{Line}",
        _ => $"{File}:{Line}: {Path}",
    };
}
