// name: lists-asset
// reason: The policy lists a control item that covers a product or technology which the deal includes, or a
// technology broader than it.
(policy:Policy)-[:LISTS]->(:ControlItem)-[:COVERS]->(:Product|Technology)<-[:BROADER]-{0,4}(:Product|Technology)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
