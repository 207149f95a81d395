// name: names-deal-by-act-under-policy
// reason: An act that amends, extends or implements the policy, through at most three such acts, names the deal
// itself, or the sale that the deal is a bid for.
(policy:Policy)<-[:AMENDS|EXTENDS|IMPLEMENTS]-{1,3}(:Policy)-[:TARGETS]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
