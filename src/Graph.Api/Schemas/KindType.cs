using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Core.Model;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>The type of a kind of entity: the members of its class, and a field for each of its <see cref="NamedRelations"/>.</summary>
internal sealed class KindType<TNode> : AutoRegisteringObjectGraphType<TNode>
    where TNode : EntityNode
{
    public KindType()
    {
        var kind = Enum.Parse<EntityKind>(Name);
        foreach (var named in NamedRelations.Of(kind))
        {
            var field = Field<NonNullGraphType<AutoRegisteringObjectGraphType<RelatedConnectionNode>>>(named.Name)
                .Description(named.Description)
                .Argument<NonNullGraphType<IntGraphType>>("first", argument =>
                {
                    argument.DefaultValue = PageSizeAttribute.Default;
                    PageSizeAttribute.Describe(argument);
                })
                .Argument<StringGraphType>("after", argument => argument.Description = AfterAttribute.Text)
                .Resolve(context => context.Source.Related(named, context.GetArgument<int>("first"), context.GetArgument<string?>("after")));
            new PriceAttribute(1).Modify(field.FieldType, isInputType: false);
        }
    }
}
