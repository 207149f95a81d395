MATCH (j:JournalEntry)
WITH j LIMIT $limit
DELETE j
RETURN count(*)
