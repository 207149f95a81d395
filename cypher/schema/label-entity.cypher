CREATE INDEX label_entity IF NOT EXISTS FOR (l:SearchLabel) ON (l.entity)
