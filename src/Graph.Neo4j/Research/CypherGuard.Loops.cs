namespace Graph.Neo4j.Research;

/// <summary>What begins with a keyword, and what goes through a list.</summary>
internal sealed partial class CypherGuard
{
    private static readonly HashSet<string> Subqueries = ["EXISTS", "COUNT", "COLLECT"];
    private static readonly HashSet<string> ListPredicates = ["ALL", "ANY", "NONE", "SINGLE"];

    private bool _inLoop;

    /// <summary>What begins with a keyword.</summary>
    private bool Keyed()
    {
        if (Current.IsWord(Subqueries) && Peek().Is('{'))
        {
            Next();
            Next();
            Subquery(IsQuery ? Query : PatternsWhere);
        }
        else if (Current.IsWord(ShortestPaths) && Peek().Is('('))
        {
            ShortestPath();
        }
        else if (Current.IsWord(ListPredicates) && Peek().Is('('))
        {
            Next();
            Next();
            Within(() => Loop(() =>
            {
            }));
            Need(')');
        }
        else if (Current.IsWord("REDUCE") && Peek().Is('('))
        {
            Reduce();
        }
        else if (Current.IsWord("TRIM") && Peek().Is('('))
        {
            Trim();
        }
        else if (Current.IsWord("RANGE") && Peek().Is('('))
        {
            Range();
        }
        else
        {
            return false;
        }

        return true;
    }

    // { p = (a)-->() } is a pattern, whatever the variable is called.
    private bool IsQuery => Current.IsWord(ReadingClauses) && !Peek().Is('=');

    private void Reduce()
    {
        Next();
        Need('(');
        Within(() =>
        {
            Variable();
            Need('=');
            Expression();
            Need(',');
            Loop(() => NeedBar(Expression));
        });
        Need(')');
    }

    /// <summary>A variable IN a list, a condition, and what is made of each element.</summary>
    private void Loop(Action body)
    {
        if (_inLoop)
        {
            throw Refuse("a loop in a loop is not let through, since Neo4j cannot end one that computes; write the inner one as COLLECT { UNWIND … RETURN … }");
        }

        Variable();
        NeedWord("IN");
        _barEnds = true;
        Expression();
        _inLoop = true;
        Where();
        _barEnds = false;
        body();
        _inLoop = false;
    }

    private void NeedBar(Action then)
    {
        Need('|');
        then();
    }

    private void ListInBrackets()
    {
        Need('[');
        if (!Current.Is(']'))
        {
            Within(Inside);
        }

        Need(']');

        void Inside()
        {
            if (Current.IsName && Peek().IsWord("IN"))
            {
                Loop(TakeBar);
            }
            else if (IsPatternAt(_at) || (Current.IsName && Peek().Is('=') && IsPatternAt(_at + 2)))
            {
                PatternComprehension();
            }
            else
            {
                List(Expression);
                return;
            }

            // It was the first element of a list after all: [x IN a, y].
            if (Take(','))
            {
                List(Expression);
            }
        }

        void TakeBar()
        {
            if (Current.Is('|'))
            {
                NeedBar(Expression);
            }
        }
    }

    private void PatternComprehension()
    {
        // By rows, as a subquery.
        var loop = _inLoop;
        _inLoop = false;
        if (Current.IsName)
        {
            Variable();
            Next();
        }

        Element(inExpression: true);
        _barEnds = true;
        while (TakeOperator())
        {
            Operand();
        }

        Where();
        _barEnds = false;
        if (Current.Is('|'))
        {
            NeedBar(Expression);
        }

        _inLoop = loop;
    }

    /// <summary>Whether a bracket begins a node with a relationship after it.</summary>
    private bool IsPatternAt(int at)
    {
        if (!Token(at).Is('('))
        {
            return false;
        }

        return IsRelationshipAt(Closing(at) + 1);
    }

    /// <summary>Where the bracket that opens there is closed; the end where it is not.</summary>
    private int Closing(int at)
    {
        var open = 0;
        for (var i = at; i < _tokens.Count - 1; i++)
        {
            open += Opens(_tokens[i]) ? 1 : Closes(_tokens[i]) ? -1 : 0;
            if (open == 0)
            {
                return i;
            }
        }

        return _tokens.Count - 1;
    }

    private static bool Opens(CypherToken token) => token.Is('(') || token.Is('[') || token.Is('{');

    private static bool Closes(CypherToken token) => token.Is(')') || token.Is(']') || token.Is('}');
}
