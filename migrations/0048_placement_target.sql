-- Index: what placements name (observations, or the placement that a withdrawal takes back).
CREATE TABLE placement_target (
    id INTEGER NOT NULL REFERENCES record (id),
    target BLOB NOT NULL CHECK (length(target) = 32),
    PRIMARY KEY (target, id)
) STRICT, WITHOUT ROWID;
