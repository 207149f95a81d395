CREATE INDEX entity_type_name IF NOT EXISTS FOR (x:Entity) ON (x.typeKey, x.kind, x.nameKey, x.id)
