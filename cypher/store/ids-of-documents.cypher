MATCH (d:Document) RETURN d.id
