-- Index: the sector of an observation in short, where its mark is its post: for pictures of many.
ALTER TABLE mark ADD COLUMN towards INTEGER;   -- bit n: n sixteenths of a turn from north
ALTER TABLE mark ADD COLUMN near INTEGER;      -- metres
ALTER TABLE mark ADD COLUMN far INTEGER;
