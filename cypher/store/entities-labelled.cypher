MATCH (l:SearchLabel {text: $label})
RETURN l.entity LIMIT $limit
