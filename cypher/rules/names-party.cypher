// name: names-party
// reason: The policy names a party to the deal.
(policy:Policy)-[:TARGETS]->(:Company|Person|Agency)-[:ACQUIRER_IN|BIDDER_IN|INVESTOR_IN|SELLER_IN|TARGET_IN|PARTNER_IN]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)
