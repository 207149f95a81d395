// The id beside the end gives a page of a hub's relations in its order.
CREATE INDEX relation_from IF NOT EXISTS FOR (r:Relation) ON (r.from, r.id)
