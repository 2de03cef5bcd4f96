"""Headquarters' database moves to a server: killed at any moment, nothing is lost or doubled."""

import os
import signal
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.app.home.wipe_home import wipe
from fieldapp.errors import InputError, StoreError
from fieldapp.hub.custody import to_server
from fieldapp.store import database, hub_log, integrity, settings
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.postgres import hub_file
from fieldapp.store.records import feeds
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE
from fieldapp.sync.carrier import carrier
from tests.hub.test_daemon import arrive, wait, watching
from tests.support import postgres
from tests.support.forked import Forked
from tests.support.homes import new_store, reopened
from tests.support.mission import Mission, words

POINTS = ("record", "index", "secret", "committed", "closed")


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path / "mission")
    made.enrol("Lynx")
    made.log_roster()
    imported(made, "one")
    yield made
    made.close()


def imported(mission: Mission, *notes: str) -> None:
    lynx, stick = mission.laptops["Lynx"], mission.folder / f"stick {notes[0]}"
    lynx.log(*notes)
    lynx.seal(stick)
    assert words(mission.take(stick)) == ["imported"]


def opened_again(mission: Mission) -> None:
    mission.store.close()
    mission.store = reopened(mission.store.home)


def engine(home: Path) -> str:
    files = {DATABASE_FILE: "sqlite", hub_file.HUB_FILE: "postgres"}
    (found,) = [name for file, name in files.items() if (home / file).exists()]
    return found


def test_a_home_is_on_the_server_and_goes_on_there(mission: Mission) -> None:
    home, size = mission.store.home, hub_log.size(mission.store)
    beside = reopened(home)
    steps: list[tuple[int, int, str]] = []
    found = to_server.move(
        mission.store, postgres.fresh(), progress=lambda *step: steps.append(step)
    )
    assert found.different == ()
    assert found.rows["record"] > 0
    assert [done for done, _, _ in steps] == sorted(done for done, _, _ in steps)
    assert steps[-1][0] == steps[-1][1] > found.rows["record"]
    for write in (
        lambda: settings.put(beside, settings.CALL_SIGN, "Lynx"),
        lambda: hub_log.append(beside, [LogEntry(hash=bytes(32), what="export")]),
        lambda: settings.remove(beside, settings.ROOT_HASH),
    ):
        with pytest.raises(StoreError, match="PostgreSQL server now"):
            write()
    beside.close()
    opened_again(mission)
    assert engine(home) == "postgres"
    assert hub_log.size(mission.store) == size
    imported(mission, "two")
    assert hub_log.size(mission.store) == size + 2
    assert integrity.check(mission.store).problems == ()
    with pytest.raises(InputError, match="already"):
        to_server.move(mission.store, postgres.fresh())


def test_an_importer_goes_on_when_its_server_is_back(tmp_path: Path) -> None:
    now, dsn = datetime.now(UTC).replace(microsecond=0), postgres.fresh()  # the importer's clock
    mission = Mission.begin(tmp_path / "mission", now=now)
    lynx, inbox, stick = mission.enrol("Lynx"), tmp_path / "inbox", tmp_path / "stick"
    lynx.now = now
    mission.log_roster()
    to_server.move(mission.store, dsn)
    opened_again(mission)
    for number in range(2):
        lynx.log(f"note {number}")
        lynx.seal(stick)
    files = sorted((stick / carrier.BUNDLES).iterdir(), key=lambda path: path.stat().st_mtime_ns)
    with watching(mission, inbox) as hub:
        with postgres.away(dsn):
            for number, file in enumerate(files):
                arrive(inbox, lynx, number, file)
            wait(lambda: any(line["event"] == "failed" for line in hub.seen), hub.process)
        wait(lambda: not list((inbox / "arrived").glob("*.age")), hub.process)
    opened_again(mission)
    here, there = (feeds.records(s, lynx.kid, 0, 99) for s in (mission.store, lynx.store))
    assert here == there
    assert integrity.check(mission.store).problems == ()
    mission.close()


