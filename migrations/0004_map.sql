-- Index: one row per version of an observation: what the map draws and filters by beside `observation`.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    lat INTEGER,                   -- degrees x 10^7: the site, else the post, else what was drawn
    lon INTEGER,
    weapons TEXT NOT NULL,         -- codes in alphabetical order, separated by spaces
    means TEXT NOT NULL,
    assessment TEXT NOT NULL,      -- as weapons
    low INTEGER,                   -- how many, where figures were told
    high INTEGER,
    extent INTEGER NOT NULL CHECK (extent IN (0, 1, 2, 3)),  -- point, direction, sector, drawn
    evidence INTEGER NOT NULL CHECK (evidence >= 0)  -- files
) STRICT;

-- Index: what reviews and findings say of a record, which may not have arrived.
CREATE TABLE review (
    id INTEGER NOT NULL REFERENCES record (id),
    target BLOB NOT NULL CHECK (length(target) = 32),
    state TEXT NOT NULL,
    finding INTEGER NOT NULL CHECK (finding IN (0, 1)),
    approves BLOB,                 -- the finding that this one approves
    PRIMARY KEY (id, target)
) STRICT, WITHOUT ROWID;

-- Named views of the supervisors' map. They may tell intentions: they stay in this database.
CREATE TABLE saved_view (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
