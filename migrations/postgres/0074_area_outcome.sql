-- Whether an area that a finding cites comes out again, by a hash of all that the answer rests on (store/index/area_rows.py).
-- It is computed again where a row is missing.
CREATE TABLE area_outcome (
    key bytea PRIMARY KEY CHECK (octet_length(key) = 32),
    same bigint NOT NULL CHECK (same IN (0, 1))
);
