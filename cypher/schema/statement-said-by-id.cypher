CREATE INDEX statement_said_by_id IF NOT EXISTS FOR (x:Statement) ON (x.saidBy, x.id)
