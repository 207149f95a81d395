UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.knownFrom = $openEnd, e.profileKnownFrom = $openStart, e.profileKnownUntil = $openEnd
REMOVE e:Company:Agency:Person:Product:Technology:Policy:ControlItem:Deal:Case:Jurisdiction
SET e += row.properties, e:$(row.properties.kind)
WITH row, e
CALL (row, e) {
  UNWIND row.labels AS label
  CREATE (:SearchLabel {text: label, entity: e.id})
}
CALL (row, e) {
  UNWIND row.sources AS source
  MATCH (d:Document {id: source})
  CREATE (e)-[:PROFILE_CITES]->(d)
}
