-- Records of types that are few among many, and that are looked for by their type.
CREATE INDEX record_task ON record (kid, seq) WHERE type = 11 AND forked = 0;
CREATE INDEX record_answer ON record (kid, seq) WHERE type = 12 AND forked = 0;
CREATE INDEX record_recipient ON record (kid, seq) WHERE type = 15 AND forked = 0;
CREATE INDEX record_manifest ON record (kid, seq) WHERE type = 9 AND forked = 0;
