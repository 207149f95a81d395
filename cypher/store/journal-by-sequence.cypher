MATCH (j:JournalEntry {sequence: $sequence})
RETURN j.sequence, j.at, j.source, j.by, j.note, j.before, j.after, j.added, j.changed, j.removed, j.rows
