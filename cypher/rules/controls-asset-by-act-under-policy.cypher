// name: controls-asset-by-act-under-policy
// reason: An act that amends, extends or implements the policy, through at most three such acts, controls a
// product or technology that the deal includes, or a technology broader than it.
(policy:Policy)<-[:AMENDS|EXTENDS|IMPLEMENTS]-{1,3}(:Policy)-[:CONTROLS]->(:Product|Technology)<-[:BROADER]-{0,4}(:Product|Technology)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
