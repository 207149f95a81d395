// The least over their relations, their events and the statements they made.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (id) {
  MATCH (r:Relation {from: id}) RETURN min(r.firstPublic) AS day
  UNION ALL
  MATCH (r:Relation {to: id}) RETURN min(r.firstPublic) AS day
  UNION ALL
  MATCH (v:Event {entity: id}) RETURN min(v.firstPublic) AS day
  UNION ALL
  MATCH (s:Statement {saidBy: id}) MATCH (d:Document {id: s.document}) RETURN min(d.publicFrom) AS day
}
WITH e, min(day) AS day
SET e.knownFrom = coalesce(day, $openEnd)
