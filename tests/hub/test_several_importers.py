"""Importers beside each other and one sequencer: exactly once, in order, whoever is elected."""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from fieldapp.errors import ServerAwayError, StoreError
from fieldapp.hub import telemetry
from fieldapp.hub.custody import to_server
from fieldapp.hub.importer import sequencer, workers
from fieldapp.hub.importer.group_commit import GroupCommit
from fieldapp.hub.importer.import_file import Hub
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.publishing import append_log, publish
from fieldapp.ledger import receipt, record
from fieldapp.ledger.log import note
from fieldapp.mission import hub_keys, release
from fieldapp.store import hub_log, integrity
from fieldapp.store.interface import Store
from fieldapp.store.postgres import hub_file, session_locks
from fieldapp.store.records import feeds
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.sync.carrier import carrier
from tests.support import postgres
from tests.support.homes import reopened
from tests.support.mission import Laptop, Mission, quiet


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path / "mission")
    for name in ("Lynx", "Heron"):
        made.enrol(name)
    made.log_roster()
    yield made
    made.close()


def sealed(laptop: Laptop, folder: Path, *notes: str) -> list[Path]:
    laptop.log(*notes)
    made = laptop.seal(folder).bundles
    return [folder / carrier.BUNDLES / each.name for each in made]


def stored(mission: Mission, *paths: Path) -> None:
    """What an importer does that leaves the log to a sequencer."""
    group = GroupCommit(replace(mission.hub, sequenced=True))
    settled = [each for path in paths for each in group.give(path, now=mission.now)]
    settled += group.commit()
    assert [each.result and str(each.result.outcome) for each in settled] == ["imported"] * len(
        paths
    )


def in_log(store: Store, laptop: Laptop) -> list[int | None]:
    own = [record.parse(raw).hash for raw in feeds.records(store, laptop.kid, 0, 999)]
    return [receipts.log_index(store, each) for each in own]


def proofs(store: Store, laptop: Laptop) -> list[tuple[int, int]]:
    """First record and number of records of each receipt of a laptop, which are checked."""
    found = [receipt.parse(raw) for raw in receipts.receipts(store)]
    return [(each.first, each.count) for each in found if each.kid == laptop.kid]


def test_what_importers_stored_is_logged_in_one_batch_with_a_receipt_of_each_run(
    mission: Mission, tmp_path: Path
) -> None:
    lynx, heron = mission.laptops["Lynx"], mission.laptops["Heron"]
    before = checkpoints.checkpoint_sizes(mission.store, -1, 999)
    first = sealed(lynx, tmp_path / "a", "one", "two")
    stored(mission, *first, *sealed(heron, tmp_path / "b", "one"))
    stored(mission, *sealed(lynx, tmp_path / "c", "three"))
    assert set(in_log(mission.store, lynx)) == {None}
    assert checkpoints.checkpoint_sizes(mission.store, -1, 999) == before
    signer = hub_keys.log_signer(mission.store)
    count = append_log.append_waiting(mission.store, signer=signer, now=mission.now)
    assert count == hub_log.size(mission.store) - before[-1]
    assert checkpoints.checkpoint_sizes(mission.store, before[-1], 999) == [before[-1] + count]
    assert append_log.append_waiting(mission.store, signer=signer, now=mission.now) == 0
    indexes = in_log(mission.store, lynx)
    assert indexes == sorted(each for each in indexes if each is not None)
    (one, two), (only,) = proofs(mission.store, lynx), proofs(mission.store, heron)
    assert (one[0], sum(one)) == (0, two[0])
    assert sum(two) == len(indexes)
    assert only[0] == 0
    assert integrity.check(mission.store).problems == ()


def test_whoever_imports_by_hand_logs_first_what_waits(mission: Mission, tmp_path: Path) -> None:
    """Else the feed would stand in the log in another order, and outboxes give wrong places."""
    lynx = mission.laptops["Lynx"]
    stored(mission, *sealed(lynx, tmp_path / "a", "one", "two"))
    sealed(lynx, tmp_path / "b", "three")
    mission.take(tmp_path / "b")
    indexes = in_log(mission.store, lynx)
    assert None not in indexes
    assert indexes == sorted(each for each in indexes if each is not None)


@pytest.fixture
def served(mission: Mission) -> Mission:
    """The mission with its database on a server."""
    to_server.move(mission.store, postgres.fresh(), progress=quiet)
    mission.store.close()
    mission.store = reopened(mission.store.home)
    return mission


def beside(mission: Mission) -> Hub:
    """The hub of another process: its own connection."""
    return replace(mission.hub, store=reopened(mission.store.home), sequenced=True)


def cut_off(mission: Mission, hub: Hub) -> None:
    """The server loses a connection, as when its machine is gone."""
    (pid,) = hub.store.db.execute("SELECT pg_backend_pid()").fetchone()
    with psycopg.connect(hub_file.dsn_of(mission.store.home) or "") as conn:
        conn.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])


