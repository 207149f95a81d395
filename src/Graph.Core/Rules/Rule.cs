using Graph.Core.Patterns;

namespace Graph.Core.Rules;

/// <summary>A way in which a policy touches a deal: a pattern whose first node is <c>policy:Policy</c> and whose last is <c>deal:Deal</c>.</summary>
/// <param name="Name">Unique, in kebab case.</param>
/// <param name="Reason">One sentence that says why a match means "touches".</param>
/// <param name="Pattern">The pattern, from the policy to the deal.</param>
/// <param name="Text">The pattern in its normal form.</param>
public sealed record Rule(string Name, string Reason, PathPattern Pattern, string Text);
