// The next relations of each entity, ascending by id; a loop comes from both ends and stands once.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
RETURN e.id, COLLECT {
  CALL (row) {
    MATCH (r:Relation)
    WHERE $outgoing AND r.from = row.id AND r.id > row.after AND (size($types) = 0 OR r.type IN $types)
    RETURN r ORDER BY r.id LIMIT $limit
    UNION
    MATCH (r:Relation)
    WHERE $incoming AND r.to = row.id AND r.id > row.after AND (size($types) = 0 OR r.type IN $types)
    RETURN r ORDER BY r.id LIMIT $limit
  }
  RETURN [r.id, r.type, r.from, r.to, r.told, r.steps] ORDER BY r.id LIMIT $limit
}
