-- Index: what links name (members, or the link that a withdrawal takes back); it may not be here.
CREATE TABLE link_member (
    id INTEGER NOT NULL REFERENCES record (id),
    member BLOB NOT NULL CHECK (length(member) = 32),
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_member_link ON link_member (id);

-- Index: versions of observations that belong to no operational day: told by month, year or not.
CREATE TABLE undated (
    id INTEGER PRIMARY KEY REFERENCES record (id)
) STRICT;

-- Reviews of records are many, findings few.
CREATE INDEX review_finding ON review (target) WHERE finding = 1;
