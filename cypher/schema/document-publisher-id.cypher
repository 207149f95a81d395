CREATE INDEX document_publisher_id IF NOT EXISTS FOR (x:Document) ON (x.publisherKey, x.id)
