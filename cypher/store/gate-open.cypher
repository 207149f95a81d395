// The lock on the gate comes before the look at who closed it.
MATCH (g:Meta {id: 'gate'})
SET g.touched = $writer
WITH g
WHERE g.committing = $writer
REMOVE g.committing
