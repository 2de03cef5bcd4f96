-- Positions that headquarters gives to posts told by name: few among many, looked for by their type.
CREATE INDEX record_placement ON record (kid, seq) WHERE type = 16;
