MATCH (g:Meta {id: 'gate'})
WHERE g.committing = $writer
REMOVE g.committing
