using Graph.Core.Model;

namespace Graph.Core.Evidence;

/// <summary>A statement with the days on which its document counts.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="PublicFrom">The first day on which it counts.</param>
/// <param name="PublicUntil">The first day on which it no longer counts, its document having been retracted.</param>
public readonly record struct CitedStatement(Statement Statement, int PublicFrom, int PublicUntil)
{
    /// <summary>Whether it counts on a day.</summary>
    public bool CountsOn(int day) => PublicFrom <= day && day < PublicUntil;

    /// <summary>Joins a statement with its document.</summary>
    public static CitedStatement Of(Statement statement, Document document) => new(statement, document.PublicFrom, document.PublicUntil);
}
