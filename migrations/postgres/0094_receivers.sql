-- What receivers share that have no folder in common: which files arrived, and the day of each device. The files themselves are in a
-- bucket, each under its SHA-256. SQLite has no such receivers.
--
-- A receiver stands on the open network. Its role, fieldapp_receiver (resources/deploy/receivers.sql), may run the four functions of
-- this schema and nothing else: it reads no table, not even these.
CREATE SCHEMA receivers;

-- Each file that arrived, once. One that the importer discarded has its row removed, and may be sent again.
CREATE TABLE receivers.arrival (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,        -- in the order of arrival
    sha256 bytea NOT NULL UNIQUE CHECK (octet_length(sha256) = 32),
    kid bytea CHECK (octet_length(kid) = 8),                       -- who sent it first; NULL: it was found in the bucket
    length bigint NOT NULL CHECK (length > 0),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    waiting bigint NOT NULL DEFAULT 1 CHECK (waiting IN (0, 1))    -- 0: the importer has dealt with it
);
CREATE INDEX arrival_waiting ON receivers.arrival (number) WHERE waiting = 1;

-- Which devices have sent which file: whoever has not learns nothing from it.
CREATE TABLE receivers.sent (
    kid bytea NOT NULL CHECK (octet_length(kid) = 8),
    sha256 bytea NOT NULL REFERENCES receivers.arrival (sha256) ON DELETE CASCADE,
    PRIMARY KEY (sha256, kid)
);

-- Uploads that were granted and are not whole yet; their bytes count for the day.
CREATE TABLE receivers.begun (
    kid bytea NOT NULL CHECK (octet_length(kid) = 8),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    length bigint NOT NULL CHECK (length > 0),
    at bigint NOT NULL,           -- Unix seconds
    PRIMARY KEY (kid, sha256, length)
);

-- Bytes of a device that came within a minute.
CREATE TABLE receivers.spent (
    kid bytea NOT NULL CHECK (octet_length(kid) = 8),
    minute bigint NOT NULL,       -- Unix seconds of its start
    bytes bigint NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (kid, minute)
);

-- Of one device one receiver at a time decides. The lock ends with the transaction.
CREATE FUNCTION receivers.lock_device(of_kid bytea) RETURNS void LANGUAGE sql
    SET search_path = pg_catalog, pg_temp
AS $$
    SELECT pg_advisory_xact_lock(x'66696C68'::int, hashtext(encode(of_kid, 'hex')))
$$;

CREATE FUNCTION receivers.charge(of_kid bytea, more bigint) RETURNS void LANGUAGE sql
    SET search_path = pg_catalog, pg_temp
AS $$
    INSERT INTO receivers.spent (kid, minute, bytes)
    VALUES (of_kid, floor(extract(epoch FROM clock_timestamp()) / 60)::bigint * 60, more)
    ON CONFLICT (kid, minute) DO UPDATE SET bytes = spent.bytes + excluded.bytes
$$;

-- Whether a device has sent this file, and it waits or was imported.
CREATE FUNCTION receivers.has_sent(of_kid bytea, of_sha256 bytea, of_length bigint) RETURNS boolean LANGUAGE sql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (
        SELECT FROM receivers.sent JOIN receivers.arrival USING (sha256)
        WHERE sent.kid = of_kid AND sha256 = of_sha256 AND length = of_length
    )
$$;

-- Grants an upload: 0; or says after how many seconds there is room in the device's day, -1: it has too many unfinished uploads, -2: these
-- take its day.
CREATE FUNCTION receivers.begin_upload(
    of_kid bytea, of_sha256 bytea, of_length bigint, day_bytes bigint, most bigint, keep_s bigint
) RETURNS bigint LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    now_s CONSTANT bigint := floor(extract(epoch FROM clock_timestamp()));
    uploads bigint;
    over bigint;
    each record;
BEGIN
    PERFORM receivers.lock_device(of_kid);
    DELETE FROM receivers.spent WHERE kid = of_kid AND minute <= now_s - 86400;
    DELETE FROM receivers.begun WHERE kid = of_kid AND at <= now_s - keep_s;
    UPDATE receivers.begun SET at = now_s WHERE kid = of_kid AND sha256 = of_sha256 AND length = of_length;
    IF FOUND THEN
        RETURN 0;  -- at this receiver or at another one
    END IF;
    SELECT count(*), coalesce(sum(length), 0) + of_length - day_bytes INTO uploads, over FROM receivers.begun WHERE kid = of_kid;
    IF uploads >= most THEN
        RETURN -1;
    END IF;
    over := over + coalesce((SELECT sum(bytes) FROM receivers.spent WHERE kid = of_kid), 0);
    IF over <= 0 THEN
        INSERT INTO receivers.begun VALUES (of_kid, of_sha256, of_length, now_s);
        RETURN 0;
    END IF;
    FOR each IN SELECT minute, bytes FROM receivers.spent WHERE kid = of_kid ORDER BY minute LOOP
        over := over - each.bytes;
        IF over <= 0 THEN
            RETURN greatest(1, each.minute + 86400 - now_s);
        END IF;
    END LOOP;
    RETURN -2;
END
$$;

-- A file is in the bucket, durably. The same again changes nothing.
CREATE FUNCTION receivers.arrived(of_kid bytea, of_sha256 bytea, of_length bigint) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM receivers.lock_device(of_kid);
    DELETE FROM receivers.begun WHERE kid = of_kid AND sha256 = of_sha256;
    INSERT INTO receivers.arrival (sha256, kid, length) VALUES (of_sha256, of_kid, of_length) ON CONFLICT (sha256) DO NOTHING;
    INSERT INTO receivers.sent (kid, sha256) VALUES (of_kid, of_sha256) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        PERFORM receivers.charge(of_kid, of_length);
    END IF;
END
$$;

-- Bytes came that are no file: they count for the day all the same.
CREATE FUNCTION receivers.came_wrong(of_kid bytea, of_sha256 bytea, more bigint) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM receivers.lock_device(of_kid);
    DELETE FROM receivers.begun WHERE kid = of_kid AND sha256 = of_sha256;
    PERFORM receivers.charge(of_kid, greatest(0, more));
END
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA receivers FROM PUBLIC;
GRANT USAGE ON SCHEMA receivers TO fieldapp_hub;
GRANT SELECT, INSERT, UPDATE, DELETE ON receivers.arrival, receivers.sent TO fieldapp_hub;
