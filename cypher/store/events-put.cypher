UNWIND $rows AS row
MERGE (v:Event {id: row.id})
ON CREATE SET v.firstPublic = $openEnd
SET v += row
WITH v
OPTIONAL MATCH (e:Entity {id: v.entity})
SET v.kind = e.kind
