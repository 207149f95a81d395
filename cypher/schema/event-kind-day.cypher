CREATE INDEX event_kind_day IF NOT EXISTS FOR (x:Event) ON (x.kind, x.type, x.day, x.id)
