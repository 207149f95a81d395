using System.Globalization;
using System.Text;
using Graph.Core;

namespace Graph.Neo4j.Research;

/// <summary>
/// Cuts a statement into the tokens that Neo4j's own lexer cuts it into (Cypher5Lexer.g4). What that one and this one could see
/// differently is refused: Unicode escapes, which Neo4j resolves before anything else (<c>'\u0027</c> is a whole string), dashes and
/// spaces that look like others, letters that are none to Neo4j.
/// </summary>
internal sealed class CypherTokens
{
    /// <summary>The code of every refusal.</summary>
    public const string Refused = "cypher-refused";

    // Neo4j's white space, to the letter.
    private const string Space =
        "\u0009\u000A\u000B\u000C\u000D\u001C\u001D\u001E\u001F\u0020\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private const string Signs = "()[]{},.:;|&!%+-*/^=<>$";
    private static readonly string[] LongSigns = ["<=", ">=", "<>", "!=", "=~", "+=", "..", "::", "||"];

    private readonly string _text;
    private readonly List<CypherToken> _tokens = [];
    private int _at;

    private CypherTokens(string text) => _text = text;

    /// <summary>The tokens of a statement, with an <see cref="CypherTokenKind.End"/> last.</summary>
    /// <exception cref="GraphException"><c>cypher-refused</c>: it has what no token can be.</exception>
    public static IReadOnlyList<CypherToken> Read(string statement)
    {
        var tokens = new CypherTokens(statement);
        tokens.RefuseEscapes();
        while (tokens._at < statement.Length)
        {
            tokens.Next();
        }

        tokens._tokens.Add(new CypherToken(CypherTokenKind.End, "the end", statement.Length));
        return tokens._tokens;
    }

    /// <summary>What is wrong, with its line and column.</summary>
    public static GraphException Refusal(string statement, int at, string message)
    {
        var before = statement.AsSpan(0, at);
        var (line, column) = (before.Count('\n') + 1, at - before.LastIndexOf('\n'));
        return new GraphException(Refused, $"statement {line}:{column}", message);
    }

    private void RefuseEscapes()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] != '\\')
            {
                continue;
            }

            // A backslash takes the next character with it, wherever it stands.
            i++;
            if (i < _text.Length && _text[i] is 'u' or 'U')
            {
                throw Refusal(_text, i - 1, "Unicode escapes are not let through; write the character itself, or give the text as a parameter");
            }
        }
    }

    private void Next()
    {
        var (start, c) = (_at, _text[_at]);
        if (Space.Contains(c, StringComparison.Ordinal))
        {
            _at++;
        }
        else if (At("//"))
        {
            var end = _text.AsSpan(start).IndexOfAny('\r', '\n');
            _at = end < 0 ? _text.Length : start + end;
        }
        else if (At("/*"))
        {
            var end = _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            _at = end < 0 ? throw Refusal(_text, start, "this comment has no end") : end + 2;
        }
        else if (c is '\'' or '"')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadQuotedName();
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1))))
        {
            ReadNumber();
        }
        else if (IsLetter(c))
        {
            ReadWord();
        }
        else if (LongSigns.FirstOrDefault(At) is { } sign)
        {
            Add(CypherTokenKind.Sign, sign, sign.Length);
        }
        else if (Signs.Contains(c, StringComparison.Ordinal))
        {
            Add(CypherTokenKind.Sign, c.ToString(), 1);
        }
        else
        {
            throw Refusal(_text, start, $"the character U+{(int)c:X4} is not let through outside of strings and names in backquotes");
        }
    }

    private void ReadString(char quote)
    {
        for (var i = _at + 1; i < _text.Length; i++)
        {
            if (_text[i] == quote)
            {
                Add(CypherTokenKind.String, _text[_at..(i + 1)], i + 1 - _at);
                return;
            }

            i += _text[i] == '\\' ? 1 : 0;
        }

        throw Refusal(_text, _at, "this string has no end");
    }

    private void ReadQuotedName()
    {
        var name = new StringBuilder();
        for (var i = _at + 1; i < _text.Length; i++)
        {
            if (_text[i] != '`')
            {
                name.Append(_text[i]);
            }
            else if (i + 1 < _text.Length && _text[i + 1] == '`')
            {
                name.Append('`');
                i++;
            }
            else
            {
                Add(CypherTokenKind.QuotedName, name.ToString(), i + 1 - _at);
                return;
            }
        }

        throw Refusal(_text, _at, "this name in backquotes has no end");
    }

    private void ReadNumber()
    {
        var i = _at;
        if (_text[i] == '0' && Peek(1) is 'x' or 'X' or 'o')
        {
            i += 2;
            Skip(char.IsAsciiHexDigit);
        }
        else
        {
            Skip(c => char.IsAsciiDigit(c) || c == '_');
            if (i + 1 < _text.Length && _text[i] == '.' && char.IsAsciiDigit(_text[i + 1]))
            {
                i++;
                Skip(c => char.IsAsciiDigit(c) || c == '_');
            }

            if (i < _text.Length && _text[i] is 'e' or 'E')
            {
                i += i + 1 < _text.Length && _text[i + 1] is '+' or '-' ? 2 : 1;
                Skip(char.IsAsciiDigit);
            }
        }

        if (i < _text.Length && IsPart(_text[i]))
        {
            throw Refusal(_text, i, "a number must not run into a name");
        }

        Add(CypherTokenKind.Number, _text[_at..i], i - _at);

        void Skip(Func<char, bool> of)
        {
            while (i < _text.Length && of(_text[i]))
            {
                i++;
            }
        }
    }

    private void ReadWord()
    {
        var end = _at + 1;
        while (end < _text.Length && IsPart(_text[end]) && _text[end] != '$')
        {
            end++;
        }

        if (end < _text.Length && _text[end] == '$')
        {
            // To Neo4j it belongs to the name.
            throw Refusal(_text, end, "put a space before '$', or the name in backquotes");
        }

        Add(CypherTokenKind.Word, _text[_at..end], end - _at);
    }

    private void Add(CypherTokenKind kind, string text, int length)
    {
        _tokens.Add(new CypherToken(kind, text, _at));
        _at += length;
    }

    private bool At(string sign) => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;

    private char Peek(int further) => _at + further < _text.Length ? _text[_at + further] : '\0';

    private static bool IsLetter(char c) => c == '_' || char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => c == '$' || IsLetter(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
}
