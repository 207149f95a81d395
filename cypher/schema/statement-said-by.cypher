CREATE INDEX statement_said_by IF NOT EXISTS FOR (s:Statement) ON (s.saidBy)
