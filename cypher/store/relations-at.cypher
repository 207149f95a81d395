// All relations at entities, for the planner.
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Relation {from: id}) RETURN r
  UNION
  MATCH (r:Relation {to: id}) RETURN r
}
WITH DISTINCT r
WHERE size($types) = 0 OR r.type IN $types
RETURN r.id, r.type, r.from, r.to, r.told, r.steps
