-- Whom a letter that was not sent yet is for; NULL until what it is about is here. Who gives tasks to a key that no roster knows keeps
-- no other task of theirs back.
ALTER TABLE letter_due ADD COLUMN owner bytea;
CREATE INDEX letter_due_owner ON letter_due (owner, id);
