-- The schema of migrations/*.sql up to 0073, for PostgreSQL 15 with PostGIS. Columns stand in the same
-- order there and here: statements of store/ are common to both engines.
--
-- A database holds one mission, in the schema `fieldapp`. Whoever runs this owns it; the program then
-- works in the role fieldapp_hub, which may add to what is append-only and not change it.
CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public;

-- The truth: the exact signed bytes. Append-only; every table marked "index" is made again from it.
CREATE TABLE record (
    id bigint PRIMARY KEY,
    hash bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),  -- SHA-256 of raw
    kid bytea NOT NULL CHECK (octet_length(kid) = 8),
    seq bigint NOT NULL CHECK (seq >= 0),
    type bigint NOT NULL,
    signed_at bigint NOT NULL,    -- seconds since 1970, UTC, by the device's clock
    received_at bigint,           -- the same by this machine's clock; NULL in the own feed
    forked bigint NOT NULL CHECK (forked IN (0, 1)),  -- 1: not on the branch that came first
    raw bytea NOT NULL
);
CREATE UNIQUE INDEX record_chain ON record (kid, seq) WHERE forked = 0;
CREATE INDEX record_fork ON record (kid, seq) WHERE forked = 1;
CREATE INDEX record_event ON record (kid, seq) WHERE type = 7 AND forked = 0;
CREATE INDEX record_key_change ON record (id) WHERE type = 8;
CREATE INDEX record_task ON record (kid, seq) WHERE type = 11 AND forked = 0;
CREATE INDEX record_answer ON record (kid, seq) WHERE type = 12 AND forked = 0;
CREATE INDEX record_recipient ON record (kid, seq) WHERE type = 15 AND forked = 0;
CREATE INDEX record_manifest ON record (kid, seq) WHERE type = 9 AND forked = 0;
CREATE INDEX record_placement ON record (kid, seq) WHERE type = 16;
CREATE INDEX record_rule_notice ON record (id) WHERE type = 14;
CREATE INDEX record_edition ON record (id) WHERE type = 13;
CREATE INDEX record_type ON record (type) WHERE type <> 1;
CREATE INDEX record_feed ON record (kid);

-- Index: one row per version of an observation. `thread` is the first version's id.
CREATE TABLE observation (
    id bigint PRIMARY KEY REFERENCES record (id),
    kind text NOT NULL,
    starts bigint NOT NULL,       -- the event; where no time was told, when it was signed
    ends bigint NOT NULL,
    thread bigint NOT NULL,
    amended_by bigint,
    retracted_by bigint,
    west bigint,                  -- box in degrees x 10^7; east may pass 180 degrees
    east bigint,
    south bigint,
    north bigint,
    void bigint NOT NULL DEFAULT 0
);
CREATE INDEX observation_time ON observation (starts, id);
CREATE INDEX observation_kind ON observation (kind, starts);
CREATE INDEX observation_thread ON observation (thread) WHERE thread <> id;
CREATE INDEX observation_long ON observation (starts, id) WHERE ends - starts > 172800;
CREATE INDEX observation_out_of_force ON observation (id, amended_by, retracted_by, void)
    WHERE amended_by IS NOT NULL OR retracted_by IS NOT NULL OR void = 1;

-- Index: the evidence that records name.
CREATE TABLE evidence (
    id bigint NOT NULL REFERENCES record (id),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    size bigint NOT NULL,
    media_type text NOT NULL,
    PRIMARY KEY (sha256, id)
);
CREATE INDEX evidence_record ON evidence (id);

-- Positions in the hub's log that were given (hub) or proven by a checked receipt (laptop).
CREATE TABLE position (
    id bigint PRIMARY KEY REFERENCES record (id),
    log_index bigint NOT NULL CHECK (log_index >= 0)
);

-- Index: the records without a position.
CREATE TABLE pending (
    id bigint PRIMARY KEY REFERENCES record (id)
);

-- What was sealed from the own feed, and whether the file was read back from where it was put.
CREATE TABLE bundle (
    name text PRIMARY KEY,
    first bigint NOT NULL CHECK (first >= 0),
    last bigint NOT NULL CHECK (last >= first),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    sealed_at bigint NOT NULL,
    read_back bigint NOT NULL CHECK (read_back IN (0, 1)),
    sealed_to bytea CHECK (octet_length(sealed_to) = 32),
    again bigint NOT NULL DEFAULT 0 CHECK (again IN (0, 1))
);

-- Bundles that were imported here, by the SHA-256 of the sealed file.
CREATE TABLE imported (
    sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
    name text NOT NULL,
    imported_at bigint NOT NULL
);

CREATE TABLE receipt (
    sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
    received_at bigint NOT NULL,
    raw bytea NOT NULL,
    arrival bigint NOT NULL UNIQUE  -- numbers them as they came
);

CREATE TABLE checkpoint (
    size bigint PRIMARY KEY CHECK (size >= 0),
    root bytea NOT NULL CHECK (octet_length(root) = 32),
    kept_at bigint NOT NULL,
    note text NOT NULL
);

CREATE TABLE log_hash (
    stored_index bigint PRIMARY KEY CHECK (stored_index >= 0),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
);

CREATE TABLE draft (
    name text PRIMARY KEY,
    kind text NOT NULL,
    saved_at bigint NOT NULL,
    content bytea NOT NULL
);

CREATE TABLE setting (
    name text PRIMARY KEY,
    value text NOT NULL
);

-- Names of secrets; `value` names the sealed file in a home that holds it: no backup or journal of a
-- database gives up a key that was destroyed.
CREATE TABLE secret (
    name text PRIMARY KEY,
    value bytea NOT NULL
);

-- Index: the commitments of sealed fields; their values lie beside the evidence, where they are held.
CREATE TABLE sealed_field (
    id bigint NOT NULL REFERENCES record (id),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    PRIMARY KEY (sha256, id)
);
CREATE INDEX sealed_field_record ON sealed_field (id);

-- What this machine knows of the files in its evidence folder; no record says any of it.
CREATE TABLE held (
    sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),  -- of the file's content
    name text NOT NULL,            -- as the file was called where it came from
    size bigint NOT NULL,
    media_type text NOT NULL,
    added_at bigint NOT NULL,
    facts text NOT NULL,           -- what its metadata claims, JSON
    original bytea,                 -- SHA-256 of the file that this one is a bare copy of
    checked_at bigint,
    found text NOT NULL CHECK (found IN ('', 'whole', 'missing', 'changed'))
);
CREATE INDEX held_added ON held (added_at);
CREATE INDEX held_original ON held (original) WHERE original IS NOT NULL;

-- Index: what reviews and findings say of a record, which may not have arrived.
CREATE TABLE review (
    id bigint NOT NULL REFERENCES record (id),
    target bytea NOT NULL CHECK (octet_length(target) = 32),
    state text NOT NULL,
    finding bigint NOT NULL CHECK (finding IN (0, 1)),
    approves bytea,                 -- the finding that this one approves
    PRIMARY KEY (id, target)
);
CREATE INDEX review_finding ON review (target) WHERE finding = 1;

-- Named views of the supervisors' map. They may tell intentions: they stay in this database.
CREATE TABLE saved_view (
    name text PRIMARY KEY,
    content text NOT NULL
);

-- Sealed files on their way to the hub over the network; they lie in the home's folder outgoing/.
CREATE TABLE outgoing (
    sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),   -- of the sealed file
    evidence bytea CHECK (octet_length(evidence) = 32),           -- of what is in it; NULL for a bundle
    first bigint NOT NULL CHECK (first >= 0),             -- the records in it, or that name it
    last bigint NOT NULL CHECK (last >= first),
    size bigint NOT NULL CHECK (size > 0),
    begun bigint NOT NULL CHECK (begun IN (0, 1)),        -- the hub may have some of it
    taken_at bigint,                                      -- when the hub said that it has it all
    sealed_to bytea CHECK (octet_length(sealed_to) = 32)
);

-- Single records of other feeds that are about records here: verified one by one, without a chain.
CREATE TABLE letter (
    hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    target bytea NOT NULL CHECK (octet_length(target) = 32),
    received_at bigint NOT NULL,
    raw bytea NOT NULL
);
CREATE INDEX letter_target ON letter (target);

-- At the hub: how far each device was sent each feed that it may see, and letters not sent yet.
CREATE TABLE relayed (
    recipient bytea NOT NULL CHECK (octet_length(recipient) = 8),
    kid bytea NOT NULL CHECK (octet_length(kid) = 8),
    next bigint NOT NULL CHECK (next >= 0),
    PRIMARY KEY (recipient, kid)
);

CREATE TABLE letter_due (
    id bigint PRIMARY KEY REFERENCES record (id)
);

-- The hub's log: what each entry is, and the hashes of the Merkle tree in Go's stored order.
CREATE TABLE log_entry (
    log_index bigint PRIMARY KEY CHECK (log_index >= 0),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    what text NOT NULL CHECK (
        what = 'record' OR what = 'roster' OR what = 'revocation' OR what = 'export'
    )
);

-- Index: one row per version of an observation: what the map draws and lists are narrowed by.
CREATE TABLE mark (
    id bigint PRIMARY KEY REFERENCES record (id),
    lat bigint,                   -- degrees x 10^7: the site, else the post, else what was drawn
    lon bigint,
    weapons text NOT NULL,         -- codes in alphabetical order, separated by spaces
    means text NOT NULL,
    assessment text NOT NULL,      -- as weapons
    extent bigint NOT NULL CHECK (extent BETWEEN 0 AND 3),  -- point, direction, sector, drawn
    evidence bigint NOT NULL CHECK (evidence >= 0),  -- files
    towards bigint,
    near bigint,
    far bigint,
    told text NOT NULL DEFAULT '',
    calibres text NOT NULL DEFAULT '',
    harmed text NOT NULL DEFAULT ''
);
CREATE INDEX mark_told ON mark (told);
CREATE INDEX mark_calibres ON mark (calibres) WHERE calibres <> '';
CREATE INDEX mark_harmed ON mark (harmed) WHERE harmed <> '';

-- The roster's entry of each device, as effects are derived from it: JSON of ledger/roster.py.
CREATE TABLE device (
    kid bytea PRIMARY KEY CHECK (octet_length(kid) = 8),
    version bigint NOT NULL,      -- of the roster that has this entry
    entry text NOT NULL
);

-- Index: standing in its feed of each record that is flagged or without effect, and of no other.
CREATE TABLE standing (
    id bigint PRIMARY KEY REFERENCES record (id),
    flags text NOT NULL,           -- words in alphabetical order, separated by spaces
    reason text NOT NULL           -- '': it counts
);

-- Index: what a correction names (it may not have arrived), and why it has no effect; '' where it has.
CREATE TABLE correction (
    id bigint PRIMARY KEY REFERENCES record (id),
    target bytea NOT NULL CHECK (octet_length(target) = 32),
    retracts bigint NOT NULL CHECK (retracts IN (0, 1)),
    reason text NOT NULL
);
CREATE INDEX correction_target ON correction (target);

-- Older rows that a fork, a roster or a key change gave another state, for whoever shows many.
CREATE TABLE resettled (
    id bigint PRIMARY KEY REFERENCES record (id),
    change bigint NOT NULL        -- number of the change, growing
);

-- Epochs of the hub's encryption key; the private key is in `secret` until it is destroyed.
CREATE TABLE epoch (
    number bigint PRIMARY KEY CHECK (number > 0),
    recipient bytea NOT NULL CHECK (octet_length(recipient) = 32),   -- SHA-256 of its text
    valid_from bigint NOT NULL,
    destroyed_at bigint
);

-- At the hub: bundles that a laptop is asked to seal again, by the SHA-256 of the sealed file.
CREATE TABLE seal_again (
    kid bytea NOT NULL CHECK (octet_length(kid) = 8),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    word text NOT NULL CHECK (word IN ('again', 'smaller')),
    asked_at bigint NOT NULL,
    PRIMARY KEY (kid, sha256)
);

-- Index: what links name (members, or the link that a withdrawal takes back); it may not be here.
CREATE TABLE link_member (
    id bigint NOT NULL REFERENCES record (id),
    member bytea NOT NULL CHECK (octet_length(member) = 32),
    PRIMARY KEY (member, id)
);
CREATE INDEX link_member_link ON link_member (id);

-- Index: versions of observations that belong to no operational day: told by month, year or not.
CREATE TABLE undated (
    id bigint PRIMARY KEY REFERENCES record (id)
);

-- Entries of the roster. At headquarters all, of every version, and those of a change that waits
-- for officers' signatures; elsewhere those that came with a proof.
CREATE TABLE roster_entry (
    place bigint NOT NULL,        -- of the leaf in the roster's tree; a device keeps it for life
    version bigint NOT NULL,      -- of the roster in which it first stood so
    kid bytea NOT NULL CHECK (octet_length(kid) = 8),
    leaf bytea NOT NULL,            -- as it is hashed: ledger/devices/device_entry.py
    openings bytea NOT NULL,        -- of its commitments, JSON
    PRIMARY KEY (place, version)
);

-- Headquarters: whose letters were sent to a device, which so needs their entries.
CREATE TABLE letter_author (
    recipient bytea NOT NULL CHECK (octet_length(recipient) = 8),
    kid bytea NOT NULL CHECK (octet_length(kid) = 8),
    PRIMARY KEY (recipient, kid)
);

-- Headquarters: what the list of entries that lies ready for a device was made of.
CREATE TABLE entry_list (
    recipient bytea PRIMARY KEY CHECK (octet_length(recipient) = 8),
    made_of text NOT NULL
);

-- News for the holder of this device that no record tells: of the mission pack, or of what was refused.
CREATE TABLE news (
    id bigint PRIMARY KEY,
    at bigint NOT NULL,           -- when it came, by the device clock
    kind text NOT NULL,            -- 'pack', 'refusal'
    content text NOT NULL          -- JSON
);

-- What the holder has read of what came, and is done with. A notice is named by a record's hash, in
-- hexadecimal digits, or by a row above.
CREATE TABLE notice_mark (
    name text PRIMARY KEY,
    read_at bigint,
    done_at bigint
);

-- Why headquarters holds a file (hub/importer/held_files.py): names and keys that lay in clear beside it.
CREATE TABLE held_note (
    place text NOT NULL,
    sha256 bytea NOT NULL,
    note text NOT NULL,
    PRIMARY KEY (place, sha256)
);

-- Time stamps of checkpoints (RFC 3161), by the size of the log. Times are seconds since 1970, UTC.
CREATE TABLE stamp (
    size bigint PRIMARY KEY,
    at bigint NOT NULL,
    stamp bytea NOT NULL,
    root bytea NOT NULL
);

-- Access log of a home at headquarters: what a person opened, in a chain. See store/access_rows.py.
CREATE TABLE access (
    number bigint PRIMARY KEY,    -- from 1 on
    at bigint NOT NULL,           -- by this machine's clock
    person text NOT NULL,          -- whose home it is
    login text NOT NULL,           -- account of the machine
    act text NOT NULL,             -- 'record', 'evidence', 'search', 'export'
    purpose text NOT NULL,         -- the page or command
    subject text NOT NULL,         -- a hash, or a selection in words
    digest bytea NOT NULL,          -- SHA-256 of what left the home, or empty
    hash bytea NOT NULL             -- of this row and all before it
);

-- Rule files of every mission pack that this home had: notices and findings name them by their hash.
CREATE TABLE rule_file (
    hash bytea PRIMARY KEY,         -- SHA-256 of the content
    name text NOT NULL,            -- in the pack: 'agreement.toml', 'counting.toml'
    content bytea NOT NULL,
    attributes bigint NOT NULL    -- it lets findings name a party
);

-- Index: what placements name (observations, or the placement that a withdrawal takes back).
CREATE TABLE placement_target (
    id bigint NOT NULL REFERENCES record (id),
    target bytea NOT NULL CHECK (octet_length(target) = 32),
    PRIMARY KEY (target, id)
);

-- Index: observations that headquarters should look at first.
CREATE TABLE urgent (
    id bigint PRIMARY KEY REFERENCES record (id)
);

-- Index: pieces of evidence and sealed values that a record says were erased, and why.
CREATE TABLE erasure (
    id bigint PRIMARY KEY REFERENCES record (id),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    reason text NOT NULL
);
CREATE INDEX erasure_sha256 ON erasure (sha256);

-- Index: versions of observations that somebody else logged, and whose holder observed them (key 54).
CREATE TABLE observer (
    id bigint PRIMARY KEY REFERENCES record (id),
    kid bytea NOT NULL
);

-- Measured: how observations lie to the agreement's zones; of those outside of all there is no row. It can be made again.
CREATE TABLE zone_relation (
    id bigint NOT NULL REFERENCES record (id),
    code text NOT NULL,            -- see codes in verification/zones.py
    PRIMARY KEY (id, code)
);
CREATE INDEX zone_relation_code ON zone_relation (code);

-- By which zones and rule that was measured, and up to the record with which number. One row.
CREATE TABLE zone_measured (
    basis text NOT NULL,
    upto bigint NOT NULL
);

-- Evidence that was seen in headquarters' folder: what is missing of it was lost, and is no piece
-- that never came. No record says any of it.
CREATE TABLE evidence_came (
    sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32)
);

-- Evidence of others that devices asked headquarters for: here what this laptop asked for, at headquarters
-- what each device did. `sent_at` is when headquarters sealed it, NULL before.
CREATE TABLE asked_evidence (
    kid bytea NOT NULL,
    sha256 bytea NOT NULL,
    id bigint NOT NULL,
    asked_at bigint NOT NULL,
    sent_at bigint,
    done bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (kid, sha256)
);

-- Index: columns of the map, of slices of observations, as store/index/map_slices.py keeps them. Only what no later record
-- changes is in them, so that a slice is written once. They are made where they are missing.
CREATE TABLE map_slice (
    after bigint PRIMARY KEY CHECK (after >= 0),  -- its observations are those with numbers beyond this
    upto bigint NOT NULL CHECK (upto > after),    -- and up to this
    rows bigint NOT NULL CHECK (rows > 0),
    layout text NOT NULL,                          -- of `columns`; one of another layout is made anew
    words text NOT NULL,                           -- JSON: what numbers in the columns stand for
    columns bytea NOT NULL
);

;

-- Index: the boxes again, in degrees, for searching. Where east passes 180 degrees, so does the area: it
-- is met one turn on, as search.py asks.
CREATE TABLE box (
    id bigint PRIMARY KEY REFERENCES record (id),
    west double precision NOT NULL,
    east double precision NOT NULL,
    south double precision NOT NULL,
    north double precision NOT NULL,
    area geometry(Polygon, 4326) NOT NULL
        GENERATED ALWAYS AS (ST_MakeEnvelope(west, south, east, north, 4326)) STORED
);
CREATE INDEX box_area ON box USING gist (area);

-- Index: the words of observations, as store/postgres/word_folding.py makes them, separated by spaces.
CREATE TABLE words (
    id bigint PRIMARY KEY REFERENCES record (id),
    text text NOT NULL,
    folded tsvector NOT NULL
        GENERATED ALWAYS AS (array_to_tsvector(string_to_array(text, ' '))) STORED
);
CREATE INDEX words_folded ON words USING gin (folded);

-- How often the database was changed: one row.
CREATE TABLE change (
    number bigint NOT NULL
);
INSERT INTO change VALUES (0);

-- As store/distance.py.
CREATE FUNCTION metres_to(
    lat double precision, lon double precision, west bigint, east bigint, south bigint, north bigint
) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT 2 * 6371008.8 * asin(sqrt(least(
        power(sin(radians(lat - other_lat) / 2), 2)
        + cos(radians(lat)) * cos(radians(other_lat)) * power(sin(radians(apart) / 2), 2),
        1
    )))
    FROM (
        SELECT
            least(greatest(lat, south / 1e7::double precision), north / 1e7::double precision)
                AS other_lat,
            CASE WHEN ahead <= width THEN 0 ELSE least(ahead - width, 360 - ahead) END AS apart
        FROM (
            SELECT
                lon - west / 1e7::double precision
                    - 360 * floor((lon - west / 1e7::double precision) / 360) AS ahead,
                (east - west) / 1e7::double precision AS width
        ) AS turned
    ) AS nearest
$$;

-- Append-only. Triggers of rows do not see TRUNCATE.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER record_is_never_changed BEFORE UPDATE OR DELETE ON record
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER record_is_never_emptied BEFORE TRUNCATE ON record
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_is_never_changed BEFORE UPDATE OR DELETE ON access
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_is_never_emptied BEFORE TRUNCATE ON access
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_entry_is_never_changed BEFORE UPDATE OR DELETE ON log_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_entry_is_never_emptied BEFORE TRUNCATE ON log_entry
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_hash_is_never_changed BEFORE UPDATE OR DELETE ON log_hash
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_hash_is_never_emptied BEFORE TRUNCATE ON log_hash
    EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fieldapp_hub') THEN
        CREATE ROLE fieldapp_hub NOLOGIN;
    END IF;
    EXECUTE format('GRANT fieldapp_hub TO %I', current_user);
END
$$;
GRANT USAGE ON SCHEMA fieldapp TO fieldapp_hub;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA fieldapp TO fieldapp_hub;
ALTER DEFAULT PRIVILEGES IN SCHEMA fieldapp GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO fieldapp_hub;
REVOKE UPDATE, DELETE ON record, access, log_entry, log_hash FROM fieldapp_hub;
REVOKE INSERT, UPDATE, DELETE ON migration FROM fieldapp_hub;
