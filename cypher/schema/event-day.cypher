CREATE INDEX event_day IF NOT EXISTS FOR (x:Event) ON (x.day, x.id)
