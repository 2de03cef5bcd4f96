-- What was said of a record, by the record.
CREATE INDEX review_target ON review (target);

-- Reviews that were tasks before there were tasks: they are listed with those, and are none of a million others.
CREATE INDEX review_task ON review (id) WHERE state = 'task';

-- Index: observations that no review or finding had settled when that was looked at last, for the queue. What came since is
-- looked at then, so that a queue does not cost what was settled long ago. Made again where it may be wrong.
CREATE TABLE unsettled (
    id bigint PRIMARY KEY REFERENCES record (id)
);

-- Index, with it: the roster's entries by which that was so.
CREATE TABLE unsettled_by (
    kid bytea PRIMARY KEY,
    entry text NOT NULL
);
