using Graph.Core.Rules;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A way in which a policy touches a deal.</summary>
[Name("Rule")]
internal sealed class RuleNode(Rule rule)
{
    /// <summary>Unique, in kebab case.</summary>
    public string Name => rule.Name;

    /// <summary>Why a match means that the policy touches the deal, in one sentence.</summary>
    public string Reason => rule.Reason;

    /// <summary>The path pattern from the policy to the deal, in a subset of Cypher.</summary>
    public string Pattern => rule.Text;
}
