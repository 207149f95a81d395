// All relations at entities, for the planner.
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Relation) WHERE r.from = id AND r.id IS NOT NULL RETURN r
  UNION
  MATCH (r:Relation) WHERE r.to = id AND r.id IS NOT NULL RETURN r
}
WITH DISTINCT r
WHERE size($types) = 0 OR r.type IN $types
RETURN r.id, r.type, r.from, r.to, r.told, r.steps
