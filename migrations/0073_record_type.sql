-- Records that are no observations, by their type: few beside these. Without it tasks, answers and notices were looked for
-- among all records.
CREATE INDEX record_type ON record (type) WHERE type <> 1;

-- Records of a feed, of whichever branch: `record_chain` and `record_fork` serve only statements that name the branch.
CREATE INDEX record_feed ON record (kid);
