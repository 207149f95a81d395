CREATE INDEX document_day IF NOT EXISTS FOR (x:Document) ON (x.publicFrom, x.id)
