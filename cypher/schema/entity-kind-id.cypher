// Lists read an index in its order: first what is equal, then what the list is ordered by.
CREATE INDEX entity_kind_id IF NOT EXISTS FOR (x:Entity) ON (x.kind, x.id)
