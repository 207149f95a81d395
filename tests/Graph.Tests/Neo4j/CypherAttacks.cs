namespace Graph.Tests.Neo4j;

/// <summary>Statements that must not be let through: every way to write, to read a file, to reach a network or to look at the server that came to mind.</summary>
internal static class CypherAttacks
{
    public static TheoryData<string> All { get; } =
    [
        // Writing.
        "CREATE (n:Entity {id: 'x'})", "create (n)", "INSERT (n:Entity)", "MERGE (n:Entity {id: 'x'})", "MATCH (n) SET n.name = 'x'", "MATCH (n) SET n += {a: 1} RETURN n",
        "MATCH (n) SET n:Deal", "MATCH (n) REMOVE n.name", "MATCH (n) REMOVE n:Entity", "MATCH (n) DELETE n", "MATCH (n) DETACH DELETE n", "MATCH (n) NODETACH DELETE n",
        "FOREACH (x IN [1] | CREATE (n))", "MATCH (n) FOREACH (x IN [n] | SET x.name = 'x') RETURN n", "MATCH (n) WITH n DETACH DELETE n RETURN 1", "RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x",
        "RETURN 1 AS x UNION ALL CREATE (n) RETURN 1 AS x", "CALL { CREATE (n) }", "CALL { CREATE (n) RETURN n } RETURN n", "CALL () { CREATE (n) } RETURN 1", "MATCH (m) CALL (m) { SET m.x = 1 } RETURN 1",
        "MATCH (m) CALL (*) { DETACH DELETE m } RETURN 1", "UNWIND [1] AS x CALL { WITH x CREATE (n) } IN TRANSACTIONS", "CALL { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n",
        "CALL { MATCH (n) DETACH DELETE n } IN 4 CONCURRENT TRANSACTIONS OF 10 ROWS", "RETURN EXISTS { CREATE (n) }", "RETURN COUNT { MERGE (n) RETURN n } AS c", "RETURN COLLECT { CREATE (n) RETURN n } AS c",
        "RETURN [x IN [1] | COLLECT { CREATE (n) RETURN n }] AS c", "MATCH (n WHERE EXISTS { MATCH (m) DELETE m }) RETURN n", "OPTIONAL CALL { CREATE (n) RETURN n } RETURN n",
        "MATCH (n) WITH n ORDER BY n.id LIMIT 1 SET n.name = 'x' RETURN n", "MATCH (n) RETURN n LIMIT 1 SET n.name = 'x'", "CALL db.labels() YIELD label CREATE (n) RETURN label", "WITH * CREATE (n)",
        "MATCH (set) SET set.name = 'x' RETURN set", "MATCH (as) WITH as SET as.name = 'x' RETURN as", "MATCH (where) WITH where SET where.name = 'x'", "MATCH (`n`)SET`n`.name='x'",
        "MATCH (n)-[r:OWNS]->(m) SET r.status = 0", "MATCH (n) WHERE n.x IS :: TIME WITH timezone SET n.x = 1", "MATCH (n) RETURN CASE WHEN true THEN 1 END DELETE n",
        "CALL db.createLabel('X')", "CALL db.createProperty('x')", "CALL db.createRelationshipType('X')", "CALL db.create.setNodeVectorProperty(1, 'x', [1.0])", "CALL apoc.create.node(['X'], {})",
        "CALL apoc.cypher.doIt('CREATE (n)', {}) YIELD value RETURN value", "CALL apoc.periodic.iterate('MATCH (n) RETURN n', 'DELETE n', {})", "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n) RETURN n', {})",

        // Schema, users, databases.
        "CREATE INDEX x FOR (n:Entity) ON (n.x)", "CREATE CONSTRAINT x FOR (n:Entity) REQUIRE n.x IS UNIQUE", "DROP INDEX entity_name", "DROP CONSTRAINT entity_id IF EXISTS", "CREATE DATABASE x", "DROP DATABASE neo4j",
        "STOP DATABASE neo4j", "ALTER DATABASE neo4j SET ACCESS READ ONLY", "CREATE ALIAS x FOR DATABASE neo4j", "CREATE USER x SET PASSWORD 'xxxxxxxx'", "DROP USER neo4j", "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
        "ALTER USER neo4j SET PASSWORD 'xxxxxxxx'", "GRANT ROLE admin TO x", "DENY READ {*} ON GRAPH * TO x", "REVOKE ROLE admin FROM x", "CREATE ROLE x", "RENAME USER a TO b", "ENABLE SERVER 'x'",
        "DEALLOCATE DATABASES FROM SERVER 'x'", "REALLOCATE DATABASES", "CALL db.index.vector.createNodeIndex('x', 'X', 'x', 3, 'cosine')", "CALL dbms.upgrade()",

        // Files and the network.
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD CSV WITH HEADERS FROM 'http://127.0.0.1/' AS line RETURN line", "load/**/csv from 'ftp://127.0.0.1/' as line return line",
        "USING PERIODIC COMMIT LOAD CSV FROM 'file:///x' AS line CREATE (n)", "MATCH (n) LOAD CSV FROM 'http://127.0.0.1/?' + n.name AS line RETURN line", "UNWIND [1] AS x LOAD CSV FROM 'file:///x' AS l RETURN l",
        "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line", "RETURN COUNT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } AS c",
        "RETURN 1 AS x UNION LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x", "RETURN file()", "RETURN linenumber()", "RETURN `file`()", "CALL apoc.load.json('http://127.0.0.1/')", "CALL apoc.load.jdbc('x', 'y')",
        "CALL apoc.export.csv.all('/tmp/x', {})", "RETURN genai.vector.encode('x', 'OpenAI', {})", "CALL genai.vector.encodeBatch(['x'], 'OpenAI', {})", "RETURN ai.text.embed('x', 'openai', {})",
        "RETURN `genai`.`vector`.`encode`('x', 'OpenAI', {})", "RETURN gds.util.asNode(1)", "CALL gds.graph.list()",

        // Other databases, other people's queries, settings.
        "USE system SHOW USERS", "USE neo4j MATCH (n) RETURN n", "USE graph.byName('system') RETURN 1", "CALL { USE system SHOW USERS YIELD user RETURN user } RETURN user", "RETURN graph.byName('neo4j')",
        "SHOW TRANSACTIONS", "SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery", "SHOW CURRENT USER", "TERMINATE TRANSACTION 'neo4j-transaction-1'", "SHOW SETTINGS", "SHOW USERS", "SHOW ROLES", "SHOW PRIVILEGES",
        "SHOW DATABASES", "SHOW SERVERS", "SHOW FUNCTIONS", "SHOW PROCEDURES", "SHOW INDEXES", "SHOW CONSTRAINTS", "CALL dbms.listConfig()", "CALL dbms.listConfig", "call DBMS . listConfig ( ) yield name return name",
        "CALL `dbms`.`listConfig`()", "CALL `dbms.listConfig`()", "CALL dbms.listConnections()", "CALL dbms.killConnection('x')", "CALL dbms.killConnections(['x'])", "CALL dbms.queryJmx('*:*')", "CALL dbms.components()",
        "CALL dbms.info()", "CALL db.info()", "CALL dbms.cluster.routing.getRoutingTable({})", "CALL tx.setMetaData({a: 1})", "CALL tx.getMetaData()", "CALL dbms.security.listUsers()", "CALL db.stats.retrieve('QUERIES')",
        "CALL db.stats.collect('QUERIES')", "MATCH (n) CALL dbms.listConfig() YIELD value RETURN value",

        // What slows the server down, or lasts.
        "CALL db.clearQueryCaches()", "CALL db.awaitIndexes(100000)", "CALL db.awaitIndex('entity_name', 100000)", "CALL db.prepareForReplanning()", "CALL db.resampleOutdatedIndexes()",
        "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+b'", "MATCH (n) WHERE n.name =~ '(a|a)*b' RETURN n",
        "RETURN CASE 'a' WHEN =~ '(a+)+b' THEN 1 END", "RETURN reduce(a = 0, x IN range(1, 1000000000000) | a + x)", "RETURN size([x IN range(1, 1000000000000) WHERE x < 0])",
        "RETURN all(x IN range(1, 1000000000000) WHERE x > 0)", "WITH range(1, 1000000000000) AS l RETURN -1 IN l", "UNWIND range(1, 1000000000000) + [1] AS x RETURN x", "RETURN `range`(1, 1000000000000)",
        "RETURN range(1, size([1]) * 1000000000000)", "RETURN range(1, $n)", "RETURN [x IN $l | [y IN $l | x + y]]", "RETURN reduce(a = 0, x IN $l | a + reduce(b = 0, y IN $l | b + y))",
        "RETURN [x IN $l WHERE any(y IN $l WHERE y < x)]", "RETURN all(x IN $l WHERE none(y IN $l WHERE y < x))", "RETURN [x IN $l WHERE (((x IN [y IN $l | y])))]", "RETURN [x IN $l WHERE -1 IN range(0, 100000)]",

        // Prefixes, several statements, other versions of the language.
        "EXPLAIN CREATE (n)", "PROFILE CREATE (n)", "PROFILE MATCH (n) RETURN n", "CYPHER 25 CREATE (n)", "CYPHER runtime=parallel MATCH (n) RETURN n", "CYPHER 5 PROFILE CREATE (n) RETURN n",
        "RETURN 1; CREATE (n)", "RETURN 1;;CREATE (n)", "RETURN 1; ; RETURN 2", ":param x => 1", "FINISH", "MATCH (n) FINISH", "MATCH (n) CREATE (m) FINISH", "LET x = 1 RETURN x", "FOR x IN [1] CREATE (n)",
        "FILTER true CREATE (n)", "WHEN true THEN CREATE (n)", "MATCH (n) NEXT CREATE (m)", "RETURN 1 NEXT CREATE (n)", "{ CREATE (n) }", "NEW x", "BEGIN", "COMMIT",

        // Hidden by comments, quotes, escapes and letters that look alike.
        "/* */CREATE/* */(n)", "// comment\nCREATE (n)", "RETURN 1 // \nCREATE (n)", "RETURN 1 /* // */ CREATE (n)", "RETURN '/*' AS x CREATE (n) RETURN '*/' AS y", "RETURN \"\\\"\" AS x CREATE (n) RETURN '\"' AS y",
        "RETURN 'a\\'' AS x CREATE (n) RETURN 'b' AS y", "RETURN '\\\\' AS x CREATE (n) RETURN '\\\\' AS y", "WITH 1 AS `a\\` CREATE (n) RETURN 1 AS `b`", "WITH 1 AS `a``b` CREATE (n)", "RETURN 1 AS x\u000BCREATE\u000C(n)",
        "RETURN 1 AS x\u2028CREATE (n)", "RETURN 1 AS x\u00A0CREATE\u3000(n)", "CRE\\u0041TE (n)", "\\u0043REATE (n)", "RETURN 'a\\u0027 CREATE (n) RETURN '' AS x", "RETURN 1 // \\u000aCREATE (n)", "RETURN 1 /* \\u002a/ CREATE (n) //*/",
        "RETURN 1 AS `a\\u0060 CREATE (n) RETURN 1 AS `b`", "RETURN 'a\\\\\\u0027 CREATE (n) RETURN ''", "ＣＲＥＡＴＥ (n)", "CRE\u200BATE (n)", "CREATE\u200B(n)", "\uFEFFCREATE (n)", "CREATE\u0000(n)", "ſET n.x = 1",
        "MATCH (n) ſET n.x = 1", "MATCH (n) \u017FET n.x = 1 RETURN n", "MATCH (n)\u00ADSET n.x = 1", "RETURN 1LOAD CSV FROM 'x' AS y", "RETURN x$CREATE (n)", "MATCH (n) RETURN n /* no end", "RETURN 'no end", "RETURN `no end",

        // Names that no longer stand where only a name can.
        "MATCH (n) RETURN n.name CREATE (m)", "MATCH (n) RETURN {a: 1} CREATE (m)", "MATCH (n) RETURN n{.name, CREATE (m)}", "RETURN $a CREATE (n)", "MATCH (n:A|B) CREATE (m)", "MATCH (n:A) RETURN [x IN [1] | x] CREATE (m)",
        "MATCH p = shortestPath((a)-[*]-(b)) DELETE p", "MATCH (a)-[:OWNS*1..2]->(b) CREATE (a)-[:OWNS]->(b)", "MATCH (a) ((x)-->(y)){1,2} (b) CREATE (c)", "RETURN l[1..2] CREATE (n)", "RETURN 1.CREATE (n)",
        "MATCH (n) WHERE n:A|CREATE RETURN 1 CREATE (m)", "MATCH (n) USING INDEX n:Entity(id) CREATE (m)", "MATCH (n) RETURN count(*) CREATE (m)", "MATCH (n) RETURN * CREATE (m)", "MATCH (n) RETURN *, 1 AS x CREATE (m)",
        "", " ", ";", "RETURN", "MATCH", "(", "}", "RETURN 1 }", "RETURN (1", "MATCH (n) RETURN n }) CREATE (m)",
    ];
}
