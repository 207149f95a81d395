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
    public override void Modify(QueryArgument queryArgument, ParameterInfo parameterInfo) => Bound(queryArgument, Least, Largest);

    /// <summary>Bounds an argument.</summary>
    public static void Bound(QueryArgument argument, int least, int largest) => argument.Validator = value =>
    {
        if (value is int number && (number < least || number > largest))
        {
            throw new ArgumentException($"{number} is out of range; write {least} to {largest}.");
        }
    };
}
