using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>The least and the largest value of an argument; checked before anything runs.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class LimitAttribute(int least, int largest) : GraphQLAttribute
{
    /// <summary>The least value.</summary>
    public int Least { get; } = least;

    /// <summary>The largest value.</summary>
    public int Largest { get; } = largest;

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument, ParameterInfo parameterInfo)
    {
        queryArgument.Validator = value =>
        {
            if (value is int number && (number < Least || number > Largest))
            {
                throw new ArgumentException($"{number} is out of range; write {Least} to {Largest}.");
            }
        };
    }
}
