CREATE CONSTRAINT journal_sequence IF NOT EXISTS FOR (j:JournalEntry) REQUIRE j.sequence IS UNIQUE
