-- As 0074_area_outcome.sql for SQLite.
CREATE TABLE area_outcome (
    key bytea PRIMARY KEY CHECK (octet_length(key) = 32),
    same bigint NOT NULL CHECK (same IN (0, 1))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON area_outcome TO fieldapp_hub;
