-- What was said of a record, by the record: without it a queue of 20,000 reviewed records took a minute.
CREATE INDEX review_target ON review (target);

-- Index: observations that no review or finding had settled when that was looked at last, for the queue. What came since is
-- looked at then, so that a queue does not cost what was settled long ago. Made again where it may be wrong.
CREATE TABLE unsettled (
    id INTEGER PRIMARY KEY REFERENCES record (id)
) STRICT;

-- Index, with it: the roster's entries by which that was so.
CREATE TABLE unsettled_by (
    kid BLOB PRIMARY KEY,
    entry TEXT NOT NULL
) STRICT, WITHOUT ROWID;
