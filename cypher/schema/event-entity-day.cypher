CREATE INDEX event_entity_day IF NOT EXISTS FOR (x:Event) ON (x.entity, x.day, x.id)
