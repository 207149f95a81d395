// Marks the store as being loaded for the first time; each batch renews the mark, by the server's clock.
MATCH (m:Meta {id: 'store'})
SET m.loading = $writer, m.loadingAt = timestamp()
