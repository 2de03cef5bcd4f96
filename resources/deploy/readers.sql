-- Roles of people who read with SQL: psql, QGIS, BI tools. An administrator of the server runs this once in the mission's database,
-- and again after an update; then gives a role to an account: GRANT fieldapp_reader_public TO "olena".
-- Nobody logs in as a role, and none may write. An account with one role sees that audience's copies alone.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['fieldapp_reader_internal', 'fieldapp_reader_parties', 'fieldapp_reader_public'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        END IF;
    END LOOP;
END
$$;
GRANT USAGE ON SCHEMA readers TO fieldapp_reader_internal, fieldapp_reader_parties, fieldapp_reader_public;
GRANT SELECT ON readers.as_of, readers.findings, readers.reports, readers.snapshot, readers.finding, readers.report_row
    TO fieldapp_reader_internal, fieldapp_reader_parties, fieldapp_reader_public;
GRANT SELECT ON readers.posts, readers.sites, readers.sectors, readers.drawn, readers.without_place, readers.statements,
    readers.groups, readers.shape, readers.event_group TO fieldapp_reader_internal;
