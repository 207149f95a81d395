using System.Reflection;
using Graph.Api.Schemas;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Paging;

/// <summary>The argument <c>first</c> of a list.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PageSizeAttribute : GraphQLAttribute
{
    /// <summary>What it is unless it is given.</summary>
    public const int Default = 20;

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument, ParameterInfo parameterInfo) => Describe(queryArgument);

    /// <summary>Bounds and describes the argument.</summary>
    public static void Describe(QueryArgument argument)
    {
        argument.Description = $"At most so many, 1 to {PageRequest.Maximum}.";
        LimitAttribute.Bound(argument, 1, PageRequest.Maximum);
    }
}

/// <summary>The argument <c>after</c> of a list.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class AfterAttribute : GraphQLAttribute
{
    /// <summary>What is said of it.</summary>
    public const string Text = "The endCursor of the page before, or the cursor of any edge; none for the first page. One of another list is the error BAD_CURSOR.";

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument, ParameterInfo parameterInfo) => queryArgument.Description = Text;
}
