MERGE (g:Meta {id: 'gate'})
SET g.committing = $writer
