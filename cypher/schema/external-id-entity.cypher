CREATE INDEX external_id_entity IF NOT EXISTS FOR (x:ExternalId) ON (x.entity)
