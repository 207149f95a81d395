// The writers' lock is held: numbers come without gaps.
MATCH (m:Meta {id: 'store'})
SET m.journal = coalesce(m.journal, 0) + 1
CREATE (j:JournalEntry {sequence: m.journal})
SET j += $entry
RETURN j.sequence
