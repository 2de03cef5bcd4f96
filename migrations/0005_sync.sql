-- Sealed files on their way to the hub over the network; they lie in the home's folder outgoing/.
CREATE TABLE outgoing (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),   -- of the sealed file
    evidence BLOB CHECK (length(evidence) = 32),           -- of what is in it; NULL for a bundle
    first INTEGER NOT NULL CHECK (first >= 0),             -- the records in it, or that name it
    last INTEGER NOT NULL CHECK (last >= first),
    size INTEGER NOT NULL CHECK (size > 0),
    begun INTEGER NOT NULL CHECK (begun IN (0, 1)),        -- the hub may have some of it
    taken_at INTEGER                                       -- when the hub said that it has it all
) STRICT, WITHOUT ROWID;

-- Single records of other feeds that are about records here: verified one by one, without a chain.
CREATE TABLE letter (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    target BLOB NOT NULL CHECK (length(target) = 32),
    received_at INTEGER NOT NULL,
    raw BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_target ON letter (target);

-- At the hub: how far each device was sent each feed that it may see, and letters not sent yet.
CREATE TABLE relayed (
    recipient BLOB NOT NULL CHECK (length(recipient) = 8),
    kid BLOB NOT NULL CHECK (length(kid) = 8),
    next INTEGER NOT NULL CHECK (next >= 0),
    PRIMARY KEY (recipient, kid)
) STRICT, WITHOUT ROWID;

CREATE TABLE letter_due (
    id INTEGER PRIMARY KEY REFERENCES record (id)
) STRICT;

-- What happened to a device, among it to whom to seal what is sent to it.
CREATE INDEX record_event ON record (kid, seq) WHERE type = 7 AND forked = 0;
