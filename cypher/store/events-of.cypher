UNWIND $ids AS id
MATCH (v:Event {entity: id})
RETURN v.id, v.entity, v.type, v.date, v.label
ORDER BY v.entity, v.day, v.id
