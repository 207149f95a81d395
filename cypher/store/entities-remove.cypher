UNWIND $ids AS id
MATCH (x:Entity {id: id})
DELETE x
