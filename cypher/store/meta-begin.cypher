// Takes the lock that lets one writer in at a time, until its transaction ends.
MERGE (m:Meta {id: 'store'})
SET m.writer = $writer
RETURN m.release, m.seeds, m.derivation, m.loading, timestamp() - m.loadingAt
