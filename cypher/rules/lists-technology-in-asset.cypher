// name: lists-technology-in-asset
// reason: The policy lists a control item that covers a technology which an asset of the deal uses, or one
// broader than it.
(policy:Policy)-[:LISTS]->(:ControlItem)-[:COVERS]->(:Technology)<-[:BROADER]-{0,4}(:Technology)<-[:USES]-(:Product|Company)<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
