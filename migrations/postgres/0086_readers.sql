-- What people read with SQL: the schema `readers`, whose views whoever has a role of readers may see (resources/deploy/readers.sql
-- makes the roles). The program writes the rows here, each for one audience; SQLite has no other readers.
CREATE SCHEMA readers;

-- States of the log by which rows were written: readers see the current one's, while the next is written.
CREATE TABLE readers.snapshot (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- never twice
    made_at timestamptz NOT NULL,
    log_size bigint NOT NULL,
    log_root text NOT NULL,
    unlogged bigint NOT NULL,     -- headquarters' own records that are not in the log yet
    current bigint NOT NULL DEFAULT 0 CHECK (current IN (0, 1))
);
CREATE UNIQUE INDEX snapshot_current ON readers.snapshot (current) WHERE current = 1;

-- Observations in force, a row for each of their geometries as in a GeoPackage, or one without. For headquarters alone.
CREATE TABLE readers.shape (
    snapshot bigint NOT NULL REFERENCES readers.snapshot ON DELETE CASCADE,
    id bigint NOT NULL,
    layer text NOT NULL,
    record text NOT NULL,         -- hash of the version in force
    entry bigint,                 -- position in the log
    kind text NOT NULL,
    role text NOT NULL,
    post text, site text, region text, control text, means text, what text, assessment text,
    hedge text, weapons text, status text, party text,
    starts timestamptz, ends timestamptz, precision text,
    counted boolean, at_least bigint, at_most bigint,
    review text, zones text, flags text,
    area geometry(Geometry, 4326),  -- NULL: told without coordinates
    PRIMARY KEY (snapshot, id)
);
CREATE INDEX shape_area ON readers.shape USING gist (area);

-- Links in force that group, with what each counts. For headquarters alone.
CREATE TABLE readers.event_group (
    snapshot bigint NOT NULL REFERENCES readers.snapshot ON DELETE CASCADE,
    id bigint NOT NULL,
    record text NOT NULL,         -- hash of the link
    relation text NOT NULL,
    kind text NOT NULL,
    observations text NOT NULL,   -- hashes of first versions, separated by spaces
    at_least bigint NOT NULL,     -- of what counts; 0 where all is set apart
    at_most bigint,               -- NULL: open
    best bigint NOT NULL,
    apart text NOT NULL,          -- lines to which events of it were set apart, separated by spaces
    flags text NOT NULL,
    area geometry(MultiPoint, 4326),
    PRIMARY KEY (snapshot, id)
);

-- Findings in force, a row for each audience that may see one.
CREATE TABLE readers.finding (
    snapshot bigint NOT NULL REFERENCES readers.snapshot ON DELETE CASCADE,
    id bigint NOT NULL,
    audience text NOT NULL CHECK (audience IN ('internal', 'parties', 'public')),
    record text NOT NULL,
    state text NOT NULL,
    confidence text NOT NULL,
    grounds text NOT NULL,
    judgements jsonb NOT NULL,
    observations jsonb NOT NULL,
    since bigint,                 -- position of the approval in the log
    shaken bigint,                -- how much of what it rests on changed since; headquarters' copy alone
    named text,                   -- party that it names; headquarters' copy alone
    area geometry(Polygon, 4326), -- where it was; headquarters' copy alone
    PRIMARY KEY (snapshot, id)
);

-- Rows of editions as they were published, for each audience those of its copy. They stay.
CREATE TABLE readers.report_row (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition text NOT NULL,        -- hash of its record
    number text NOT NULL,
    audience text NOT NULL CHECK (audience IN ('internal', 'parties', 'public')),
    published_at timestamptz NOT NULL,
    section text NOT NULL,
    line bigint NOT NULL,
    cells jsonb NOT NULL,
    square geometry(Polygon, 4326),  -- where the copy tells a square
    UNIQUE (edition, audience, section, line)
);

