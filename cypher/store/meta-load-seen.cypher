MATCH (m:Meta {id: 'store'})
RETURN m.loading, timestamp() - m.loadingAt
