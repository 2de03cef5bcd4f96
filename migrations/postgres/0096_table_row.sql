-- Rows of tables that were signed here: the record of each, and the SHA-256 of its cells as they were typed. A table that
-- grew is signed again, and its old rows are not. Nobody can make them again.
CREATE TABLE table_row (
    hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    digest bytea NOT NULL CHECK (octet_length(digest) = 32)
);
CREATE INDEX table_row_digest ON table_row (digest);
