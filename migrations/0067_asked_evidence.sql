-- Evidence of others that devices asked headquarters for: here what this laptop asked for, at headquarters
-- what each device did. `sent_at` is when headquarters sealed it, NULL before.
CREATE TABLE asked_evidence (
    kid BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    id INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    sent_at INTEGER,
    done INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kid, sha256)
) STRICT, WITHOUT ROWID;
