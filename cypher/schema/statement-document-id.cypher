CREATE INDEX statement_document_id IF NOT EXISTS FOR (x:Statement) ON (x.document, x.id)
