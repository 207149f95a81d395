namespace Graph.Neo4j.Research;

/// <summary>Expressions: operands with operators between them, without regard to precedence.</summary>
internal sealed partial class CypherGuard
{
    private static readonly HashSet<string> Operators = ["AND", "OR", "XOR", "IN", "CONTAINS"];
    private static readonly HashSet<string> OperatorsWith = ["STARTS", "ENDS"];
    private static readonly string[] ComparisonSigns = ["=", "<>", "!=", "<", ">", "<=", ">=", "=~"];
    private static readonly string[] OperatorSigns = [.. ComparisonSigns, "+", "-", "*", "/", "%", "^", "||"];
    private static readonly HashSet<string> Withs = ["WITH", "WITHOUT"];
    private static readonly HashSet<string> Times = ["TIME", "TIMESTAMP"];
    private static readonly HashSet<string> Zones = ["TIMEZONE", "TIME"];
    private static readonly HashSet<string> NormalForms = ["NFC", "NFD", "NFKC", "NFKD"];
    private static readonly HashSet<string> TypeWords =
    [
        "ANY", "ARRAY", "BOOL", "BOOLEAN", "DATE", "DATETIME", "DURATION", "EDGE", "FLOAT", "INT", "INTEGER", "LIST", "LOCAL", "MAP", "NODE", "NOTHING", "NULL", "PATH",
        "PATHS", "POINT", "PROPERTY", "RELATIONSHIP", "SIGNED", "STRING", "TIME", "TIMESTAMP", "TIMEZONE", "VALUE", "VARCHAR", "VERTEX", "ZONE", "ZONED",
    ];

    // Where set, a bar ends the expression that stands before it, as in [x IN list WHERE x:A | x].
    private bool _barEnds;

    private void Expression() => Deeper(() =>
    {
        do
        {
            Operand();
        }
        while (TakeOperator());
    });

    /// <summary>Tests that need no operand after them, then an operator that does.</summary>
    private bool TakeOperator()
    {
        while (Current.IsWord("IS") || Current.Is("::"))
        {
            Test();
        }

        if (Current.Is("=~"))
        {
            throw Refuse("regular expressions are not let through, since Neo4j cannot end one that computes; use CONTAINS, STARTS WITH or ENDS WITH");
        }

        if (TakeWord(OperatorsWith))
        {
            NeedWord("WITH");
            return true;
        }

        return TakeWord(Operators) || OperatorSigns.Any(Take);
    }

    private void Test()
    {
        if (Take("::"))
        {
            Type();
            return;
        }

        NeedWord("IS");
        var not = TakeWord("NOT");
        if (TakeWord("NULL") || TakeWord("NORMALIZED"))
        {
            return;
        }

        if (Take("::") || TakeWord("TYPED"))
        {
            Type();
        }
        else if (Current.IsWord(NormalForms) && Peek().IsWord("NORMALIZED"))
        {
            _at += 2;
        }
        else if (!not)
        {
            LabelsAfterIs();
        }
        else
        {
            throw Unexpected("NULL, NORMALIZED or a type");
        }
    }

    private void Type()
    {
        do
        {
            if (!TakeWord(TypeWords))
            {
                throw Unexpected("a type");
            }

            while (TypeGoesOn())
            {
            }
        }
        while (!_barEnds && Take('|'));
    }

    private bool TypeGoesOn()
    {
        if (Take('<'))
        {
            Within(() => Deeper(Type));
            Need('>');
            return true;
        }

        // TIME WITH TIME ZONE, INTEGER NOT NULL.
        if ((Token(_at - 1).IsWord(Times) && Current.IsWord(Withs) && Peek().IsWord(Zones)) || (Current.IsWord("NOT") && Peek().IsWord("NULL")))
        {
            Next();
        }

        return TakeWord(TypeWords);
    }

    private void Operand()
    {
        while (TakeWord("NOT") || Take('-') || Take('+'))
        {
        }

        Atom();
        while (Postfix())
        {
        }
    }

    private bool Postfix()
    {
        if (Take('.'))
        {
            Name();
            return true;
        }

        if (Take('['))
        {
            Within(() =>
            {
                if (!Current.Is(".."))
                {
                    Expression();
                }

                if (Take("..") && !Current.Is(']'))
                {
                    Expression();
                }
            });
            Need(']');
            return true;
        }

        if (Take(':'))
        {
            Labels();
            return true;
        }

        return false;
    }

    private void Atom()
    {
        if (Current.Kind is CypherTokenKind.Number or CypherTokenKind.String)
        {
            Next();
        }
        else if (Current.Is('$'))
        {
            Parameter();
        }
        else if (IsPatternAt(_at))
        {
            Element(inExpression: true);
        }
        else if (Take('('))
        {
            Within(Expression);
            Need(')');
        }
        else if (Current.Is('['))
        {
            ListInBrackets();
        }
        else if (Current.Is('{'))
        {
            Map();
        }
        else if (TakeWord("CASE"))
        {
            Within(Case);
        }
        else if (!Keyed())
        {
            NameOrCall();
        }
    }

    private void Case()
    {
        if (!Current.IsWord("WHEN"))
        {
            Expression();
        }

        do
        {
            NeedWord("WHEN");
            List(When);
            NeedWord("THEN");
            Expression();
        }
        while (Current.IsWord("WHEN"));

        if (TakeWord("ELSE"))
        {
            Expression();
        }

        NeedWord("END");
    }

    private void When()
    {
        // IS NULL, = 5, STARTS WITH 'x': they compare with the subject of the CASE.
        if (Current.IsWord("IS") || Current.Is("::") || Current.IsWord(OperatorsWith) || ComparisonSigns.Any(Current.Is))
        {
            if (TakeOperator())
            {
                Expression();
            }
        }
        else
        {
            Expression();
        }
    }
}
