// name: lists-asset-by-base-of-policy
// reason: What the policy amends, extends or implements, through at most three such acts, lists a control item
// that covers a product or technology which the deal includes, or a technology broader than it.
(policy:Policy)-[:AMENDS|EXTENDS|IMPLEMENTS]->{1,3}(:Policy)-[:LISTS]->(:ControlItem)-[:COVERS]->(:Product|Technology)<-[:BROADER]-{0,4}(:Product|Technology)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
