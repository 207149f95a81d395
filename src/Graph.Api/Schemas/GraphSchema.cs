using Graph.Api.Nodes;
using Graph.Core.Dates;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>The schema, made from the node classes.</summary>
internal sealed class GraphSchema : Schema
{
    public GraphSchema(IServiceProvider services)
        : base(services)
    {
        this.RegisterTypeMapping<DateOnly, DateScalar>();
        this.RegisterTypeMapping<long, LongScalar>();
        this.RegisterTypeMapping<PartialDate, PartialDateScalar>();
        this.RegisterTypeMapping<CypherParameters, JsonObjectScalar>();
        this.RegisterTypeMapping<EntityNode, EntityInterface>();

        // They are reached through the interface only.
        this.RegisterType<AutoRegisteringObjectGraphType<CompanyNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<AgencyNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<PersonNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<ProductNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<TechnologyNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<PolicyNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<ControlItemNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<DealNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<CaseNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<JurisdictionNode>>();

        Query = new AutoRegisteringObjectGraphType<Questions>();

        // Last: configuration that runs in the base constructor sees no Query yet.
        this.WithIntrospectionComplexityImpact(0);
    }
}
