UNWIND $ids AS id
MATCH (x:Event {id: id})
DELETE x
