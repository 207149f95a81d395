UNWIND $ids AS id
MATCH (:Document {id: id})<-[:PROFILE_CITES]-(e:Entity)
RETURN DISTINCT properties(e)
