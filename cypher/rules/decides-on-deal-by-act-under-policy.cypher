// name: decides-on-deal-by-act-under-policy
// reason: An act that amends, extends or implements the policy, through at most three such acts, is a decision
// on the deal: it reviews, blocks, clears, conditions or unwinds it.
(policy:Policy)<-[:AMENDS|EXTENDS|IMPLEMENTS]-{1,3}(:Policy)-[:REVIEWS|BLOCKS|CLEARS|CONDITIONS|UNWINDS]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
