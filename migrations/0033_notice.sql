-- News for the holder of this device that no record tells: of the mission pack, or of what was refused.
CREATE TABLE news (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,           -- when it came, by the device clock
    kind TEXT NOT NULL,            -- 'pack', 'refusal'
    content TEXT NOT NULL          -- JSON
) STRICT;

-- What the holder has read of what came, and is done with. A notice is named by a record's hash, in
-- hexadecimal digits, or by a row above.
CREATE TABLE notice_mark (
    name TEXT PRIMARY KEY,
    read_at INTEGER,
    done_at INTEGER
) STRICT, WITHOUT ROWID;
