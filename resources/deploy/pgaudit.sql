-- The server's own log of who read or changed what in the mission's database past the program: psql, a BI tool, an administrator.
-- The net under the program's access log. An administrator of the server runs it once in that database, and again after an update,
-- with the program's account: psql mission --set program=fieldapp-hub --file pgaudit.sql. pgaudit is preloaded:
-- docs/operations.md, Who read past the program. What is logged has the statement, never the rows that it gave.
CREATE EXTENSION IF NOT EXISTS pgaudit;
SELECT 'CREATE ROLE fieldapp_audited NOLOGIN'
    WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fieldapp_audited') \gexec
-- Statements on what this role might do are logged, whoever runs them. Nobody is a member of it.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA fieldapp, readers TO fieldapp_audited;
SELECT format('ALTER DATABASE %I SET pgaudit.role = %L', current_database(), 'fieldapp_audited') \gexec
SELECT format('ALTER DATABASE %I SET pgaudit.log = %L', current_database(), 'role, ddl') \gexec
-- The program has an access log of its own; and would fill this one.
ALTER ROLE :"program" IN DATABASE :"DBNAME" SET pgaudit.role = '';
