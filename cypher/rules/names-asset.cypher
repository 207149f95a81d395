// name: names-asset
// reason: The policy names something that the deal includes.
(policy:Policy)-[:TARGETS]->(:Product|Company)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
