UNWIND $ids AS id
MATCH (x:Document {id: id})
DELETE x
