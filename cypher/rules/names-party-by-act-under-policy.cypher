// name: names-party-by-act-under-policy
// reason: An act that amends, extends or implements the policy, through at most three such acts, names a party
// to the deal.
(policy:Policy)<-[:AMENDS|EXTENDS|IMPLEMENTS]-{1,3}(:Policy)-[:TARGETS]->(:Company|Person|Agency)-[:ACQUIRER_IN|BIDDER_IN|INVESTOR_IN|SELLER_IN|TARGET_IN|PARTNER_IN]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
