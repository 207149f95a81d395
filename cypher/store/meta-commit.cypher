MATCH (m:Meta {id: 'store'})
SET m.release = $release, m.version = coalesce(m.version, 0) + 1, m.seeds = coalesce($seeds, m.seeds), m.derivation = $derivation
REMOVE m.loading, m.loadingAt
