UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE e.knownFrom > row.day
SET e.knownFrom = row.day
