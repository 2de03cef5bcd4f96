"""Headquarters on PostgreSQL, as people type it: moved there, worked on, backed up, restored."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from fieldapp.app.demo import demo, demo_folder
from fieldapp.app.home import device
from fieldapp.cli.base.common import now
from fieldapp.errors import InputError, StoppedSigningError, StoreError
from fieldapp.store import hub_log
from fieldapp.store.postgres import hub_file
from tests.cli.conftest import Field
from tests.cli.test_custody import carried, logged, size
from tests.support import postgres


@pytest.fixture
def moved(field: Field, enrolled: Callable[..., str]) -> str:
    """A mission with a record, moved to a server; its laptop."""
    lynx = enrolled("Lynx")
    logged(field, lynx)
    carried(field, lynx)
    out = field.run("hq", "hub", "convert", postgres.fresh()).output
    assert "The same on both: " in out
    assert "100 %" in out
    return lynx


def test_everything_at_headquarters_goes_on_with_the_database_on_a_server(
    field: Field, moved: str
) -> None:
    hq = field.home("hq")
    assert not list(hq.glob("fieldapp.db*"))
    assert "password" not in (hq / hub_file.HUB_FILE).read_text().partition("dsn")[2]
    before = size(field)
    logged(field, moved, 13)
    carried(field, moved)
    assert size(field) > before
    assert "in the log" in field.run(moved, "receive", field.stick).output
    assert len(field.rows("hq")) == 2
    assert "Svitlodarsk" in field.run("hq", "search", "mortar").output
    assert "Like it: svitlodarsk." in field.run("hq", "search", "Svitlodrask").stderr
    table = field.folder / "all.csv"
    field.run("hq", "export", "--format", "csv", "--out", table)
    assert len(table.read_text().splitlines()) == 3
    field.run("hq", "hub", "publish", field.folder / "pack")
    state = ("--state", field.folder / "audited")
    vkeys = field.run("hq", "hub", "log", "--vkeys").stdout.split()
    options = [each for vkey in vkeys for each in ("--vkey", vkey)]
    field.run(None, "audit", hq / "public" / "log", *options, *state)
    assert field.run("hq", "store", "check").stdout.endswith("All is well.\n")
    assert "equal to the one before" in field.run("hq", "store", "rebuild").stdout
    assert isinstance(field.refused("hq", "hub", "convert", postgres.fresh()), InputError)


def test_a_backup_is_encrypted_and_restored_into_a_home_that_moves_to_a_server_again(
    field: Field, moved: str
) -> None:
    safe = field.folder / "safe"
    field.run("hq", "hub", "backup", safe)
    listed = json.loads((safe / "fieldapp-backup.json").read_text())["files"]
    assert "fieldapp.db" in listed
    assert not [name for name in listed if name.startswith(("secrets", hub_file.HUB_FILE))]
    copied = (safe / "files" / listed["fieldapp.db"][1]).read_bytes()
    assert b"SQLite format" not in copied
    assert b"120mm" not in copied
    there = size(field)
    shutil.rmtree(field.home("hq"))
    out = field.run("new", "hub", "restore", safe, "--seen", field.stick).stdout
    assert "The log may be signed on." in out
    assert size(field, "new") == there
    field.run("new", "hub", "convert", postgres.fresh())
    logged(field, moved, 13)
    carried(field, moved, hq="new")
    assert size(field, "new") > there
    assert len(field.rows("new")) == 2


def test_a_restored_backup_that_is_older_than_what_was_seen_signs_nothing(
    field: Field, moved: str
) -> None:
    safe = field.folder / "safe"
    field.run("hq", "hub", "backup", safe)
    logged(field, moved, 13)
    carried(field, moved)
    assert field.run("new", "hub", "restore", safe, "--seen", field.stick, status=3).exit_code == 0
    error = field.refused("new", "hub", "import", field.stick)
    assert isinstance(error, StoppedSigningError)


def test_a_server_that_was_set_back_in_time_signs_nothing(field: Field, moved: str) -> None:
    dsn = hub_file.dsn_of(field.home("hq"))
    assert dsn is not None
    earlier = postgres.copied(dsn)
    logged(field, moved, 13)
    carried(field, moved)
    there = size(field)
    hub_file.write(field.home("hq"), earlier)  # as its administrator restored it
    logged(field, moved, 14)
    field.run(moved, "seal", "--to", field.stick)
    error = field.refused("hq", "hub", "import", field.stick)
    assert isinstance(error, StoppedSigningError)
    out = field.run("hq", "hub", "status", status=3).output
    assert "NOTHING IS SIGNED" in out
    assert f"There: {there} entries" in out


def test_headquarters_moves_from_a_server_to_another_machine(field: Field, moved: str) -> None:
    field.run("hq", "hub", "move", field.folder / "safe")
    logged(field, moved, 13)
    field.run(moved, "seal", "--to", field.stick)
    assert isinstance(field.refused("hq", "hub", "import", field.stick), StoppedSigningError)
    out = field.run("new", "hub", "restore", field.folder / "safe").stdout
    assert "The log may be signed on." in out
    carried(field, hq="new")
    assert len(field.rows("new")) == 2


def test_a_server_that_is_away_is_told_in_words(field: Field, moved: str) -> None:
    hub_file.write(field.home("hq"), f"host={field.folder} dbname=nothing")
    error = field.refused("hq", "hub", "status")
    assert isinstance(error, StoreError)
    assert "cannot be reached" in str(error)


@pytest.fixture
def administrator() -> Iterator["psycopg.Connection[object]"]:
    """Who runs the recipe of docs/operations.md, after `createuser` and `createdb`."""
    options = "TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
    with psycopg.connect(postgres.dsn("postgres"), autocommit=True) as conn:
        conn.execute('CREATE ROLE "fieldapp-hub" LOGIN')
        conn.execute(f'CREATE DATABASE mission OWNER "fieldapp-hub" {options}')
        with psycopg.connect(postgres.dsn("mission"), autocommit=True) as own:
            yield own
        conn.execute("DROP DATABASE mission WITH (FORCE)")
        conn.execute('DROP ROLE "fieldapp-hub"')


def test_the_recipe_for_a_server_makes_what_the_move_needs(
    field: Field, root_hash: str, administrator: "psycopg.Connection[object]"
) -> None:
    text = (Path(__file__).parents[2] / "docs" / "operations.md").read_text("utf-8")
    statements = [sql for sql in re.findall(r"-c '([^']+)'", text) if "receiver" not in sql]
    assert len(statements) == 3
    for sql in statements:
        with suppress(psycopg.errors.DuplicateObject):  # the role of other tests' missions
            administrator.execute(sql)
    dsn = f"host={administrator.info.host} user=fieldapp-hub dbname=mission"
    field.run("hq", "hub", "convert", dsn)
    assert size(field) > 0
    assert "All is well." in field.run("hq", "store", "check").stdout


def test_a_laptop_stays_in_its_own_file(field: Field, lynx: str) -> None:
    assert "headquarters'" in str(field.refused(lynx, "hub", "convert", postgres.fresh()))
    assert (field.home(lynx) / "fieldapp.db").exists()


def test_a_demo_has_its_headquarters_on_the_server_and_the_next_one_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = dict(part.split("=") for part in postgres.dsn("postgres").split())
    monkeypatch.setenv("PGHOST", parts["host"])
    monkeypatch.setenv("PGUSER", parts["user"])
    for _ in range(2):
        made = demo.make(
            tmp_path / "demo", count=1, now=now(), progress=lambda *_: None, engine="postgres"
        )
        store = device.unlock(made.hub, demo_folder.passphrase_of(made.hub))
        assert hub_log.size(store) > 1
        store.close()
        assert not (made.hub / "fieldapp.db").exists()
        assert len(postgres.databases("fieldapp_demo_%")) == 1
