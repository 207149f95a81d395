UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.profileKnownFrom = row.from, e.profileKnownUntil = row.until
