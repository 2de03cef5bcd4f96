-- The roster's entry of each device, as effects are derived from it: JSON of ledger/roster.py.
CREATE TABLE device (
    kid BLOB PRIMARY KEY CHECK (length(kid) = 8),
    version INTEGER NOT NULL,      -- of the roster that has this entry
    entry TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Index: standing in its feed of each record that is flagged or without effect, and of no other.
CREATE TABLE standing (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    flags TEXT NOT NULL,           -- words in alphabetical order, separated by spaces
    reason TEXT NOT NULL           -- '': it counts
) STRICT;

-- Index, again: a correction and why it has no effect on what it names; '' where it has.
DROP TABLE correction;
CREATE TABLE correction (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    target BLOB NOT NULL CHECK (length(target) = 32),
    retracts INTEGER NOT NULL CHECK (retracts IN (0, 1)),
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX correction_target ON correction (target);

-- Of a version of an observation: 1 where it is without effect.
ALTER TABLE observation ADD COLUMN void INTEGER NOT NULL DEFAULT 0;

-- Older rows that a fork, a roster or a key change gave another state, for whoever shows many.
CREATE TABLE resettled (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    change INTEGER NOT NULL        -- number of the change, growing
) STRICT;

-- Flags follow from the records and the roster, and are in `standing`. The signed bytes stay.
ALTER TABLE record DROP COLUMN flags;

-- Key changes: who holds which feed.
CREATE INDEX record_key_change ON record (id) WHERE type = 8;
