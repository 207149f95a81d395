// The gate is looked at before and after the rest, in this order: what was read before a commit, and the version before it, must not
// be taken for what is there after it.
OPTIONAL MATCH (before:Meta {id: 'gate'})
WITH before.committing AS before
OPTIONAL MATCH (m:Meta {id: 'store'})
WITH before, m.release AS release, m.version AS version, m.seeds AS seeds, m.derivation AS derivation, m.schema AS schema, m.loading AS loading
OPTIONAL MATCH (after:Meta {id: 'gate'})
RETURN release, version, seeds, derivation, schema, loading, coalesce(before, after.committing)
