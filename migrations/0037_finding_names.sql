-- Index: a finding is found by all that it names, an approval by its finding; made again after this.
DELETE FROM review WHERE finding = 1;
