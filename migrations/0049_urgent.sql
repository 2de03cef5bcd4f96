-- Index: observations that headquarters should look at first.
CREATE TABLE urgent (
    id INTEGER PRIMARY KEY REFERENCES record (id)
) STRICT;
