CREATE INDEX event_entity IF NOT EXISTS FOR (v:Event) ON (v.entity)