def work(home: Path, dsn: str, point: str) -> None:
    """A move in a process of its own, which is killed at a point of it."""

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    places = {"committed": (database, "close_for_good"), "closed": (hub_file, "write")}
    places["named"] = (database, "_remove_closed")
    if point in places:
        setattr(*places[point], die)
    to_server.move(
        reopened(home), dsn, progress=lambda _d, _t, what: die() if what == point else None
    )


def test_killed_anywhere_one_database_is_in_force_and_has_everything(mission: Mission) -> None:
    home, dsn = mission.store.home, postgres.fresh()
    for point in POINTS:
        mission.store.close()
        child = Forked(work, home, dsn, point)
        assert child.wait(60) == -signal.SIGKILL, point
        child.stdout.close()
        mission.store = reopened(home)
        expected = "postgres" if point == "closed" else "sqlite"
        assert engine(home) == expected, point
        imported(mission, point)
        assert integrity.check(mission.store).problems == (), point


def test_what_is_cut_off_at_the_end_is_done_when_the_home_is_opened(mission: Mission) -> None:
    home = mission.store.home
    mission.store.close()
    child = Forked(work, home, postgres.fresh(), "named")
    assert child.wait(60) == -signal.SIGKILL
    child.stdout.close()
    assert {DATABASE_FILE, hub_file.HUB_FILE} <= {path.name for path in home.iterdir()}
    mission.store = reopened(home)
    assert engine(home) == "postgres"
    imported(mission, "two")


def test_what_fails_leaves_the_home_as_it_was(mission: Mission, tmp_path: Path) -> None:
    home = mission.store.home
    other = new_store(tmp_path / "other")
    taken = postgres.fresh()
    to_server.move(other, taken)
    for dsn, message in (
        (taken, "already"),
        (f"host={tmp_path} dbname=nothing", "cannot be reached"),
        ("host=db.example dbname=m", "over a network"),
    ):
        with pytest.raises((StoreError, InputError), match=message):
            to_server.move(mission.store, dsn)

    class StoppedError(Exception):
        pass

    def stop(_done: int, _total: int, what: str) -> None:
        if what == "secret":
            raise StoppedError

    dsn = postgres.fresh()
    with pytest.raises(StoppedError):
        to_server.move(mission.store, dsn, progress=stop)
    assert engine(home) == "sqlite"
    assert not (home / hub_file.SECRETS_FOLDER).exists()
    imported(mission, "two")
    to_server.move(mission.store, dsn)
    opened_again(mission)
    assert engine(home) == "postgres"


def test_a_database_that_is_not_the_homes_is_refused(mission: Mission, tmp_path: Path) -> None:
    other = new_store(tmp_path / "other")
    to_server.move(other, postgres.fresh())
    named = (other.home / hub_file.HUB_FILE).read_bytes()
    home = mission.store.home
    (home / hub_file.HUB_FILE).write_bytes(named)
    with pytest.raises(StoreError, match="not this home's"):
        reopened(home)
    hub_file.write(home, postgres.fresh())
    with pytest.raises(StoreError, match="not this home's"):
        reopened(home)
    dsn = postgres.fresh()
    database.begin_on_server(home, mission.store.secrets, dsn).close()
    hub_file.write(home, dsn)
    with pytest.raises(StoreError, match="and the home has a database"):
        reopened(home)
    assert (home / DATABASE_FILE).exists()
    (home / hub_file.HUB_FILE).unlink()
    imported(mission, "two")


def test_a_wipe_leaves_nothing_on_the_server(mission: Mission) -> None:
    dsn = postgres.fresh()
    to_server.move(mission.store, dsn)
    wipe(mission.store.home)
    assert not (mission.store.home / hub_file.HUB_FILE).exists()
    assert not (mission.store.home / hub_file.SECRETS_FOLDER).exists()
    assert postgres.schemas(dsn) == []


def test_a_wipe_without_the_server_says_what_is_left(mission: Mission) -> None:
    to_server.move(mission.store, postgres.fresh())
    hub_file.write(mission.store.home, f"host={mission.folder} dbname=nothing")
    with pytest.raises(StoreError, match="in clear"):
        wipe(mission.store.home)
    assert not (mission.store.home / hub_file.SECRETS_FOLDER).exists()
