// Each is read from the store's own counts.
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { MATCH (s:Statement) RETURN count(s) AS statements }
CALL () { MATCH (v:Event) RETURN count(v) AS events }
RETURN documents, statements, events
