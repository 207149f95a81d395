// A load that ended in order need not be waited for.
MATCH (m:Meta {id: 'store'})
SET m.touched = $writer
WITH m
WHERE m.loading = $writer
SET m.loadingAt = 0
