CREATE INDEX relation_to IF NOT EXISTS FOR (r:Relation) ON (r.to, r.id)
