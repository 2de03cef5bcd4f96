-- Rows of tables that were signed here: the record of each, and the SHA-256 of its cells as they were typed. A table that
-- grew is signed again, and its old rows are not. Nobody can make them again.
CREATE TABLE table_row (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT, WITHOUT ROWID;
CREATE INDEX table_row_digest ON table_row (digest);
