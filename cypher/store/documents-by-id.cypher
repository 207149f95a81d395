UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id, d.title, d.publisher, d.date, d.read, d.url, d.language, d.grade, d.retracted
