-- Feeds that this laptop may see, with the last record of each in the log, as headquarters listed them
-- (ledger/devices/feed_list.py). The size of the log is in the setting `feeds listed`.
CREATE TABLE listed_feed (
    kid BLOB PRIMARY KEY CHECK (length(kid) = 8),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;
