UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s = row
