"""Readers of headquarters' database with SQL: each role sees its audience's copies, no more."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import psycopg
import psycopg.sql
import pytest

from fieldapp.app.judging import signed_findings
from fieldapp.observation.field_table import KINDS
from fieldapp.paths import RESOURCES
from fieldapp.report.daily import content_tree
from fieldapp.report.exports.kml import looks
from fieldapp.store.postgres import hub_file
from tests.cli.conftest import Field
from tests.cli.test_attacks import hostile
from tests.cli.test_edition_copies import FREE, PLANTED, SITE, restriction, typed_freely
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import staffed
from tests.report.daily.test_free_texts import planted
from tests.support import postgres

AUDIENCES = ("internal", "parties", "public")
ROLES = dict(zip(AUDIENCES, ("reader_i", "reader_p", "reader_o"), strict=True))
OBSERVATIONS = ("posts", "sites", "sectors", "drawn", "without_place", "statements")
VIEWS = ("as_of", *OBSERVATIONS, "groups", "findings", "reports")
FOR_ALL = ("as_of", "findings", "reports")
TABLES = ("snapshot", "shape", "event_group", "finding", "report_row")
BEHIND = ("record", "observation", "mark", "words", "device", "roster_entry", "secret", "access")
REFUSED = (psycopg.errors.InsufficientPrivilege, psycopg.errors.ObjectNotInPrerequisiteState)
SCRIPT = RESOURCES / "deploy" / "readers.sql"
PROJECT = RESOURCES / "deploy" / "readers.qgs"
QGIS = ("/usr/bin/python3", "-I")
OPENED = """
import json, sys
from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsProject
from qgis.PyQt.QtCore import QSize
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1])
layers = project.mapLayers()
valid = {name: layer for name, layer in layers.items() if layer.isValid()}
print(json.dumps({name[len("readers_"):]: layer.featureCount() for name, layer in valid.items()}))
settings = QgsMapSettings()
settings.setLayers([each for each in layers.values() if each.isSpatial()])
settings.setOutputSize(QSize(800, 600))
settings.setDestinationCrs(project.crs())
settings.setExtent(layers["readers_sectors"].extent())
job = QgsMapRendererParallelJob(settings)
job.start()
job.waitForFinished()
job.renderedImage().save(sys.argv[2])
"""
POST, SOURCE, TEAM = "Zulu post 01", "Quebec source 01", "Kilo team 01"


@pytest.fixture
def office(field: Field, root_hash: str) -> Field:
    """Headquarters on a server; a monitor, a reporting officer, two verification officers."""
    people = (("Lynx", "monitor"), ("Desk", "hq"), *((n, "verification_officer") for n in OFFICERS))
    staffed(field, root_hash, people, ("Desk", *OFFICERS))
    field.run("hq", "hub", "convert", postgres.fresh())
    return field


OFFICERS = ("Owl", "Kite")


@pytest.fixture
def server(office: Field) -> Iterator[str]:
    """Its database, whose administrator made the roles, and gave one to each account."""
    dsn = hub_file.dsn_of(office.home("hq"))
    assert dsn is not None
    with psycopg.connect(dsn, autocommit=True) as conn:
        for _ in range(2):  # again does no harm
            conn.execute(SCRIPT.read_bytes())
        for audience, account in ROLES.items():
            conn.execute(f"CREATE ROLE {account} LOGIN")
            conn.execute(f"GRANT fieldapp_reader_{audience} TO {account}")
        conn.execute("CREATE ROLE reader_none LOGIN")
        yield dsn
        conn.execute(f"DROP ROLE {', '.join((*ROLES.values(), 'reader_none'))}")


def connected(dsn: str, account: str) -> "psycopg.Connection[tuple[Any, ...]]":
    parts = [part for part in dsn.split() if not part.startswith("user=")]
    return psycopg.connect(f"{' '.join(parts)} user={account}", autocommit=True)


def asked(dsn: str, account: str, sql: str) -> list[tuple[Any, ...]]:
    with connected(dsn, account) as conn:
        return conn.execute(sql).fetchall()


def told(dsn: str, account: str, views: tuple[str, ...]) -> str:
    """All that an account reads, as text."""
    return "\n".join(
        str(row) for view in views for row in asked(dsn, account, f"TABLE readers.{view}")
    )


def signed(office: Field, by: str, *typed: object) -> str:
    return office.run(by, *typed).stdout.split()[1].rstrip(":")


def in_force(office: Field, *findings: str) -> None:
    for name in OFFICERS:
        carried(office, name)
    for each in findings:
        office.run("Kite", "approve", each)
    carried(office, "Kite")


def logged(office: Field, number: int, post: str = "Svitlodarsk") -> str:
    line = f"{number} expl SE 3-6km heard 15 Sep 2018 14:12"
    said = office.run("Lynx", "log", line, "--at", post, "--source", SOURCE).stdout
    return said.split()[1]


def published(office: Field) -> None:
    """An edition for the public, of records that hold secrets."""
    folder = office.folder / "frozen"
    office.run("hq", "report", "freeze", "--number", "1/2018", "--day", "2018-09-15",
               "--audience", "public", "--language", "en", "--out", folder)  # fmt: skip
    hash_ = signed(office, "Desk", "report", "sign", folder)
    for name in ("Desk", "Kite"):
        carried(office, name)
    office.run("Kite", "report", "approve", hash_, "--files", folder)
    carried(office, "Kite")
    for audience in AUDIENCES[1:]:
        office.run("hq", "report", "publish", "1/2018", "--audience", audience,
                   "--out", office.folder / audience)  # fmt: skip


@pytest.mark.slow
def test_readers_see_their_audiences_copies_and_no_more(
    office: Field, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Another program signs grounds for the parties that name somebody; this one refuses them.
    monkeypatch.setattr(signed_findings, "_check_names", lambda *_: None)
    inside, parties, public = ROLES.values()
    targets = [logged(office, number) for number in (5, 7, 9, 13, 15)]
    logged(office, 11, POST)
    everywhere = [planted(kind) for kind in KINDS]
    hostile(office.home("Lynx"), restriction(TEAM), *typed_freely(), *everywhere)
    for name in ("Lynx", "Owl"):
        carried(office, name)
    signed(office, "Owl", "link", "overlap", *targets[:2], "--reason", "one event")
    grounds = ("whisper", "heard by Lynx", "heard clearly")
    findings = [
        signed(office, "Owl", "find", target, "--state", "live_fire", "--audience", audience,
               "--grounds", why)
        for target, audience, why in zip(targets[2:], AUDIENCES, grounds, strict=True)
    ]  # fmt: skip
    in_force(office, *findings)
    assert "1 group" in office.run("hq", "hub", "readers").stdout
    published(office)

    # Each account sees the copies for its audience.
    for view in ("posts", "sectors", "without_place", "statements"):
        assert asked(server, inside, f"TABLE readers.{view}"), view
    types = "SELECT f_table_name, type FROM geometry_columns WHERE f_table_schema = 'readers'"
    layers = dict(asked(server, inside, types))
    assert (layers["posts"], layers["sectors"]) == ("POINT", "MULTIPOLYGON")
    groups = "SELECT relation, at_least, ST_NPoints(area), distrust FROM readers.groups"
    assert asked(server, inside, groups) == [("overlap", 7, 2, "")]
    assert {doubt for view in OBSERVATIONS for doubt in doubted(server, view)} == {""}
    for number, account in enumerate(ROLES.values()):
        rows = asked(server, account, "SELECT record FROM readers.findings ORDER BY since")
        length = len(findings[0])
        assert [hash_[:length] for (hash_,) in rows] == findings[number:]
    # No gap in the numbers of what the public may see tells how much else there is.
    ids = "SELECT id FROM readers.findings ORDER BY id"
    assert asked(server, public, ids) == [(number,) for number in range(len(findings[2:]))]
    for audience in AUDIENCES[1:]:
        sql = "SELECT section || '/' || line, cells FROM readers.reports"
        rows = asked(server, ROLES[audience], sql)
        tree = (office.folder / audience / f"tree.{audience}.json").read_bytes()
        leaves = {each.path.partition("~")[0]: each for each in content_tree.parse(tree)}
        cells = {f"{path}/{name}": v for path, row in rows for name, v in row.items()}
        assert "▮" in cells.values()
        assert {path: leaves[path].value for path, v in cells.items() if v != "▮"} == {
            path: v for path, v in cells.items() if v != "▮"
        }
    squares = "SELECT count(*) FROM readers.reports WHERE ST_Area(square) > 0"
    assert asked(server, public, squares) > [(0,)]

    # No secret goes outside, and no name of a person inside but where one was written.
    secrets = [POST, SOURCE, TEAM, SITE, *FREE, "Lynx", "Desk", *OFFICERS, "whisper"]
    for account in (parties, public):
        text = told(server, account, FOR_ALL)
        assert [each for each in secrets if each in text] == [], account
        assert PLANTED.findall(text) == []
    assert "▮" in told(server, parties, ("findings",)), "these grounds name a monitor"
    assert "14:12" not in told(server, public, ("findings",))
    text = told(server, inside, VIEWS)
    assert POST in text, "it is in no list of places, and so without a place on the map"
    assert [each for each in (SOURCE, "Desk", *OFFICERS) if each in text] == []

    # As it was when it was written, until it is written again.
    office.run("hq", "hub", "revoke", "Lynx")
    away = signed(office, "Owl", "find", findings[2], "--withdraw", "--grounds", "a mistake")
    in_force(office, away)
    count = "SELECT count(*) FROM readers.findings"
    assert asked(server, public, count) == [(1,)]
    before = asked(server, public, "SELECT log_size FROM readers.as_of")
    office.run("hq", "hub", "readers")
    assert asked(server, public, count) == [(0,)]
    assert asked(server, public, "SELECT log_size FROM readers.as_of") > before
    assert asked(server, inside, groups) == [("overlap", 7, 2, "revoked")]
    assert {doubt for view in OBSERVATIONS for doubt in doubted(server, view)} == {"revoked"}
    assert asked(server, inside, "SELECT count(DISTINCT snapshot) FROM readers.shape") == [(1,)]

    check_project(server, office.folder)
    check_rights(server)
    check_no_table_fools_the_policies(server, public)


def check_project(server: str, folder: Path) -> None:
    """The project file asks for views, keys and areas that are there; QGIS itself draws them."""
    project = ET.parse(PROJECT)  # noqa: S314 - a file of ours
    sources = [each.text or "" for each in project.iter("datasource")]
    assert {view for s in sources for view in re.findall(r'"readers"\."(\w+)"', s)} < {*VIEWS}
    for source in sources:
        assert source.startswith("service='fieldapp' sslmode=verify-full ")
        view = re.findall(r'"readers"\."(\w+)"', source)
        columns = re.findall(r"key='(\w+)'|\((\w+)\)$", source)
        for name in (name for pair in columns for name in pair if name):
            counted(server, view[0], name)
    kinds = {each.get("value") for each in project.iter("category")}
    assert kinds == {*looks()}
    if subprocess.run(
        [*QGIS, "-c", "import qgis.core"], check=False, capture_output=True
    ).returncode:
        return  # python3-qgis is not on this machine
    service = folder / "pg_service.conf"
    parts = [part for part in server.split() if not part.startswith("user=")]
    service.write_text("\n".join(["[fieldapp]", *parts, f"user={ROLES['internal']}", ""]))
    done = subprocess.run(
        [*QGIS, "-c", OPENED, PROJECT, folder / "qgis.png"],
        env=os.environ | {"PGSERVICEFILE": str(service), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    drawn = json.loads(done.stdout)
    assert drawn == {view: counted(server, view) for view in drawn}
    assert len(drawn) == len(sources)
    assert drawn["posts"] > 0 < drawn["sectors"]


def counted(server: str, view: str, column: str = "*") -> int:
    """Rows of a view that have a value in a column, inside."""
    what = psycopg.sql.SQL("*") if column == "*" else psycopg.sql.Identifier(column)
    sql = psycopg.sql.SQL("SELECT count({}) FROM readers.{}")
    with connected(server, ROLES["internal"]) as conn:
        row = conn.execute(sql.format(what, psycopg.sql.Identifier(view))).fetchone()
    assert row is not None
    return int(row[0])


def doubted(server: str, view: str) -> set[str | None]:
    """Why laptops that signed rows of a view are trusted no more."""
    with connected(server, ROLES["internal"]) as conn:
        rows = conn.execute(
            psycopg.sql.SQL("SELECT DISTINCT distrust FROM readers.{}").format(
                psycopg.sql.Identifier(view)
            )
        )
        return {doubt for (doubt,) in rows}


def check_rights(server: str) -> None:
    """Nobody writes, reads behind the views, or reads what is for others."""
    inside, *outside = ROLES.values()
    denied = [f"TABLE fieldapp.{table}" for table in BEHIND]
    writes = ("DELETE FROM readers.{}", "INSERT INTO readers.{} DEFAULT VALUES")
    denied += [sql.format(name) for sql in writes for name in (*VIEWS, *TABLES)]
    denied += ["CREATE TABLE readers.mine (a int)", "SET ROLE fieldapp_hub"]
    reads = [f"TABLE readers.{name}" for name in (*VIEWS, *TABLES)]
    shared = (*FOR_ALL, "snapshot", "finding", "report_row")
    inner = [sql for sql in reads if sql.rpartition(".")[2] not in shared]
    of = {inside: denied, "reader_none": [*denied, *reads]}
    of |= {account: [*denied, *inner] for account in outside}
    for account, statements in of.items():
        with connected(server, account) as conn:
            for sql in statements:
                with pytest.raises(REFUSED):
                    conn.execute(sql)
    for audience, account in ROLES.items():
        rows = "SELECT audience FROM readers.finding UNION SELECT audience FROM readers.report_row"
        assert asked(server, account, rows) == [(audience,)], "policies hold on the tables too"


def check_no_table_fools_the_policies(server: str, account: str) -> None:
    """An account's own tables are not taken for the server's, whatever its search path is."""
    with connected(server, account) as conn:
        conn.execute(
            "CREATE TEMP TABLE pg_roles AS SELECT 'fieldapp_reader_internal'::name AS rolname, oid "
            "FROM pg_catalog.pg_roles WHERE rolname = current_user"
        )
        conn.execute("SET search_path = pg_temp, pg_catalog")
        assert conn.execute("SELECT readers.audiences()").fetchone() == (["public"],)
        conn.execute("DROP TABLE pg_temp.pg_roles")


def test_a_home_in_its_own_file_has_no_readers(field: Field, lynx: str) -> None:
    for name in ("hq", lynx):
        assert "PostgreSQL" in str(field.refused(name, "hub", "readers"))
