-- Tasks, answers and recipients are few among many records, and are looked for by their type.
CREATE INDEX record_task ON record (kid, seq) WHERE type = 11 AND forked = 0;
CREATE INDEX record_answer ON record (kid, seq) WHERE type = 12 AND forked = 0;
CREATE INDEX record_recipient ON record (kid, seq) WHERE type = 15 AND forked = 0;
