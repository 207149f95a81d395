UNWIND $rows AS row
MATCH (v:Event {id: row.id})
SET v.firstPublic = row.day
