-- Epochs of the hub's encryption key; the private key is in `secret` until it is destroyed.
CREATE TABLE epoch (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    recipient BLOB NOT NULL CHECK (length(recipient) = 32),   -- SHA-256 of its text
    valid_from INTEGER NOT NULL,
    destroyed_at INTEGER
) STRICT;

-- At the hub: bundles that a laptop is asked to seal again, by the SHA-256 of the sealed file.
CREATE TABLE seal_again (
    kid BLOB NOT NULL CHECK (length(kid) = 8),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    word TEXT NOT NULL CHECK (word IN ('again', 'smaller')),
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (kid, sha256)
) STRICT, WITHOUT ROWID;

-- On a laptop: whom a file was sealed to (SHA-256 of the recipient's text), and whether
-- headquarters cannot open it, so that its records are sealed once more.
ALTER TABLE bundle ADD COLUMN sealed_to BLOB CHECK (length(sealed_to) = 32);
ALTER TABLE bundle ADD COLUMN again INTEGER NOT NULL DEFAULT 0 CHECK (again IN (0, 1));
ALTER TABLE outgoing ADD COLUMN sealed_to BLOB CHECK (length(sealed_to) = 32);
