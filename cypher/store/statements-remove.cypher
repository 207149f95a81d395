UNWIND $ids AS id
MATCH (x:Statement {id: id})
DELETE x
