-- The truth: the exact signed bytes. Append-only; every table marked "index" is made again from it.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),  -- SHA-256 of raw
    kid BLOB NOT NULL CHECK (length(kid) = 8),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    type INTEGER NOT NULL,
    signed_at INTEGER NOT NULL,    -- seconds since 1970, UTC, by the device's clock
    received_at INTEGER,           -- the same by this machine's clock; NULL in the own feed
    flags TEXT NOT NULL,           -- words in alphabetical order, separated by spaces
    forked INTEGER NOT NULL CHECK (forked IN (0, 1)),  -- 1: not on the branch that came first
    raw BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX record_chain ON record (kid, seq) WHERE forked = 0;
CREATE INDEX record_fork ON record (kid, seq) WHERE forked = 1;

CREATE TRIGGER record_is_never_changed BEFORE UPDATE ON record
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON record
BEGIN
    SELECT RAISE(ABORT, 'append-only');
END;

-- Index: one row per version of an observation. `thread` is the first version's id.
CREATE TABLE observation (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    kind TEXT NOT NULL,
    starts INTEGER NOT NULL,       -- the event; where no time was told, when it was signed
    ends INTEGER NOT NULL,
    thread INTEGER NOT NULL,
    amended_by INTEGER,
    retracted_by INTEGER,
    west INTEGER,                  -- box in degrees x 10^7; east may pass 180 degrees
    east INTEGER,
    south INTEGER,
    north INTEGER
) STRICT;

CREATE INDEX observation_time ON observation (starts, id);
CREATE INDEX observation_kind ON observation (kind, starts);
CREATE INDEX observation_thread ON observation (thread) WHERE thread <> id;
-- Events of more than two days, which a search by time must find from far back.
CREATE INDEX observation_long ON observation (starts, id) WHERE ends - starts > 172800;

-- Index: what a correction names. `target` may be a record that has not arrived.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    target BLOB NOT NULL CHECK (length(target) = 32),
    retracts INTEGER NOT NULL CHECK (retracts IN (0, 1)),
    counts INTEGER NOT NULL CHECK (counts IN (0, 1))  -- 0: flagged, so shown without effect
) STRICT;

CREATE INDEX correction_target ON correction (target);

-- Index: the boxes again, for searching; and the words.
CREATE VIRTUAL TABLE box USING rtree (id, west, east, south, north);

CREATE VIRTUAL TABLE words USING fts5 (
    text, columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
);

-- Index: the evidence that records name.
CREATE TABLE evidence (
    id INTEGER NOT NULL REFERENCES record (id),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    PRIMARY KEY (sha256, id)
) STRICT, WITHOUT ROWID;

-- Positions in the hub's log that were given (hub) or proven by a checked receipt (laptop).
CREATE TABLE position (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    log_index INTEGER NOT NULL CHECK (log_index >= 0)
) STRICT;

-- Index: the records without a position.
CREATE TABLE pending (
    id INTEGER PRIMARY KEY REFERENCES record (id)
) STRICT;

-- What was sealed from the own feed, and whether the file was read back from where it was put.
CREATE TABLE bundle (
    name TEXT PRIMARY KEY,
    first INTEGER NOT NULL CHECK (first >= 0),
    last INTEGER NOT NULL CHECK (last >= first),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    sealed_at INTEGER NOT NULL,
    read_back INTEGER NOT NULL CHECK (read_back IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Bundles that were imported here, by the SHA-256 of the sealed file.
CREATE TABLE imported (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    name TEXT NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    received_at INTEGER NOT NULL,
    raw BLOB NOT NULL
) STRICT;

CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY CHECK (size >= 0),
    root BLOB NOT NULL CHECK (length(root) = 32),
    kept_at INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- The hub's log: what each entry is, and the hashes of the Merkle tree in Go's stored order.
CREATE TABLE log_entry (
    log_index INTEGER PRIMARY KEY CHECK (log_index >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    what TEXT NOT NULL CHECK (what IN ('record', 'roster', 'revocation', 'export'))
) STRICT;

CREATE TABLE log_hash (
    stored_index INTEGER PRIMARY KEY CHECK (stored_index >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE draft (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
