// name: lists-technology-in-asset-by-base-of-policy
// reason: What the policy amends, extends or implements, through at most three such acts, lists a control item
// that covers a technology which an asset of the deal uses, or one broader than it.
(policy:Policy)-[:AMENDS|EXTENDS|IMPLEMENTS]->{1,3}(:Policy)-[:LISTS]->(:ControlItem)-[:COVERS]->(:Technology)<-[:BROADER]-{0,4}(:Technology)<-[:USES]-(:Product|Company)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
