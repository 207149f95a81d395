namespace Graph.Neo4j.Research;

/// <summary>Patterns.</summary>
internal sealed partial class CypherGuard
{
    private static readonly HashSet<string> Selectors = ["ANY", "ALL", "SHORTEST"];
    private static readonly HashSet<string> SelectorUnits = ["SHORTEST", "PATH", "PATHS", "GROUP", "GROUPS"];
    private static readonly HashSet<string> ShortestPaths = ["SHORTESTPATH", "ALLSHORTESTPATHS"];

    private void PatternsWhere()
    {
        List(Pattern);
        Where();
    }

    private void Pattern()
    {
        if (Current.IsName && Peek().Is('='))
        {
            Variable();
            Next();
        }

        if (TakeWord(Selectors))
        {
            while (TakeWord(SelectorUnits) || TakeNumber())
            {
            }
        }

        if (Current.IsWord(ShortestPaths))
        {
            ShortestPath();
        }
        else
        {
            Element(inExpression: false);
        }
    }

    private void ShortestPath()
    {
        Next();
        Need('(');
        Element(inExpression: false);
        Need(')');
    }

    /// <summary>Nodes with relationships between them; in a MATCH parenthesised paths with quantifiers too.</summary>
    private void Element(bool inExpression) => Deeper(() =>
    {
        do
        {
            if (!inExpression && IsParenthesisedPath)
            {
                ParenthesisedPath();
            }
            else
            {
                Node();
            }

            while (IsRelationship)
            {
                Relationship();
                if (!inExpression)
                {
                    Quantifier();
                }

                Node();
            }
        }
        while (!inExpression && Current.Is('('));
    });

    private bool IsParenthesisedPath => Current.Is('(') && (Peek().Is('(') || Peek().IsWord(ShortestPaths) || (Peek().IsName && Peek(2).Is('=')));

    private bool IsRelationship => IsRelationshipAt(_at);

    private bool IsRelationshipAt(int at)
    {
        var (first, second, third) = (Token(at), Token(at + 1), Token(at + 2));
        return (first.Is('-') && (second.Is('[') || second.Is('-'))) || (first.Is('<') && second.Is('-') && (third.Is('[') || third.Is('-')));
    }

    private CypherToken Token(int at) => _tokens[Math.Min(at, _tokens.Count - 1)];

    private void ParenthesisedPath()
    {
        Need('(');
        Within(() =>
        {
            Pattern();
            Where();
        });
        Need(')');
        Quantifier();
    }

    private void Node()
    {
        Need('(');
        Within(Filler);
        Need(')');
    }

    private void Relationship()
    {
        Take('<');
        Need('-');
        if (Take('['))
        {
            Within(Filler);
            Need(']');
        }

        Need('-');
        Take('>');
    }

    /// <summary>What stands in a node or a relationship: variable, labels, length, properties, condition; all may be absent.</summary>
    private void Filler()
    {
        if (Current.IsName && !Current.IsWord("WHERE") && !(Current.IsWord("IS") && Peek().IsName))
        {
            Variable();
        }

        if (Take(':') || Take("::"))
        {
            Labels();
        }
        else if (TakeWord("IS"))
        {
            LabelsAfterIs();
        }

        if (Take('*'))
        {
            TakeNumber();
            if (Take(".."))
            {
                TakeNumber();
            }
        }

        if (Current.Is('{'))
        {
            Map();
        }
        else if (Current.Is('$'))
        {
            Parameter();
        }

        Where();
    }

    private void Quantifier()
    {
        if (Take('{'))
        {
            TakeNumber();
            if (Take(','))
            {
                TakeNumber();
            }

            Need('}');
        }
        else if (!Take('+'))
        {
            Take('*');
        }
    }

    private void Labels()
    {
        do
        {
            while (Take('!'))
            {
            }

            Label();
        }
        while (Take('&') || Take(':') || (!_barEnds && Take('|') && (Take(':') || true)));
    }

    /// <summary>A keyword before it, not a sign: so it is a name only where it could be none of a clause.</summary>
    private void LabelsAfterIs()
    {
        if (Current.IsWord(NotNames))
        {
            throw NotAName();
        }

        Labels();
    }

    private void Label()
    {
        if (Take('('))
        {
            Within(() => Deeper(Labels));
            Need(')');
        }
        else if (Take('$'))
        {
            if (!TakeWord("ALL"))
            {
                TakeWord("ANY");
            }

            Need('(');
            Within(Expression);
            Need(')');
        }
        else if (!Take('%'))
        {
            Name();
        }
    }

    /// <summary>The inside of brackets: a bar in it does not end what stands around them.</summary>
    private void Within(Action inside)
    {
        var bar = _barEnds;
        _barEnds = false;
        inside();
        _barEnds = bar;
    }
}
