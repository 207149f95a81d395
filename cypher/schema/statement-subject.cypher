CREATE INDEX statement_subject IF NOT EXISTS FOR (s:Statement) ON (s.subjectId)
