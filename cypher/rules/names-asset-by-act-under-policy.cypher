// name: names-asset-by-act-under-policy
// reason: An act that amends, extends or implements the policy, through at most three such acts, names something
// that the deal includes.
(policy:Policy)<-[:AMENDS|EXTENDS|IMPLEMENTS]-{1,3}(:Policy)-[:TARGETS]->(:Product|Company)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
