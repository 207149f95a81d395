// name: controls-technology-in-asset
// reason: The policy controls a technology that an asset of the deal uses, or one broader than it.
(policy:Policy)-[:CONTROLS]->(:Technology)<-[:BROADER]-{0,4}(:Technology)<-[:USES]-(:Product|Company)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
