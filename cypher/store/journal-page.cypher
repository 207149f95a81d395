MATCH (j:JournalEntry)
WHERE j.sequence < $before
RETURN j.sequence, j.at, j.source, j.by, j.note, j.before, j.after, j.added, j.changed, j.removed, j.rows
ORDER BY j.sequence DESC
LIMIT $limit
