using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Sessions.Lists;

/// <summary>
/// A list in the order of an index. Where one of several values is asked for, each is a branch of its own: the index has a branch in the
/// order of the list, so that of each no more is read than the page needs, and they are merged. The index is named, and SQLite refuses
/// rather than to scan.
/// </summary>
/// <param name="columns">The columns that are read.</param>
/// <param name="table">The table, named x.</param>
/// <param name="index">The index, or none for that of the ids.</param>
internal sealed class RowList(string columns, string table, string? index)
{
    private readonly List<object?> _values = [];
    private readonly List<string> _conditions = [];
    private IReadOnlyList<string> _branchColumns = [];
    private IReadOnlyList<object[]> _branches = [[]];

    /// <summary>Gives the columns the index begins with one set of values for each branch. Comes before any other condition.</summary>
    public RowList Branch(IReadOnlyList<string> branchColumns, IEnumerable<object[]> branches)
    {
        (_branchColumns, _branches) = (branchColumns, [.. branches]);
        return this;
    }

    /// <summary>Adds a condition on x, in which each <c>?</c> stands for a value.</summary>
    public RowList Where(string condition, params ReadOnlySpan<object?> values)
    {
        var parts = condition.Split('?');
        var text = parts[0];
        for (var i = 0; i < values.Length; i++)
        {
            text += Next(values[i]) + parts[i + 1];
        }

        _conditions.Add(text);
        return this;
    }

    /// <summary>Adds a condition where there is a value.</summary>
    public RowList WhereSet(string condition, object? value) => value is null ? this : Where(condition, value);

    /// <summary>Adds the condition that a column has one of some values; none for any.</summary>
    public RowList WhereIn(string column, IEnumerable<string> values) =>
        values.ToList() is { Count: > 0 } some ? Where($"{column} IN (SELECT value FROM json_each(?))", Cells.Json(some)) : this;

    /// <summary>A page of it.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="sort">The column it is ordered by before the id; null for none.</param>
    /// <param name="after">The value of that column where the page begins.</param>
    /// <param name="descending">From its end.</param>
    /// <param name="page">Which part.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="order">The same order, ascending, of what is read.</param>
    public Page<T> Read<T>(
        StoreConnection connection, string? sort, object? after, bool descending, PageRequest page, Func<SqliteDataReader, T> read, Comparison<T> order)
    {
        var (beyond, way) = descending ? ("<", " DESC") : (">", "");
        if (page.After is { } key)
        {
            _conditions.Add(sort is null ? $"x.id {beyond} {Next(key.Id)}" : $"(x.{sort}, x.id) {beyond} ({Next(after)}, {Next(key.Id)})");
        }

        var sql = $"SELECT {columns} {From()} ORDER BY {(sort is null ? "" : $"x.{sort}{way}, ")}x.id{way}";
        var kept = new SortedSet<T>(Comparer<T>.Create(descending ? (a, b) => order(b, a) : order));
        foreach (var branch in _branches)
        {
            using var reader = connection.Read(sql, [.. branch, .. _values]);
            while (reader.Read())
            {
                var row = connection.Row(reader, read);
                if (kept.Count > page.First && kept.Comparer.Compare(row, kept.Max!) > 0)
                {
                    break;
                }

                kept.Add(row);
                if (kept.Count > page.First + 1)
                {
                    kept.Remove(kept.Max!);
                }
            }
        }

        return new Page<T>([.. kept.Take(page.First)], kept.Count > page.First);
    }

    /// <summary>How many rows it has.</summary>
    public long Count(StoreConnection connection) => _branches.Sum(branch => (long)connection.Scalar($"SELECT count(*) {From()}", [.. branch, .. _values])!);

    private string From()
    {
        var conditions = _branchColumns.Select((column, i) => $"x.{column} = ${i + 1}").Concat(_conditions).ToList();
        var where = conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
        return $"FROM {table} x{(index is null ? "" : $" INDEXED BY {index}")}{where}";
    }

    private string Next(object? value)
    {
        _values.Add(value);
        return $"${_branchColumns.Count + _values.Count}";
    }
}
