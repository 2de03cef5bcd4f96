-- Index: the commitments of sealed fields; their values lie beside the evidence, where they are held.
CREATE TABLE sealed_field (
    id INTEGER NOT NULL REFERENCES record (id),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (sha256, id)
) STRICT, WITHOUT ROWID;
