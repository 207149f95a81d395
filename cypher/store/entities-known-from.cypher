// The least over their relations, their events and the statements they made. An index is only used where all its properties have a condition.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (id) {
  MATCH (r:Relation) WHERE r.from = id AND r.id IS NOT NULL RETURN min(r.firstPublic) AS day
  UNION ALL
  MATCH (r:Relation) WHERE r.to = id AND r.id IS NOT NULL RETURN min(r.firstPublic) AS day
  UNION ALL
  MATCH (v:Event) WHERE v.entity = id AND v.day IS NOT NULL AND v.id IS NOT NULL RETURN min(v.firstPublic) AS day
  UNION ALL
  MATCH (s:Statement) WHERE s.saidBy = id AND s.id IS NOT NULL MATCH (d:Document {id: s.document}) RETURN min(d.publicFrom) AS day
}
WITH e, min(day) AS day
SET e.knownFrom = coalesce(day, $openEnd)
