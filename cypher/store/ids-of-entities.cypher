MATCH (e:Entity) RETURN e.id
