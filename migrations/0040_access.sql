-- Access log of a home at headquarters: what a person opened, in a chain. See store/access_rows.py.
CREATE TABLE access (
    number INTEGER PRIMARY KEY,    -- from 1 on
    at INTEGER NOT NULL,           -- by this machine's clock
    person TEXT NOT NULL,          -- whose home it is
    login TEXT NOT NULL,           -- account of the machine
    act TEXT NOT NULL,             -- 'record', 'evidence', 'search', 'export'
    purpose TEXT NOT NULL,         -- the page or command
    subject TEXT NOT NULL,         -- a hash, or a selection in words
    digest BLOB NOT NULL,          -- SHA-256 of what left the home, or empty
    hash BLOB NOT NULL             -- of this row and all before it
) STRICT;

CREATE TRIGGER access_is_never_changed BEFORE UPDATE ON access
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

CREATE TRIGGER access_is_never_deleted BEFORE DELETE ON access
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;
