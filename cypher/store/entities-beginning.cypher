MATCH (l:SearchLabel)
WHERE l.text STARTS WITH $label AND l.text <> $label
RETURN DISTINCT l.entity LIMIT $limit
