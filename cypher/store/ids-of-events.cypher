MATCH (v:Event) RETURN v.id
