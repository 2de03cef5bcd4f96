-- Finding a record's sealed fields, as its evidence is found.
CREATE INDEX sealed_field_record ON sealed_field (id);
