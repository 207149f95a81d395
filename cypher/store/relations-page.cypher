// The next relations of each entity, ascending by id; a loop comes from both ends and stands once. The server takes
// the order from the index only where the end is a part of it.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
RETURN e.id, COLLECT {
  CALL (row) {
    MATCH (r:Relation)
    WHERE $outgoing AND r.from = row.id AND r.id > row.after AND (size($types) = 0 OR r.type IN $types)
      AND (size($kinds) = 0 OR EXISTS { MATCH (o:Entity {id: r.to}) WHERE o.kind IN $kinds })
    RETURN r ORDER BY r.from, r.id LIMIT $limit
    UNION
    MATCH (r:Relation)
    WHERE $incoming AND r.to = row.id AND r.id > row.after AND (size($types) = 0 OR r.type IN $types)
      AND (size($kinds) = 0 OR EXISTS { MATCH (o:Entity {id: r.from}) WHERE o.kind IN $kinds })
    RETURN r ORDER BY r.to, r.id LIMIT $limit
  }
  RETURN [r.id, r.type, r.from, r.to, r.told, r.steps] ORDER BY r.id LIMIT $limit
}
