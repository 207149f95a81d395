MATCH (r:Relation) RETURN r.id
