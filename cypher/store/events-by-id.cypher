UNWIND $ids AS id
MATCH (v:Event {id: id})
RETURN v.id, v.entity, v.type, v.date, v.label
