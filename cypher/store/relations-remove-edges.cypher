UNWIND $ids AS id
MATCH (r:Relation {id: id})
MATCH (:Entity {id: r.from})-[edge]->(:Entity {id: r.to})
WHERE edge.id = id
DELETE edge
