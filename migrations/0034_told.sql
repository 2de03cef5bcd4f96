-- Index: what an observation's claim about how many rests on; see verification/selections/told_counts.py.
ALTER TABLE mark DROP COLUMN low;
ALTER TABLE mark DROP COLUMN high;
ALTER TABLE mark ADD COLUMN told TEXT NOT NULL DEFAULT '';
