namespace Graph.Embedded.Files;

/// <summary>
/// The tables of the store's file. Any change of them, or of how a cell is written, is a new version; how steps are derived has
/// its own, <see cref="Core.Evidence.StepBuilder.Version"/>.
/// </summary>
internal static class Schema
{
    /// <summary>The version this program reads and writes, in <c>user_version</c>.</summary>
    public const int Version = 3;

    /// <summary>Marks the file as ours ("grph"), in <c>application_id</c>.</summary>
    public const int ApplicationId = 0x67727068;

    // Ids compare as bytes (BINARY), which is ordinal. A relation keeps its steps as JSON beside it: one row is one read. The
    // adjacency indexes carry the type before the id, so that a page of one type of a hub does not walk its other relations,
    // and the first public day, so that an entity's is found without touching the rows. A list that can be paged has an index for each way
    // to ask for it: first what is equal, then what it is ordered by. An event keeps the kind of its entity for that.
    public static readonly string Create = $"""
        CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE document(
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT NOT NULL, date TEXT, read TEXT,
          url TEXT, language TEXT, grade TEXT, retracted TEXT, public_from INTEGER NOT NULL, hash BLOB NOT NULL);
        CREATE INDEX document_day ON document(public_from, id);
        CREATE INDEX document_publisher ON document(publisher, id);
        CREATE INDEX document_publisher_day ON document(publisher, public_from, id);

        CREATE TABLE entity(
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, type TEXT, profile TEXT,
          known_from INTEGER NOT NULL, profile_known_from INTEGER NOT NULL, profile_known_until INTEGER NOT NULL, hash BLOB NOT NULL);
        CREATE INDEX entity_kind ON entity(kind, id);
        CREATE INDEX entity_kind_name ON entity(kind, name, id);
        CREATE INDEX entity_type ON entity(type, kind, id) WHERE type IS NOT NULL;
        CREATE INDEX entity_type_name ON entity(type, kind, name, id) WHERE type IS NOT NULL;
        CREATE INDEX entity_name ON entity(name);

        CREATE TABLE entity_source(document TEXT NOT NULL, entity_key INTEGER NOT NULL, PRIMARY KEY(document, entity_key)) WITHOUT ROWID;
        CREATE INDEX entity_source_entity ON entity_source(entity_key);

        CREATE TABLE entity_label(label TEXT NOT NULL, entity_key INTEGER NOT NULL, PRIMARY KEY(label, entity_key)) WITHOUT ROWID;
        CREATE INDEX entity_label_entity ON entity_label(entity_key);

        CREATE TABLE entity_external(
          value TEXT NOT NULL, scheme TEXT NOT NULL, entity_key INTEGER NOT NULL, PRIMARY KEY(value, scheme, entity_key)) WITHOUT ROWID;
        CREATE INDEX entity_external_entity ON entity_external(entity_key);

        CREATE VIRTUAL TABLE entity_text USING fts5(
          words, grams, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
        INSERT INTO entity_text(entity_text, rank) VALUES('hashsize', 8388608);

        CREATE TABLE event(
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entity TEXT NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL, date TEXT NOT NULL,
          day INTEGER NOT NULL, last_day INTEGER NOT NULL, label TEXT NOT NULL, first_public INTEGER NOT NULL, hash BLOB NOT NULL);
        CREATE INDEX event_entity ON event(entity, day, id);
        CREATE INDEX event_day ON event(day, id);
        CREATE INDEX event_kind ON event(kind, type, day, id);

        CREATE TABLE relation(
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, from_key INTEGER NOT NULL, to_key INTEGER NOT NULL,
          start TEXT, first_public INTEGER NOT NULL, steps TEXT NOT NULL, hash BLOB NOT NULL);
        CREATE INDEX relation_from ON relation(from_key, type, id, first_public);
        CREATE INDEX relation_to ON relation(to_key, type, id, first_public);
        CREATE INDEX relation_loop ON relation(from_key, type) WHERE from_key = to_key;

        CREATE TABLE statement(
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, subject_id TEXT NOT NULL, document TEXT NOT NULL,
          says TEXT NOT NULL, locator TEXT, said_by TEXT, stance TEXT NOT NULL, status TEXT NOT NULL, basis TEXT NOT NULL,
          decided TEXT, end TEXT, details TEXT, hash BLOB NOT NULL);
        CREATE INDEX statement_subject ON statement(subject_id, subject);
        CREATE INDEX statement_document ON statement(document, id);
        CREATE INDEX statement_said_by ON statement(said_by, id) WHERE said_by IS NOT NULL;

        CREATE TABLE journal(
          sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, source TEXT NOT NULL, written_by TEXT NOT NULL, note TEXT, release_before TEXT NOT NULL,
          release_after TEXT NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER NOT NULL, rows TEXT);

        CREATE TABLE tally(row TEXT NOT NULL, sort TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(row, sort)) WITHOUT ROWID;
        {Tally("document", "''", "''")}
        {Tally("entity", "old.kind", "new.kind")}
        {Tally("event", "''", "''")}
        {Tally("relation", "old.type", "new.type")}
        {Tally("statement", "''", "''")}
        """;

    public const string Drop = """
        DROP TABLE meta; DROP TABLE document; DROP TABLE entity; DROP TABLE entity_source; DROP TABLE entity_label;
        DROP TABLE entity_external; DROP TABLE entity_text; DROP TABLE event; DROP TABLE relation; DROP TABLE statement;
        DROP TABLE tally; DROP TABLE journal;
        """;

    // Counting millions of rows takes seconds; triggers keep the counts exact whatever writes.
    private static string Tally(string table, string oldSort, string newSort)
    {
        var less = $"UPDATE tally SET n = n - 1 WHERE row = '{table}' AND sort = {oldSort};";
        var more = $"INSERT INTO tally VALUES('{table}', {newSort}, 1) ON CONFLICT DO UPDATE SET n = n + 1;";
        return $"""
            CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN {more} END;
            CREATE TRIGGER {table}_removed AFTER DELETE ON {table} BEGIN {less} END;
            CREATE TRIGGER {table}_changed AFTER UPDATE ON {table} WHEN {oldSort} <> {newSort} BEGIN {less} {more} END;
            """;
    }
}
