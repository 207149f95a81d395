UNWIND $ids AS id
MATCH (s:Statement)
WHERE s.saidBy = id AND s.id IS NOT NULL
RETURN s.id, s.subject, s.subjectId, s.document, s.says, s.locator, s.saidBy, s.stance, s.status, s.basis, s.decided, s.end, s.details
ORDER BY s.id
