-- Role of receivers that share a database and a bucket. A superuser of the server runs this once in the mission's database, and again
-- after an update; then makes an account for each receiver, which logs in by a certificate or, on the same machine, as its user:
--     CREATE ROLE "fieldapp-receiver" LOGIN IN ROLE fieldapp_receiver CONNECTION LIMIT 8;
-- A receiver stands on the open network. Whoever breaks into one may run four functions of the schema `receivers` and reads no table.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fieldapp_receiver') THEN
        CREATE ROLE fieldapp_receiver NOLOGIN;
    END IF;
END
$$;
GRANT USAGE ON SCHEMA receivers TO fieldapp_receiver;
GRANT EXECUTE ON FUNCTION receivers.has_sent, receivers.begin_upload, receivers.arrived, receivers.came_wrong TO fieldapp_receiver;

-- Locks of importers, sequencer and writers are advisory ones, which anybody may take who can connect: with these, a receiver could hold
-- headquarters up. So nobody takes them but the program. Large objects and temporary tables would fill the disk.
DO $$
DECLARE
    each regprocedure;
BEGIN
    FOR each IN SELECT oid FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
        AND (proname ~ '^pg_(try_)?advisory_' OR proname ~ '^lo_' OR proname IN ('lowrite', 'loread'))
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', each);
        IF each::text ~ 'advisory' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO fieldapp_hub', each);
        END IF;
    END LOOP;
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO fieldapp_hub', current_database());
END
$$;
