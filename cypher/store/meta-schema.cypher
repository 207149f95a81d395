MERGE (m:Meta {id: 'store'})
ON CREATE SET m.schema = $schema, m.derivation = $derivation, m.version = 0
RETURN m.schema, m.derivation
