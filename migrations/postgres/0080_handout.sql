-- Extracts of findings and published editions that parties' liaison officers are shown: at headquarters what each of them
-- is sent, on the laptop of one what came. Nobody can make them again. `standing` is, at headquarters, why the finding
-- was not in force when the handout was written; '' where it was.
CREATE TABLE handout (
    id bigint PRIMARY KEY,
    name text NOT NULL,
    standing text NOT NULL,
    sha256 bytea NOT NULL UNIQUE CHECK (octet_length(sha256) = 32),
    raw bytea NOT NULL,
    at bigint NOT NULL
);
CREATE INDEX handout_name ON handout (name);

-- There is one writer at a time; and rows that are copied from another engine keep their numbers.
CREATE FUNCTION next_handout() RETURNS bigint LANGUAGE sql AS $$
    SELECT coalesce(max(id), 0) + 1 FROM fieldapp.handout
$$;
ALTER TABLE handout ALTER COLUMN id SET DEFAULT next_handout();