def test_one_is_elected_and_the_next_goes_on_where_that_is_cut_off(
    served: Mission, tmp_path: Path
) -> None:
    one, two = beside(served), beside(served)
    stored(served, *sealed(served.laptops["Lynx"], tmp_path / "a", "one"))
    assert session_locks.elected(one.store)
    assert session_locks.elected(one.store)
    assert sequencer.log_waiting(two) is None
    cut_off(served, one)
    assert (sequencer.log_waiting(two) or 0) > 0
    size = hub_log.size(served.store)
    stored(served, *sealed(served.laptops["Lynx"], tmp_path / "b", "two"))
    with pytest.raises(ServerAwayError):  # it learns of it
        sequencer.log_waiting(one)
    assert sequencer.log_waiting(one) is None  # and is not the sequencer
    assert hub_log.size(served.store) == size
    cut_off(served, two)
    assert (sequencer.log_waiting(one) or 0) > 0
    assert integrity.check(served.store).problems == ()
    for each in (one, two):
        each.store.close()


def test_a_sequencer_that_is_cut_off_while_it_appends_has_appended_nothing(
    served: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = beside(served), beside(served)
    stored(served, *sealed(served.laptops["Lynx"], tmp_path / "a", "one"))
    size = hub_log.size(served.store)
    assert session_locks.elected(one.store)
    add = checkpoints.add_checkpoint

    def overtaken(store: Store, checkpoint: checkpoints.StoredCheckpoint) -> None:
        monkeypatch.undo()
        add(store, checkpoint)
        cut_off(served, one)
        assert (sequencer.log_waiting(two) or 0) > 0

    monkeypatch.setattr(checkpoints, "add_checkpoint", overtaken)
    with pytest.raises(ServerAwayError):
        sequencer.log_waiting(one)
    logged = hub_log.size(served.store) - size
    assert logged == len(feeds.records(served.store, served.laptops["Lynx"].kid, 0, 99))
    assert integrity.check(served.store).problems == ()
    for each in (one, two):
        each.store.close()


def beside_others(mission: Mission, public: Path | None) -> workers.ImporterSettings:
    return workers.ImporterSettings(
        home=mission.store.home,
        secrets=mission.store.secrets,
        inbox=mission.store.home,
        public=public,
        processes=1,
        figures=telemetry.ImporterFigures(Outcome),
        sequenced=True,
    )


def until(condition: Callable[[], bool]) -> Callable[[], bool]:
    """A service's `stopped`, once something is so, or never came to be."""
    end = time.monotonic() + 60
    return lambda: condition() or time.monotonic() > end


def published(public: Path) -> int:
    """Size of the published log, -1 where there is none."""
    with suppress(FileNotFoundError):
        text = (public / "log" / "checkpoint").read_text("utf-8")
        return note.parse_checkpoint(note.split_note(text)[0]).size
    return -1


def test_the_sequencer_logs_and_a_publisher_publishes(served: Mission, tmp_path: Path) -> None:
    public, lynx = tmp_path / "public", served.laptops["Lynx"]
    release.take_over(served.store, now=served.now)
    stored(served, *sealed(lynx, tmp_path / "a", "one"))
    logged = until(lambda: not receipts.waiting(served.store, 1))
    sequencer.run(beside_others(served, None), stopped=logged)
    assert None not in in_log(served.store, lynx)
    assert not (served.store.home / "public").exists()
    size = hub_log.size(served.store)
    settings = beside_others(served, public)
    sequencer.run_publisher(settings, stopped=until(lambda: published(public) == size))
    assert published(public) == size
    assert list(public.glob(f"outbox/{lynx.kid.hex()}/*.receipt"))
    assert publish.public_folder(served.store) == public.resolve()


def test_a_publisher_waits_where_another_is_elected(served: Mission, tmp_path: Path) -> None:
    one, public = beside(served), tmp_path / "public"
    release.take_over(served.store, now=served.now)
    assert session_locks.elected(one.store, session_locks.PUBLISHER)
    settings = beside_others(served, public)
    known = settings.figures.log_size._value.get
    assert math.isnan(known())
    sequencer.run_publisher(settings, stopped=until(lambda: not math.isnan(known())))
    assert known() == hub_log.size(served.store)
    assert not public.exists()
    cut_off(served, one)
    sequencer.run_publisher(settings, stopped=until(lambda: published(public) >= 0))
    assert published(public) == known()
    one.store.close()


@pytest.mark.parametrize("service", [sequencer.run, sequencer.run_publisher])
def test_a_home_with_its_own_database_has_one_importer(
    mission: Mission, tmp_path: Path, service: Callable[..., None]
) -> None:
    with pytest.raises(StoreError, match="PostgreSQL"):
        service(beside_others(mission, tmp_path / "public"), stopped=lambda: False)
