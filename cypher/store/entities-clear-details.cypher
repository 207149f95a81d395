// What hangs on entities that are written anew or go.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[c:PROFILE_CITES]->()
DELETE c
WITH DISTINCT id
CALL (id) {
  MATCH (l:SearchLabel {entity: id})
  DELETE l
}
CALL (id) {
  MATCH (l:ExternalId {entity: id})
  DELETE l
}
