namespace Graph.Core.Search;

/// <summary>
/// The number of single-character slips (a letter too many, missing, wrong, or two neighbours swapped) between two texts:
/// Damerau-Levenshtein in its "optimal string alignment" form.
/// </summary>
public static class EditDistance
{
    /// <summary>The distance, or null where it is more than <paramref name="most"/>.</summary>
    public static int? Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return null;
        }

        // Three rows of the table: swaps look two rows back.
        var width = b.Length + 1;
        var (before, last, row) = (new int[width], new int[width], new int[width]);
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var slip = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + slip);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // A swap may still lead from the row before, so that one has to be beyond the bound too.
            if (least > most && last.Min() > most)
            {
                return null;
            }

            (before, last, row) = (last, row, before);
        }

        return last[^1] <= most ? last[^1] : null;
    }
}
