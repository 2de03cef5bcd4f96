-- Rule files of every mission pack that this home had: notices and findings name them by their hash.
CREATE TABLE rule_file (
    hash BLOB PRIMARY KEY,         -- SHA-256 of the content
    name TEXT NOT NULL,            -- in the pack: 'agreement.toml', 'counting.toml'
    content BLOB NOT NULL,
    attributes INTEGER NOT NULL    -- it lets findings name a party
) STRICT, WITHOUT ROWID;

CREATE INDEX record_rule_notice ON record (id) WHERE type = 14;
