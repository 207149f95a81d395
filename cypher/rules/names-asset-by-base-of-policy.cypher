// name: names-asset-by-base-of-policy
// reason: What the policy amends, extends or implements, through at most three such acts, names something that
// the deal includes.
(policy:Policy)-[:AMENDS|EXTENDS|IMPLEMENTS]->{1,3}(:Policy)-[:TARGETS]->(:Product|Company)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
