-- The same tables with cheaper checks: for IN over more than two values SQLite fills a table of its own
-- for each row that is written, which took longer than writing the row.
CREATE TABLE log_entry_checked (
    log_index INTEGER PRIMARY KEY CHECK (log_index >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    what TEXT NOT NULL CHECK (
        what = 'record' OR what = 'roster' OR what = 'revocation' OR what = 'export'
    )
) STRICT;

INSERT INTO log_entry_checked SELECT log_index, hash, what FROM log_entry;
DROP TABLE log_entry;
ALTER TABLE log_entry_checked RENAME TO log_entry;

-- An index: its rows are made again, as those of every index after a migration.
DROP TABLE mark;
CREATE TABLE mark (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    lat INTEGER,                   -- degrees x 10^7: the site, else the post, else what was drawn
    lon INTEGER,
    weapons TEXT NOT NULL,         -- codes in alphabetical order, separated by spaces
    means TEXT NOT NULL,
    assessment TEXT NOT NULL,      -- as weapons
    low INTEGER,                   -- how many, where figures were told
    high INTEGER,
    extent INTEGER NOT NULL CHECK (extent BETWEEN 0 AND 3),  -- point, direction, sector, drawn
    evidence INTEGER NOT NULL CHECK (evidence >= 0)  -- files
) STRICT;
