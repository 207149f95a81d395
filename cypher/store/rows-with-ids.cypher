UNWIND $ids AS id
CALL (id) {
  MATCH (n:Document {id: id}) RETURN 'Document' AS kind
  UNION ALL
  MATCH (n:Entity {id: id}) RETURN 'Entity' AS kind
  UNION ALL
  MATCH (n:Relation {id: id}) RETURN 'Relation' AS kind
  UNION ALL
  MATCH (n:Event {id: id}) RETURN 'Event' AS kind
  UNION ALL
  MATCH (n:Statement {id: id}) RETURN 'Statement' AS kind
}
RETURN kind, id
