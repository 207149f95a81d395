CREATE INDEX entity_kind_name IF NOT EXISTS FOR (x:Entity) ON (x.kind, x.nameKey, x.id)
