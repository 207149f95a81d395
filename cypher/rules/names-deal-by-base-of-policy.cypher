// name: names-deal-by-base-of-policy
// reason: What the policy amends, extends or implements, through at most three such acts, names the deal itself,
// or the sale that the deal is a bid for.
(policy:Policy)-[:AMENDS|EXTENDS|IMPLEMENTS]->{1,3}(:Policy)-[:TARGETS]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
