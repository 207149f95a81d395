// The shortest names of the first thousand and one; Core scores them.
CALL db.index.fulltext.queryNodes('entity_text', $lucene, {limit: 1001}) YIELD node
RETURN node.id ORDER BY size(node.name), node.id LIMIT $limit
