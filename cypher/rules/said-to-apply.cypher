// name: said-to-apply
// reason: Somebody says, or a body finds, that the policy applies to the deal; this is a claim of its own and
// stands in for no chain.
(policy:Policy)-[:APPLIES_TO]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
