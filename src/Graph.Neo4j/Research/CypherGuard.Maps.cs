namespace Graph.Neo4j.Research;

/// <summary>Parameters, maps and projections.</summary>
internal sealed partial class CypherGuard
{
    private void Parameter()
    {
        Need('$');
        if (!Current.IsName && Current.Kind != CypherTokenKind.Number)
        {
            throw Unexpected("the name of a parameter");
        }

        Next();
    }

    private void Map()
    {
        Need('{');
        if (!Current.Is('}'))
        {
            Within(() => List(() =>
            {
                Name();
                Need(':');
                Expression();
            }));
        }

        Need('}');
    }

    private void MapProjection()
    {
        Need('{');
        if (!Current.Is('}'))
        {
            Within(() => List(() =>
            {
                if (Take('.'))
                {
                    if (!Take('*'))
                    {
                        Name();
                    }
                }
                else if (Current.IsName && Peek().Is(':'))
                {
                    Next();
                    Next();
                    Expression();
                }
                else
                {
                    Variable();
                }
            }));
        }

        Need('}');
    }
}
