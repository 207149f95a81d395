CREATE INDEX statement_document IF NOT EXISTS FOR (s:Statement) ON (s.document)
