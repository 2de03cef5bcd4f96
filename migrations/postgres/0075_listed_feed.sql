-- As 0075_listed_feed.sql for SQLite.
CREATE TABLE listed_feed (
    kid bytea PRIMARY KEY CHECK (octet_length(kid) = 8),
    seq bigint NOT NULL CHECK (seq >= 0),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON listed_feed TO fieldapp_hub;
