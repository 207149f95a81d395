UNWIND $rows AS row
MERGE (v:Event {id: row.id})
ON CREATE SET v.firstPublic = $openEnd
SET v += row
