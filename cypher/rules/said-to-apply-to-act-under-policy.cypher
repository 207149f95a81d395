// name: said-to-apply-to-act-under-policy
// reason: Somebody says that an act which amends, extends or implements the policy applies to the deal; a claim,
// through at most three acts.
(policy:Policy)<-[:AMENDS|EXTENDS|IMPLEMENTS]-{1,3}(:Policy)-[:APPLIES_TO]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
