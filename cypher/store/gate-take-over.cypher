// Waits for the writers' lock first: nobody is committing then.
MATCH (m:Meta {id: 'store'})
SET m.writer = m.writer
WITH m
MATCH (g:Meta {id: 'gate'})
SET g.touched = $writer
WITH g
WHERE g.committing = $writer
REMOVE g.committing
