-- Editions of reports are few among many records.
CREATE INDEX record_edition ON record (id) WHERE type = 13;
