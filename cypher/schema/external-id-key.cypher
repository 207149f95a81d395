CREATE INDEX external_id_key IF NOT EXISTS FOR (x:ExternalId) ON (x.key)
