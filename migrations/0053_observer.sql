-- Index: versions of observations that somebody else logged, and whose holder observed them (key 54).
CREATE TABLE observer (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    kid BLOB NOT NULL
) STRICT;
