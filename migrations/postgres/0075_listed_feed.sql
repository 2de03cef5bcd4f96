-- Feeds that this laptop may see, with the last record of each in the log, as headquarters listed them
-- (ledger/devices/feed_list.py). The size of the log is in the setting `feeds listed`.
CREATE TABLE listed_feed (
    kid bytea PRIMARY KEY CHECK (octet_length(kid) = 8),
    seq bigint NOT NULL CHECK (seq >= 0),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
);
