// name: names-owner-of-party
// reason: The policy names an owner of a party to the deal, through at most three holdings.
(policy:Policy)-[:TARGETS]->(:Company|Person|Agency)-[:OWNS]->{1,3}(:Company)-[:ACQUIRER_IN|BIDDER_IN|INVESTOR_IN|SELLER_IN|TARGET_IN|PARTNER_IN]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
