MATCH (s:Statement) RETURN s.id
