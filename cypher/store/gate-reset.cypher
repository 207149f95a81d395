// For who holds the writers' lock: nobody is committing.
MATCH (g:Meta {id: 'gate'})
WHERE g.committing IS NOT NULL
REMOVE g.committing
