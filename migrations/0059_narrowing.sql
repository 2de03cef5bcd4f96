-- Index: calibres and casualties of an observation, as lists are narrowed by them.
ALTER TABLE mark ADD COLUMN calibres TEXT NOT NULL DEFAULT '';  -- hundredths of a millimetre, ascending, separated by spaces
ALTER TABLE mark ADD COLUMN harmed TEXT NOT NULL DEFAULT '';    -- see verification/selections/told_counts.py
CREATE INDEX mark_told ON mark (told);
CREATE INDEX mark_calibres ON mark (calibres) WHERE calibres <> '';
CREATE INDEX mark_harmed ON mark (harmed) WHERE harmed <> '';

-- Measured: how observations lie to the agreement's zones; of those outside of all there is no row. It can be made again.
CREATE TABLE zone_relation (
    id INTEGER NOT NULL REFERENCES record (id),
    code TEXT NOT NULL,            -- see codes in verification/zones.py
    PRIMARY KEY (id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX zone_relation_code ON zone_relation (code);

-- By which zones and rule that was measured, and up to the record with which number. One row.
CREATE TABLE zone_measured (
    basis TEXT NOT NULL,
    upto INTEGER NOT NULL
) STRICT;
