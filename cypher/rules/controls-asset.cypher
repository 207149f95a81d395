// name: controls-asset
// reason: The policy controls a product or technology that the deal includes, or a technology broader than it.
(policy:Policy)-[:CONTROLS]->(:Product|Technology)<-[:BROADER]-{0,4}(:Product|Technology)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
