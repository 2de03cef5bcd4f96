-- Time stamps of checkpoints (RFC 3161), by the size of the log. Times are seconds since 1970, UTC.
CREATE TABLE stamp (
    size INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    stamp BLOB NOT NULL,
    root BLOB NOT NULL
) STRICT;
