using System.Globalization;
using System.Text;

namespace Graph.Core.Patterns;

internal enum TokenKind
{
    Sign,
    Name,
    Number,
    Text,
    End,
}

/// <summary>A part of a pattern's text. A string's <see cref="Text"/> is its value.</summary>
internal sealed record Token(TokenKind Kind, string Text, int Offset)
{
    public bool Is(char sign) => Kind == TokenKind.Sign && Text[0] == sign;
}

/// <summary>Cuts a pattern into tokens, one ahead, and says where a mistake stands.</summary>
internal sealed class PatternTokens
{
    private readonly string _text;
    private readonly string _place;
    private int _next;

    public PatternTokens(string text, string place)
    {
        (_text, _place) = (text, place);
        Current = Read();
    }

    public Token Current { get; private set; }

    public Token Take()
    {
        var taken = Current;
        Current = Read();
        return taken;
    }

    public Token Take(TokenKind kind, string expected) => Current.Kind == kind ? Take() : throw Expected(expected);

    public void Take(char sign, string expected)
    {
        if (!TryTake(sign))
        {
            throw Expected(expected);
        }
    }

    public bool TryTake(char sign)
    {
        if (!Current.Is(sign))
        {
            return false;
        }

        Take();
        return true;
    }

    public GraphException Expected(string expected) => Error(Current, $"expected {expected}, found {Describe(Current)}");

    public GraphException Error(Token token, string message) => ErrorAt(token.Offset, message);

    private static string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the pattern",
        TokenKind.Text => "a string",
        _ => $"'{token.Text}'",
    };

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private GraphException ErrorAt(int offset, string message)
    {
        var before = _text.AsSpan(0, offset);
        var line = before.Count('\n') + 1;
        var column = offset - before.LastIndexOf('\n');
        var separator = _place.Length == 0 || _place[^1] is ':' or ' ' ? "" : ":";
        return new GraphException("bad-pattern", string.Create(CultureInfo.InvariantCulture, $"{_place}{separator}{line}:{column}"), message);
    }

    private Token Read()
    {
        SkipBlanks();
        var start = _next;
        if (start == _text.Length)
        {
            return new Token(TokenKind.End, "", start);
        }

        var c = _text[start];
        if (IsNameStart(c))
        {
            return Run(TokenKind.Name, IsNamePart);
        }

        if (char.IsAsciiDigit(c))
        {
            return Run(TokenKind.Number, char.IsAsciiDigit);
        }

        if (c is '\'' or '"')
        {
            return new Token(TokenKind.Text, ReadString(c), start);
        }

        // A character outside the first plane is two: an error must not show half of it.
        _next += char.IsSurrogatePair(_text, start) ? 2 : 1;
        return new Token(TokenKind.Sign, _text[start.._next], start);
    }

    private Token Run(TokenKind kind, Func<char, bool> belongs)
    {
        var start = _next;
        while (_next < _text.Length && belongs(_text[_next]))
        {
            _next++;
        }

        return new Token(kind, _text[start.._next], start);
    }

    private void SkipBlanks()
    {
        while (_next < _text.Length)
        {
            var rest = _text.AsSpan(_next);
            if (char.IsWhiteSpace(rest[0]) || rest[0] == '\uFEFF')
            {
                _next++;
            }
            else if (rest.StartsWith("//"))
            {
                _next += rest.IndexOf('\n') is var end and >= 0 ? end + 1 : rest.Length;
            }
            else if (rest.StartsWith("/*"))
            {
                var end = rest[2..].IndexOf("*/");
                _next += end >= 0 ? end + 4 : throw ErrorAt(_next, "expected '*/' after this comment, found the end of the pattern");
            }
            else
            {
                return;
            }
        }
    }

    private string ReadString(char quote)
    {
        var start = _next++;
        var value = new StringBuilder();
        while (_next < _text.Length)
        {
            var c = _text[_next++];
            if (c == quote)
            {
                return value.ToString();
            }

            value.Append(c == '\\' ? ReadEscape() : c);
        }

        throw ErrorAt(start, $"expected {quote} after this string, found the end of the pattern");
    }

    private char ReadEscape()
    {
        var start = _next - 1;
        var c = _next < _text.Length ? _text[_next++] : '\0';
        return c switch
        {
            '\\' or '\'' or '"' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' when _next + 4 <= _text.Length
                && ushort.TryParse(_text.AsSpan(_next, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => Unit(code),
            _ => throw ErrorAt(start, @"expected one of the escapes \\ \' \"" \b \f \n \r \t and \u with four hex digits"),
        };

        char Unit(ushort code)
        {
            _next += 4;
            return (char)code;
        }
    }
}
