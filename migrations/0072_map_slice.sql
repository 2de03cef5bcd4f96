-- Index: columns of the map, of slices of observations, as store/index/map_slices.py keeps them. Only what no later record
-- changes is in them, so that a slice is written once. They are made where they are missing.
CREATE TABLE map_slice (
    after INTEGER PRIMARY KEY CHECK (after >= 0),  -- its observations are those with numbers beyond this
    upto INTEGER NOT NULL CHECK (upto > after),    -- and up to this
    rows INTEGER NOT NULL CHECK (rows > 0),
    layout TEXT NOT NULL,                          -- of `columns`; one of another layout is made anew
    words TEXT NOT NULL,                           -- JSON: what numbers in the columns stand for
    columns BLOB NOT NULL
) STRICT;

-- What later records changed about an observation, for the same map: few of them.
CREATE INDEX observation_out_of_force ON observation (id, amended_by, retracted_by, void)
    WHERE amended_by IS NOT NULL OR retracted_by IS NOT NULL OR void = 1;
