namespace Graph.Neo4j.Research;

/// <summary>Clauses.</summary>
internal sealed partial class CypherGuard
{
    private const string LetThrough = "MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL, RETURN, ORDER BY, SKIP, LIMIT or UNION";

    private static readonly HashSet<string> ReadingClauses = ["MATCH", "OPTIONAL", "WITH", "RETURN", "UNWIND", "CALL"];
    private static readonly HashSet<string> Orders = ["ASC", "ASCENDING", "DESC", "DESCENDING"];
    private static readonly HashSet<string> Skips = ["SKIP", "OFFSET"];

    private void Query()
    {
        do
        {
            SingleQuery();
        }
        while (TakeUnion());
    }

    private bool TakeUnion() => TakeWord("UNION") && (TakeWord("ALL") || TakeWord("DISTINCT") || true);

    private void SingleQuery()
    {
        do
        {
            Clause();
        }
        while (Current.Kind != CypherTokenKind.End && !Current.Is('}') && !Current.Is(';') && !Current.IsWord("UNION"));
    }

    private void Clause()
    {
        if (TakeWord("OPTIONAL"))
        {
            if (!Current.IsWord("MATCH") && !Current.IsWord("CALL"))
            {
                throw Unexpected("MATCH or CALL");
            }

            Clause();
        }
        else if (TakeWord("MATCH"))
        {
            PatternsWhere();
        }
        else if (TakeWord("WITH") || TakeWord("RETURN"))
        {
            ReturnBody();
            Where();
        }
        else if (TakeWord("UNWIND"))
        {
            Unwind();
        }
        else if (TakeWord("CALL"))
        {
            Call();
        }
        else if (!OrderSkipLimit())
        {
            throw Refuse($"{Shown(Current)} is not let through here; only reading is: {LetThrough}");
        }
    }

    private void Where()
    {
        if (TakeWord("WHERE"))
        {
            Expression();
        }
    }

    private void ReturnBody()
    {
        TakeWord("DISTINCT");
        if (!Take('*') || Take(','))
        {
            List(() =>
            {
                Expression();
                if (TakeWord("AS"))
                {
                    Variable();
                }
            });
        }

        OrderSkipLimit();
    }

    /// <summary>Any of ORDER BY, SKIP and LIMIT, in this order.</summary>
    private bool OrderSkipLimit()
    {
        var start = _at;
        if (TakeWord("ORDER"))
        {
            NeedWord("BY");
            List(() =>
            {
                Expression();
                TakeWord(Orders);
            });
        }

        if (TakeWord(Skips))
        {
            Expression();
        }

        if (TakeWord("LIMIT"))
        {
            Expression();
        }

        return _at > start;
    }

    private void Unwind()
    {
        // Rows, one at a time: however long such a list is, Neo4j can end it.
        if (Current.IsWord("RANGE") && Peek().Is('('))
        {
            Next();
            Arguments();
            if (!Current.IsWord("AS"))
            {
                throw Refuse("UNWIND range(…) is let through with nothing but AS after it");
            }
        }
        else
        {
            Expression();
        }

        NeedWord("AS");
        Variable();
    }

    private void Call()
    {
        if (!Current.Is('{') && !Current.Is('('))
        {
            Procedure();
            return;
        }

        if (Take('(') && !Take(')'))
        {
            if (!Take('*'))
            {
                List(() => Variable());
            }

            Need(')');
        }

        Need('{');
        Subquery(Query);
        if (Current.IsWord("IN"))
        {
            throw Refuse("CALL { … } IN TRANSACTIONS is not let through; only reading is");
        }
    }

    private void Procedure()
    {
        var start = _at;
        var name = DottedName();
        if (!AllowedNames.Allows(AllowedNames.Procedures, name))
        {
            _at = start;
            throw Refuse($"the procedure {name} is not let through");
        }

        if (Current.Is('('))
        {
            Arguments();
        }

        if (TakeWord("YIELD"))
        {
            if (!Take('*'))
            {
                List(() =>
                {
                    Variable();
                    if (TakeWord("AS"))
                    {
                        Variable();
                    }
                });
            }

            Where();
        }
    }

    private string DottedName()
    {
        var name = Variable().Text;
        while (Take('.'))
        {
            name += $".{Name().Text}";
        }

        return name;
    }

    /// <summary>The inside of braces that hold a query, which runs by rows whatever it stands in.</summary>
    private void Subquery(Action inside)
    {
        var (loop, bar) = (_inLoop, _barEnds);
        (_inLoop, _barEnds) = (false, false);
        Deeper(inside);
        Need('}');
        (_inLoop, _barEnds) = (loop, bar);
    }
}
