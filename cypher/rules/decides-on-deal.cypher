// name: decides-on-deal
// reason: The policy is a decision on the deal: it reviews, blocks, clears, conditions or unwinds it.
(policy:Policy)-[:REVIEWS|BLOCKS|CLEARS|CONDITIONS|UNWINDS]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
