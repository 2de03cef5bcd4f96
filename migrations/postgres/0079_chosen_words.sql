-- Index: what people chose from lists stands beside what they wrote, each choice as one word behind "=". All is indexed
-- again after a migration.
DELETE FROM words;
