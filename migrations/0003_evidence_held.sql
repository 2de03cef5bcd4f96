-- Finding a record's evidence.
CREATE INDEX evidence_record ON evidence (id);

-- What this machine knows of the files in its evidence folder; no record says any of it.
CREATE TABLE held (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),  -- of the file's content
    name TEXT NOT NULL,            -- as the file was called where it came from
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    facts TEXT NOT NULL,           -- what its metadata claims, JSON
    original BLOB,                 -- SHA-256 of the file that this one is a bare copy of
    checked_at INTEGER,
    found TEXT NOT NULL CHECK (found IN ('', 'whole', 'missing', 'changed'))
) STRICT, WITHOUT ROWID;

CREATE INDEX held_added ON held (added_at);
CREATE INDEX held_original ON held (original) WHERE original IS NOT NULL;
