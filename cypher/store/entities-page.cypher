MATCH (e:Entity)
WHERE e.id > $after AND e.knownFrom <= $known AND (size($kinds) = 0 OR e.kind IN $kinds)
RETURN properties(e)
ORDER BY e.id LIMIT $limit
