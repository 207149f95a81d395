// name: names-deal
// reason: The policy names the deal itself, or the sale that the deal is a bid for.
(policy:Policy)-[:TARGETS]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
