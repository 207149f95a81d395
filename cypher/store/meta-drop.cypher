MATCH (m:Meta {id: 'store'})
SET m.release = null, m.seeds = null, m.version = coalesce(m.version, 0) + 1
REMOVE m.loading, m.loadingAt, m.journal
