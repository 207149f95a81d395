using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>A count that may not fit an Int.</summary>
internal sealed class LongScalar : LongGraphType
{
    public LongScalar()
    {
        Name = "Long";
        Description = "A whole number of up to 64 bits.";
    }
}
