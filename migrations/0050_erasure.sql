-- Index: pieces of evidence and sealed values that a record says were erased, and why.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    sha256 BLOB NOT NULL CHECK (octet_length(sha256) = 32),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX erasure_sha256 ON erasure (sha256);
