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
  UNWIND row.external AS external
  CREATE (l:ExternalId {entity: e.id})
  SET l += external
}
CALL (row, e) {
  // A list of events asks for the kind of their entities.
  MATCH (v:Event {entity: e.id})
  WHERE v.day IS NOT NULL AND v.id IS NOT NULL
  SET v.kind = row.properties.kind
}
CALL (row, e) {
  UNWIND row.sources AS source
  MATCH (d:Document {id: source})
  CREATE (e)-[:PROFILE_CITES]->(d)
}
