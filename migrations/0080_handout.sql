-- Extracts of findings and published editions that parties' liaison officers are shown: at headquarters what each of them
-- is sent, on the laptop of one what came. Nobody can make them again. `standing` is, at headquarters, why the finding
-- was not in force when the handout was written; '' where it was.
CREATE TABLE handout (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    standing TEXT NOT NULL,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    raw BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX handout_name ON handout (name);
