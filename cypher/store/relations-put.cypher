UNWIND $rows AS row
MERGE (r:Relation {id: row.record.id})
SET r = row.record
WITH row
MATCH (a:Entity {id: row.record.from})
MATCH (b:Entity {id: row.record.to})
CREATE (a)-[edge:$(row.record.type)]->(b)
SET edge = row.edge
