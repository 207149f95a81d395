// name: controls-technology-in-asset-by-act-under-policy
// reason: An act that amends, extends or implements the policy, through at most three such acts, controls a
// technology that an asset of the deal uses, or one broader than it.
(policy:Policy)<-[:AMENDS|EXTENDS|IMPLEMENTS]-{1,3}(:Policy)-[:CONTROLS]->(:Technology)<-[:BROADER]-{0,4}(:Technology)<-[:USES]-(:Product|Company)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
