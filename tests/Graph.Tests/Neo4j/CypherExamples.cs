namespace Graph.Tests.Neo4j;

/// <summary>Statements that read, as researchers write them: all are let through, and Neo4j runs them.</summary>
internal static class CypherExamples
{
    public static TheoryData<string> All { get; } =
    [
        "RETURN 1", "return 1 as x;", "MATCH (n) RETURN n LIMIT 3", "MATCH (n:Entity) RETURN count(*) AS c, collect(DISTINCT n.kind)[0..3] AS kinds", "MATCH (d:Entity&Deal {id: $id}) RETURN d.name AS name",
        "MATCH (d:Entity:Deal)<-[r:SELLER_IN|ACQUIRER_IN]-(c) WHERE r.status <= 2 AND r.start <= 737000 RETURN d.id, type(r), c.name ORDER BY d.id DESC, c.name SKIP 0 LIMIT 10",
        "MATCH (a)-[r]->(b) MATCH (s:Statement {subject: 'Relation', subjectId: r.id}) MATCH (d:Document {id: s.document}) RETURN a.name, type(r), b.name, s.says, d.title, d.date",
        "MATCH (a:Entity&Policy)-[r:TARGETS]->(b) MATCH (s:Statement {subjectId: r.id}) MATCH (d:Document {id: s.document}) RETURN a.name, b.name, r.statusName, r.startDate, r.endDate, s.says, s.stance, d.title, d.publisher, d.date ORDER BY a.name, d.date",
        "OPTIONAL MATCH (n:Nothing) RETURN n IS NULL AS none, n.name IS NOT NULL AS some", "MATCH (n) WITH n, COUNT { (n)--() } AS degree WHERE degree > 1 RETURN n.id, degree ORDER BY degree DESC",
        "MATCH (n:Entity) WHERE EXISTS { (n)-[:OWNS]->(m) WHERE m.kind = 'Product' } RETURN n.id", "MATCH (n:Entity) WHERE EXISTS { MATCH (n)-[:OWNS]->(m) RETURN m } RETURN n.id",
        "MATCH (n:Entity) RETURN n.id, COLLECT { MATCH (n)-->(m) RETURN m.id ORDER BY m.id } AS out", "UNWIND [1, 2, 3] AS x RETURN x, x % 2 = 0 AS even", "UNWIND range(1, 1000) AS x WITH x WHERE x > 990 RETURN sum(x)",
        "MATCH p = (a:Entity)-[:LISTS|COVERS|USES*1..3]-(b:Entity) RETURN [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | type(r)] AS types, length(p) LIMIT 5",
        "MATCH p = ALL SHORTEST (a:Policy)-[:LISTS|COVERS|USES|INCLUDES]-{1,4}(d:Deal) RETURN [r IN relationships(p) | r.id] AS ids", "MATCH p = SHORTEST 2 GROUPS (a:Policy)--{1,5}(d:Deal) RETURN length(p)",
        "MATCH p = ANY SHORTEST (a:Policy)-[r:LISTS|COVERS WHERE r.status < 3]->+(d) RETURN p", "MATCH p = ((a:Policy)-[:TARGETS]->(c:Company) WHERE c.id <> a.id){1,2} RETURN size(relationships(p)) AS n",
        "MATCH (a:Policy) (()-[:LISTS]->()){1,2} (b) RETURN b.id", "MATCH p = shortestPath((a:Policy {id: 'order'})-[*..4]-(b:Deal)) RETURN length(p)", "MATCH (a:Company), (d:Deal) RETURN length(shortestPath((a)-[*..4]-(d)))",
        "MATCH (a)-->(b)<--(c), (c)--(d) RETURN a.id, d.id LIMIT 2", "MATCH (a)-[:OWNS]->(b) WHERE (a)-[:SELLER_IN]->(:Deal) AND NOT (b)<-[:COVERS]-() RETURN a.id", "MATCH (n) WHERE n:Company|Policy RETURN n.id",
        "MATCH (n:!Statement&!Document) RETURN count(n)", "MATCH (n:(Company|Policy)&Entity) RETURN n.id", "MATCH (n IS Company) RETURN n.id", "MATCH (n:%) RETURN count(n)", "MATCH (n:$($label)) RETURN n.id", "MATCH ()-[r:$any(['OWNS', 'USES'])]->() RETURN r.id",
        "MATCH (n:Company) RETURN n{.id, .name, loud: toUpper(n.name), n}, n{.*} AS all", "RETURN {create: 1, set: {delete: 'x'}, `load csv`: null} AS map", "WITH {create: 1} AS m RETURN m.create AS a, m['set'] AS b, m.set.delete AS c",
        "MATCH (n:`Entity`) RETURN n.`name` AS `create`", "MATCH (n:Set)-[:LOAD|CREATE]->(m:Delete {merge: 1}) RETURN n.remove", "RETURN $create AS a, $set.delete AS b, $`load csv` AS c, $1 AS d",
        "RETURN 'CREATE (n) // not a comment' AS a, \"it's /* a */ string; \\\" \\\\\" AS b", "/* CREATE (n) */ RETURN 1 // DELETE n", "RETURN 'C:\\\\users\\\\x' AS path", "RETURN 0x1F, 0o17, 1e3, 1.5e-3, .5, 1_000, -1, - -1",
        "MATCH (n) RETURN CASE n.kind WHEN 'Deal' THEN 1 WHEN 'Policy', 'Company' THEN 2 ELSE 3 END AS x", "MATCH (n) RETURN CASE WHEN n.kind = 'Deal' THEN 'd' ELSE CASE WHEN true THEN 'x' END END AS x",
        "RETURN CASE 5 WHEN < 3 THEN 'low' WHEN IS NULL THEN 'none' WHEN > 3 THEN 'high' END AS x", "RETURN reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS s, all(x IN [1] WHERE x > 0) AND any(x IN [1] WHERE x = 1) OR none(x IN [1] WHERE x > 1) XOR single(x IN [1] WHERE true) AS t",
        "MATCH (n:Entity) RETURN [x IN collect(n) WHERE x:Company | x.id] AS ids", "WITH [1, 2, 3] AS l RETURN [i IN range(0, size(l) - 2) | l[i + 1] - l[i]] AS d, l[1..], l[..-1], l[-1]", "RETURN range(0, 10, 2) AS r, [1] + [2] + 3 AS l",
        "MATCH (a:Company) RETURN [(a)-[:OWNS]->(b) WHERE b:Product | b.id] AS owned, [p = (a)-->() | length(p)] AS lengths", "RETURN [x IN [[1, 2], [3]] | COLLECT { UNWIND x AS y RETURN y * 2 }] AS inner", "RETURN [1 IN [1], 2] AS l, [] AS none",
        "MATCH (n:Entity) CALL (n) { MATCH (n)-[r]->() RETURN count(r) AS out UNION ALL MATCH (n)<-[r]-() RETURN count(r) AS out } RETURN n.id, sum(out)", "CALL { MATCH (n:Deal) RETURN n.id AS id ORDER BY id LIMIT 1 } RETURN id",
        "MATCH (n:Company) CALL { WITH n MATCH (n)-->(m) RETURN count(m) AS c } RETURN n.id, c", "MATCH (n:Company) RETURN n.id AS id UNION MATCH (n:Deal) RETURN n.id AS id", "RETURN 1 AS x UNION DISTINCT RETURN 1 AS x",
        "CALL db.labels()", "CALL db.labels() YIELD label WHERE label STARTS WITH 'E' RETURN label AS l", "CALL db.relationshipTypes() YIELD *", "CALL db.propertyKeys() YIELD propertyKey AS k RETURN k LIMIT 2", "CALL db.schema.visualization()",
        "CALL db.index.fulltext.queryNodes('entity_text', $words, {limit: 5}) YIELD node, score RETURN node.id, score", "MATCH (n) WHERE n.name STARTS WITH 'A' OR n.name ENDS WITH 'x' OR n.name CONTAINS 'cm' OR NOT n.name IN ['Acme'] RETURN count(n)",
        "MATCH (n:Entity) WHERE toLower(n.name) CONTAINS toLower($text) RETURN n.id", "RETURN date('2020-08-06') < date() AS past, duration.between(date('2020-01-01'), date('2020-02-01')).days AS days, datetime({year: 2020}) AS d, date.truncate('month', date('2020-08-06')) AS m",
        "RETURN point({latitude: 1.0, longitude: 2.0}) AS p, point.distance(point({x: 0, y: 0}), point({x: 3, y: 4})) AS d", "RETURN trim('  x ') AS a, trim(BOTH 'x' FROM 'xax') AS b, trim(FROM ' a ') AS c, normalize('x', NFC) AS d, 'x' IS NFC NORMALIZED AS e",
        "RETURN 1 IS :: INTEGER AS a, [1] IS TYPED LIST<INTEGER NOT NULL> AS b, 'x' IS NOT :: BOOLEAN | FLOAT AS c, null :: STRING AS d, time('10:00') IS :: TIME WITH TIME ZONE AS e, 1 IS :: ANY<STRING | INTEGER> AS f",
        "MATCH (n:Entity) WITH n ORDER BY n.id ASCENDING OFFSET 1 LIMIT 2 RETURN n.id", "MATCH (n:Entity) WITH DISTINCT n.kind AS kind, count(*) AS c WHERE c > 1 RETURN *", "MATCH (n:Entity) ORDER BY n.id LIMIT 1 RETURN n.id",
        "MATCH (n:Entity) RETURN percentileCont(n.knownFrom, 0.5), stDev(n.knownFrom), avg(n.knownFrom), min(n.id), max(n.id)", "MATCH (a)-[r]-(b) WHERE elementId(a) < elementId(b) RETURN properties(r), keys(r), labels(a), startNode(r).id LIMIT 1",
        "MATCH (a)-[r {status: 1}]->(b {kind: 'Deal'}) RETURN r", "MATCH (a)-[*0..1]-(b) RETURN count(*)", "MATCH (公司:Company) RETURN 公司.name AS 名",
        "MATCH (a:Company)<--(b) RETURN -a.knownFrom<-1 AS x, (1 + 2) * 3 - (4 - 5) AS y, 2 ^ 3 AS z, 'a' || 'b' AS w", "RETURN coalesce(null, nullIf(1, 2)) AS x, true AND NOT false AS y, toIntegerOrNull('x') AS z", "MATCH (n) WHERE n.name <> '' AND n.start >= 1 RETURN n.end LIMIT 1",
    ];
}
