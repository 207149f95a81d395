using Graph.Api.Nodes;
using Graph.Api.Telemetry;
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
        this.RegisterTypeMapping<DateTimeOffset, InstantScalar>();
        this.RegisterTypeMapping<PartialDate, PartialDateScalar>();
        this.RegisterTypeMapping<CypherParameters, JsonObjectScalar>();
        this.RegisterTypeMapping<EntityNode, EntityInterface>();
        this.RegisterTypeMapping<INode, NodeInterface>();

        // They are reached through the interface only.
        this.RegisterType<KindType<CompanyNode>>();
        this.RegisterType<KindType<AgencyNode>>();
        this.RegisterType<KindType<PersonNode>>();
        this.RegisterType<KindType<ProductNode>>();
        this.RegisterType<KindType<TechnologyNode>>();
        this.RegisterType<KindType<PolicyNode>>();
        this.RegisterType<KindType<ControlItemNode>>();
        this.RegisterType<KindType<DealNode>>();
        this.RegisterType<KindType<CaseNode>>();
        this.RegisterType<KindType<JurisdictionNode>>();

        Query = new AutoRegisteringObjectGraphType<Questions>();
        Mutation = new AutoRegisteringObjectGraphType<Mutations>();
        Subscription = new AutoRegisteringObjectGraphType<Subscriptions>();

        TracedField.AddTo(Query);
        TracedField.AddTo(Mutation);
    }
}
