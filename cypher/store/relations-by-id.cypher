UNWIND $ids AS id
MATCH (r:Relation {id: id})
RETURN r.id, r.type, r.from, r.to, r.told, r.steps
