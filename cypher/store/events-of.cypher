UNWIND $ids AS id
MATCH (v:Event)
WHERE v.entity = id AND v.day IS NOT NULL AND v.id IS NOT NULL
RETURN v.id, v.entity, v.type, v.date, v.label
ORDER BY v.entity, v.day, v.id
