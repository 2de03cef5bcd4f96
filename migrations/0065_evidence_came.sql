-- Evidence that was seen in headquarters' folder: what is missing of it was lost, and is no piece
-- that never came. No record says any of it.
CREATE TABLE evidence_came (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32)
) STRICT, WITHOUT ROWID;
