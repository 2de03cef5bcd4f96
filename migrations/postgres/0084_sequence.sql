-- Index: observations that tell a sequence of steps. Whether those agree with what was told of all is not in the other columns.
CREATE TABLE sequence (
    id bigint PRIMARY KEY REFERENCES record (id)
);
