UNWIND $ids AS id
MATCH (x:Relation {id: id})
DELETE x
