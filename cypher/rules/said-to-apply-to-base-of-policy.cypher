// name: said-to-apply-to-base-of-policy
// reason: Somebody says that what the policy amends, extends or implements applies to the deal; a claim, through
// at most three acts.
(policy:Policy)-[:AMENDS|EXTENDS|IMPLEMENTS]->{1,3}(:Policy)-[:APPLIES_TO]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
