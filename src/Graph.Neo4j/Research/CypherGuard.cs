using Graph.Core;

namespace Graph.Neo4j.Research;

/// <summary>
/// Lets a statement through that only reads. It reads the statement by the grammar of Cypher's reading part (Cypher5Parser.g4) and
/// refuses all else, so that what it does not know is refused and not what it knows to be harmful. It does not check that the
/// statement is right: Neo4j does.
/// </summary>
/// <remarks>
/// Neo4j ends a statement between rows only, never within an expression. So what easily computes long in one is refused too: regular
/// expressions, loops in loops, and long lists out of thin air. It cannot be all (a list can be doubled with itself); what gets
/// through is counted by <see cref="CypherSource"/>.
/// </remarks>
internal sealed partial class CypherGuard
{
    private const int MaxLength = 20_000;
    private const int MaxDepth = 60;

    // No clause that writes is reached by way of a name, and these are not taken as one unquoted either, should this reader and Neo4j's ever disagree on what is one.
    private static readonly HashSet<string> NotNames =
        ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "NODETACH", "REMOVE", "FOREACH", "INSERT", "LOAD", "CALL", "USE", "FINISH", "DROP", "ALTER", "SHOW", "TERMINATE"];

    private readonly string _statement;
    private readonly IReadOnlyList<CypherToken> _tokens;
    private int _at;
    private int _depth;

    private CypherGuard(string statement) => (_statement, _tokens) = (statement, CypherTokens.Read(statement));

    private CypherToken Current => _tokens[_at];

    /// <summary>Refuses a statement that may do more than read the graph.</summary>
    /// <exception cref="GraphException"><c>cypher-refused</c>: where and why.</exception>
    public static void Check(string statement)
    {
        if (statement.Length > MaxLength)
        {
            throw CypherTokens.Refusal(statement, 0, $"it is longer than {MaxLength} characters; give long texts and lists as parameters");
        }

        var guard = new CypherGuard(statement);
        guard.Query();
        if (guard.Take(';') && guard.Current.Kind != CypherTokenKind.End)
        {
            throw guard.Refuse("only one statement at a time");
        }

        if (guard.Current.Kind != CypherTokenKind.End)
        {
            throw guard.Unexpected("a clause or the end");
        }
    }

    private CypherToken Peek(int further = 1) => _tokens[Math.Min(_at + further, _tokens.Count - 1)];

    private CypherToken Next() => _tokens[_at < _tokens.Count - 1 ? _at++ : _at];

    private bool Take(char sign) => NextIf(Current.Is(sign));

    private bool Take(string sign) => NextIf(Current.Is(sign));

    private bool TakeWord(string keyword) => NextIf(Current.IsWord(keyword));

    private bool TakeWord(IReadOnlySet<string> keywords) => NextIf(Current.IsWord(keywords));

    private bool TakeNumber() => NextIf(Current.Kind == CypherTokenKind.Number);

    private bool NextIf(bool fits)
    {
        _at += fits ? 1 : 0;
        return fits;
    }

    private void Need(char sign)
    {
        if (!Take(sign))
        {
            throw Unexpected($"'{sign}'");
        }
    }

    private void NeedWord(string keyword)
    {
        if (!TakeWord(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    /// <summary>A name where only a name can stand: after a dot, in a map, as a label.</summary>
    private CypherToken Name() => Current.IsName ? Next() : throw Unexpected("a name");

    /// <summary>The name of a variable.</summary>
    private CypherToken Variable() => Current.IsWord(NotNames) ? throw NotAName() : Name();

    private GraphException NotAName() =>
        Refuse($"{Current.Text.ToUpperInvariant()} is not let through here; only reading is. If it is a name, put it in backquotes");

    /// <summary>One or more of something, with commas between.</summary>
    private void List(Action item)
    {
        do
        {
            item();
        }
        while (Take(','));
    }

    private void Deeper(Action inner)
    {
        if (++_depth > MaxDepth)
        {
            throw Refuse($"it nests deeper than {MaxDepth} levels");
        }

        inner();
        _depth--;
    }

    private GraphException Refuse(string message) => CypherTokens.Refusal(_statement, Current.Start, message);

    private GraphException Unexpected(string expected) => Refuse($"{Shown(Current)} is not let through here; expected {expected}");

    private static string Shown(CypherToken token) => token.Kind switch
    {
        CypherTokenKind.End => "the end",
        CypherTokenKind.String => "a string",
        _ => token.Text.Length <= 40 ? $"'{token.Text}'" : $"'{token.Text[..40]}...'",
    };
}