-- Audiences whose copies the account may read: those of its roles. Whatever the account put into its search path, these are the
-- server's own functions.
CREATE FUNCTION readers.audiences() RETURNS text[] LANGUAGE sql STABLE
    SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(array_agg(name), '{}')
    FROM unnest(ARRAY['internal', 'parties', 'public']) AS name
    JOIN pg_roles ON rolname = 'fieldapp_reader_' || name
    WHERE pg_has_role(current_user, oid, 'USAGE')
$$;

ALTER TABLE readers.shape ENABLE ROW LEVEL SECURITY;
ALTER TABLE readers.event_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE readers.finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE readers.report_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_audience ON readers.shape FOR SELECT
    USING ('internal' = ANY ((SELECT readers.audiences())::text[]));
CREATE POLICY of_audience ON readers.event_group FOR SELECT
    USING ('internal' = ANY ((SELECT readers.audiences())::text[]));
CREATE POLICY of_audience ON readers.finding FOR SELECT
    USING (audience = ANY ((SELECT readers.audiences())::text[]));
CREATE POLICY of_audience ON readers.report_row FOR SELECT
    USING (audience = ANY ((SELECT readers.audiences())::text[]));
CREATE POLICY of_program ON readers.shape TO fieldapp_hub USING (true) WITH CHECK (true);
CREATE POLICY of_program ON readers.event_group TO fieldapp_hub USING (true) WITH CHECK (true);
CREATE POLICY of_program ON readers.finding TO fieldapp_hub USING (true) WITH CHECK (true);
CREATE POLICY of_program ON readers.report_row TO fieldapp_hub USING (true) WITH CHECK (true);
GRANT USAGE ON SCHEMA readers TO fieldapp_hub;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA readers TO fieldapp_hub;

CREATE VIEW readers.as_of WITH (security_invoker, security_barrier) AS
    SELECT made_at, log_size, log_root, unlogged FROM readers.snapshot WHERE current = 1;

CREATE VIEW readers.posts WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, post, region, control, means, what, assessment, hedge, weapons, status, party, starts,
        ends, precision, counted, at_least, at_most, review, zones, flags, area::geometry(Point, 4326) AS area
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'post';

CREATE VIEW readers.sites WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, site, region, control, means, what, assessment, hedge, weapons, status, party, starts,
        ends, precision, counted, at_least, at_most, review, zones, flags, area::geometry(Point, 4326) AS area
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'site';

CREATE VIEW readers.sectors WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, post, region, control, means, what, assessment, hedge, weapons, status, party, starts,
        ends, precision, counted, at_least, at_most, review, zones, flags,
        ST_Multi(area)::geometry(MultiPolygon, 4326) AS area
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'sector';

CREATE VIEW readers.drawn WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, post, site, region, control, means, what, assessment, hedge, weapons, status, party,
        starts, ends, precision, counted, at_least, at_most, review, zones, flags, area
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'drawn';

CREATE VIEW readers.without_place WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, post, site, region, control, means, what, assessment, hedge, weapons, status, party,
        starts, ends, precision, counted, at_least, at_most, review, zones, flags
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'none';

-- What a party told the mission: no observation, and in no count.
CREATE VIEW readers.statements WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, role, post, site, region, party, starts, ends, precision, review, flags, area
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'statement';

CREATE VIEW readers.groups WITH (security_invoker, security_barrier) AS
    SELECT g.id, record, relation, kind, observations, at_least, at_most, best, apart, flags, area
    FROM readers.event_group g JOIN readers.snapshot n ON n.number = g.snapshot AND n.current = 1;

CREATE VIEW readers.findings WITH (security_invoker, security_barrier) AS
    SELECT f.id, audience, record, state, confidence, grounds, judgements, observations, since, shaken, named, area
    FROM readers.finding f JOIN readers.snapshot n ON n.number = f.snapshot AND n.current = 1;

CREATE VIEW readers.reports WITH (security_invoker, security_barrier) AS
    SELECT id, edition, number, audience, published_at, section, line, cells, square FROM readers.report_row;
