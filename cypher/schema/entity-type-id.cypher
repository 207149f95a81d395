CREATE INDEX entity_type_id IF NOT EXISTS FOR (x:Entity) ON (x.typeKey, x.kind, x.id)
