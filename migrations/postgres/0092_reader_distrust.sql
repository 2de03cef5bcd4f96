-- Whether the laptop that signed a row is trusted no more ('revoked'), or its key signed on two machines ('copied'); '' where it is
-- trusted. What it signed before counts; readers were shown it as any other. NULL: written before this file, and so not known until
-- `fieldapp hub readers` runs again. Of a group: of whoever signed its observations, separated by spaces.
ALTER TABLE readers.shape ADD COLUMN distrust text;
ALTER TABLE readers.event_group ADD COLUMN distrust text;

-- The views of 0086 with one column more, at the end: a view takes new ones nowhere else.
CREATE OR REPLACE VIEW readers.posts WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, post, region, control, means, what, assessment, hedge, weapons, status, party, starts,
        ends, precision, counted, at_least, at_most, review, zones, flags, area::geometry(Point, 4326) AS area, distrust
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'post';

CREATE OR REPLACE VIEW readers.sites WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, site, region, control, means, what, assessment, hedge, weapons, status, party, starts,
        ends, precision, counted, at_least, at_most, review, zones, flags, area::geometry(Point, 4326) AS area, distrust
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'site';

CREATE OR REPLACE VIEW readers.sectors WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, post, region, control, means, what, assessment, hedge, weapons, status, party, starts,
        ends, precision, counted, at_least, at_most, review, zones, flags,
        ST_Multi(area)::geometry(MultiPolygon, 4326) AS area, distrust
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'sector';

CREATE OR REPLACE VIEW readers.drawn WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, post, site, region, control, means, what, assessment, hedge, weapons, status, party,
        starts, ends, precision, counted, at_least, at_most, review, zones, flags, area, distrust
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'drawn';

CREATE OR REPLACE VIEW readers.without_place WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, kind, post, site, region, control, means, what, assessment, hedge, weapons, status, party,
        starts, ends, precision, counted, at_least, at_most, review, zones, flags, distrust
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'none';

CREATE OR REPLACE VIEW readers.statements WITH (security_invoker, security_barrier) AS
    SELECT s.id, record, entry, role, post, site, region, party, starts, ends, precision, review, flags, area, distrust
    FROM readers.shape s JOIN readers.snapshot n ON n.number = s.snapshot AND n.current = 1 WHERE layer = 'statement';

CREATE OR REPLACE VIEW readers.groups WITH (security_invoker, security_barrier) AS
    SELECT g.id, record, relation, kind, observations, at_least, at_most, best, apart, flags, area, distrust
    FROM readers.event_group g JOIN readers.snapshot n ON n.number = g.snapshot AND n.current = 1;
