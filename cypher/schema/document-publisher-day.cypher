CREATE INDEX document_publisher_day IF NOT EXISTS FOR (x:Document) ON (x.publisherKey, x.publicFrom, x.id)
