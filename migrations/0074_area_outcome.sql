-- Whether an area that a finding cites comes out again, by a hash of all that the answer rests on (store/index/area_rows.py).
-- It is computed again where a row is missing.
CREATE TABLE area_outcome (
    key BLOB PRIMARY KEY CHECK (length(key) = 32),
    same INTEGER NOT NULL CHECK (same IN (0, 1))
) STRICT, WITHOUT ROWID;
