// Nodes go a batch at a time: all of them at once would not fit the memory of a transaction.
MATCH (n:Entity|Relation|Statement|Document|Event|SearchLabel|ExternalId)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*)
