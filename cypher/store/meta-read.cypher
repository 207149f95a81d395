OPTIONAL MATCH (m:Meta {id: 'store'})
OPTIONAL MATCH (g:Meta {id: 'gate'})
RETURN m.release, m.version, m.seeds, m.derivation, m.schema, m.loading, g.committing
