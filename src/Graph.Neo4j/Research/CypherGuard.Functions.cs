using System.Globalization;

namespace Graph.Neo4j.Research;

/// <summary>Functions and their arguments.</summary>
internal sealed partial class CypherGuard
{
    private const int LongestRange = 100_000;

    private static readonly HashSet<string> TrimSides = ["BOTH", "LEADING", "TRAILING"];
    private static readonly HashSet<string> Lengths = ["SIZE", "LENGTH"];

    /// <summary>A variable, with a projection or without, or a call of a function.</summary>
    private void NameOrCall()
    {
        var dots = 0;
        while (Peek((2 * dots) + 1).Is('.') && Peek((2 * dots) + 2).IsName)
        {
            dots++;
        }

        if (Current.IsName && Peek((2 * dots) + 1).Is('('))
        {
            Function();
            return;
        }

        Variable();
        if (Current.Is('{'))
        {
            Deeper(MapProjection);
        }
    }

    private void Function()
    {
        var start = _at;
        var name = DottedName();
        if (!AllowedNames.Allows(AllowedNames.Functions, name) || string.Equals(name, "range", StringComparison.OrdinalIgnoreCase))
        {
            _at = start;
            throw Refuse($"the function {name} is not let through");
        }

        Arguments();
    }

    private void Arguments()
    {
        Need('(');
        Within(() =>
        {
            if (!TakeWord("DISTINCT") && Current.IsWord("ALL") && !Peek().Is('('))
            {
                Next();
            }

            if (!Take('*') && !Current.Is(')'))
            {
                List(Expression);
            }
        });
        Need(')');
    }

    private void Trim()
    {
        Next();
        Need('(');
        Within(() =>
        {
            TakeWord(TrimSides);
            if (!TakeWord("FROM"))
            {
                Expression();
                if (!TakeWord("FROM"))
                {
                    return;
                }
            }

            Expression();
        });
        Need(')');
    }

    /// <summary>Outside of UNWIND a list of numbers is made at once: only a short one, or one as long as something that is there.</summary>
    private void Range()
    {
        var start = _at;
        Next();
        Need('(');
        var bounded = true;
        Within(() => List(() =>
        {
            var first = _at;
            Expression();
            bounded &= IsBounded(first);
        }));
        Need(')');
        if (!bounded || _inLoop)
        {
            _at = start;
            throw Refuse($"range() is let through after UNWIND, else outside of loops only and between whole numbers up to {LongestRange}, size(…) and length(…)");
        }
    }

    /// <summary>Whether what was read since then is a sum of small numbers and sizes.</summary>
    private bool IsBounded(int first)
    {
        for (var i = first; i < _at; i++)
        {
            i += _tokens[i].Is('-') ? 1 : 0;
            if (_tokens[i].IsWord(Lengths) && Token(i + 1).Is('('))
            {
                i = Closing(i + 1);
            }
            else if (!int.TryParse(_tokens[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > LongestRange)
            {
                return false;
            }

            if (++i < _at && !_tokens[i].Is('+') && !_tokens[i].Is('-'))
            {
                return false;
            }
        }

        return true;
    }
}
