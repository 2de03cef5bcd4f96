"""Bundles that are stored together: one checkpoint for all, and none suffers from another."""

import hashlib
import multiprocessing
import os
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldapp.hub import telemetry
from fieldapp.hub.importer import (
    daemon,
    group_commit,
    held_files,
    import_batch,
    import_file,
    worker_pool,
    workers,
)
from fieldapp.hub.importer.group_commit import GroupCommit, SettledFile
from fieldapp.hub.importer.outcome import Outcome, Result
from fieldapp.hub.importer.worker_pool import Work, WorkerPool, one_by_one
from fieldapp.hub.publishing import issue_receipts
from fieldapp.ledger import receipt
from fieldapp.mission import release
from fieldapp.store import hub_log, integrity
from fieldapp.store.records import feeds
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.sync.carrier import carrier
from tests.support import hostile
from tests.support.homes import reopened
from tests.support.mission import Laptop, Mission


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


def sealed(laptop: Laptop, folder: Path, note: str) -> Path:
    """A bundle of one more observation of a laptop."""
    laptop.log(note)
    (made,) = laptop.seal(folder).bundles
    return folder / carrier.BUNDLES / made.name


def grouped(mission: Mission, paths: Sequence[Path]) -> dict[Path, SettledFile]:
    """What became of files that were given as one group."""
    group = GroupCommit(mission.hub)
    settled = [each for path in paths for each in group.give(path, now=mission.now)]
    settled += group.commit()
    return {each.path: each for each in settled}


def outcome(settled: SettledFile) -> Outcome:
    assert settled.result is not None
    return settled.result.outcome


def test_a_group_has_one_checkpoint_and_each_bundle_its_receipt(
    mission: Mission, tmp_path: Path
) -> None:
    laptops = [mission.enrol(name) for name in ("Lynx", "Heron", "Kite")]
    paths = [sealed(each, tmp_path / str(n), "one") for n, each in enumerate(laptops)]
    paths += [sealed(laptops[0], tmp_path / "again", "two")]  # upon what waits in the group
    done = grouped(mission, paths)
    assert {outcome(each) for each in done.values()} == {Outcome.IMPORTED}
    newest = checkpoints.newest_checkpoint(mission.store)
    assert newest is not None
    assert checkpoints.checkpoint_sizes(mission.store, 0, newest.size) == [newest.size]
    assert newest.size == hub_log.size(mission.store)
    given = [receipt.parse(raw) for raw in receipts.receipts(mission.store)]
    assert [each.kid for each in given] == [each.kid for each in (*laptops, laptops[0])]
    for each in given:
        hashes = feeds.hashes(mission.store, each.kid, each.first, each.first + each.count - 1)
        vkeys = mission.hub.signer.vkeys
        head = receipt.verify(
            each, hashes, origin=mission.hub.signer.origin, vkeys=vkeys, newest=None
        )
        assert head.size == newest.size
    assert integrity.check(mission.store).problems == ()


def test_a_hostile_bundle_in_a_group_is_refused_alone(mission: Mission, tmp_path: Path) -> None:
    lynx, mole, kite = (mission.enrol(name) for name in ("Lynx", "Mole", "Kite"))
    before, after = (sealed(each, tmp_path / "stick", "one") for each in (lynx, kite))
    bad = hostile.of_laptop(mole, hostile.many_values(110), mission, tmp_path / "bad")
    done = grouped(mission, [before, bad, after])
    assert outcome(done[before]) == outcome(done[after]) == Outcome.IMPORTED
    assert outcome(done[bad]) not in {Outcome.IMPORTED, Outcome.WAITING}
    (held,) = held_files.listed(mission.store, held_files.QUARANTINE)
    assert held.kid == mole.kid


def test_where_the_program_fails_on_a_bundle_the_others_are_stored(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, mole = mission.enrol("Lynx"), mission.enrol("Mole")
    first = sealed(mole, tmp_path / "1", "one")
    follows = sealed(mole, tmp_path / "2", "two")
    other = sealed(lynx, tmp_path / "3", "one")
    compare = import_file.compare

    def failing(hub: import_file.Hub, records: Sequence[Any]) -> None:
        if records[0].kid == mole.kid:
            raise KeyError("what nobody thought of")
        compare(hub, records)

    monkeypatch.setattr(import_file, "compare", failing)
    done = grouped(mission, [first, follows, other])
    assert isinstance(done[first].fault, KeyError)
    assert done[follows] == replace(SettledFile(follows, None), seconds=done[follows].seconds)
    assert outcome(done[other]) == Outcome.IMPORTED
    assert feeds.head(mission.store, mole.kid) is None
    monkeypatch.setattr(import_file, "compare", compare)
    again = grouped(mission, [first, follows])
    assert {outcome(each) for each in again.values()} == {Outcome.IMPORTED}
    assert integrity.check(mission.store).problems == ()


def test_results_of_a_group_are_told_before_the_fault_of_one_bundle(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mole, lynx = mission.enrol("Mole"), mission.enrol("Lynx")
    paths = [sealed(mole, tmp_path / "1", "one"), sealed(lynx, tmp_path / "2", "one")]
    compare, told = import_file.compare, list[Result]()

    def failing(hub: import_file.Hub, records: Sequence[Any]) -> None:
        if records[0].kid == mole.kid:
            raise KeyError("what nobody thought of")
        compare(hub, records)

    monkeypatch.setattr(import_file, "compare", failing)
    with pytest.raises(KeyError):
        import_batch.import_files(
            mission.hub, paths, now=mission.now, progress=lambda *_: None, on_result=told.append
        )
    assert [(each.name, each.outcome) for each in told] == [(paths[1].name, Outcome.IMPORTED)]


def test_killed_in_the_middle_of_a_group_nothing_of_it_is_there_and_it_is_taken_again(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptops = [mission.enrol(name) for name in ("Lynx", "Heron")]
    paths = [sealed(each, tmp_path / "stick", "one") for each in laptops]
    home, hub = mission.store.home, mission.hub
    mission.store.close()

    def killed(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if not child:
        monkeypatch.setattr(issue_receipts, "issue", killed)
        group = GroupCommit(replace(hub, store=reopened(home)))
        for path in paths:
            group.give(path, now=mission.now)
        group.commit()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    mission.store = reopened(home)
    assert hub_log.size(mission.store) == 0
    assert checkpoints.newest_checkpoint(mission.store) is None
    assert receipts.receipts(mission.store) == []
    done = grouped(mission, paths)
    assert {outcome(each) for each in done.values()} == {Outcome.IMPORTED}
    assert integrity.check(mission.store).problems == ()


@pytest.mark.parametrize("most", [2, 256], ids=["of a full group", "of the last group"])
def test_killed_by_one_file_of_a_group_that_file_alone_is_set_aside(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    """What kills the process within the commit is not the file that it began last."""
    lynx, mole, heron = (mission.enrol(name) for name in ("Lynx", "Mole", "Heron"))
    release.take_over(mission.store, now=mission.now)
    arrived = tmp_path / "inbox" / "arrived"
    arrived.mkdir(parents=True)
    for number, each in enumerate((lynx, mole, heron, lynx, heron), 1):
        path = sealed(each, tmp_path / str(number), f"note {number}")
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        path.rename(arrived / f"{number:010}-{each.kid.hex()}-{digest}.age")
    compare = import_file.compare

    def deadly(hub: import_file.Hub, records: Sequence[Any]) -> None:
        if records[0].kid == mole.kid:
            os.kill(os.getpid(), signal.SIGKILL)
        compare(hub, records)

    monkeypatch.setattr(import_file, "compare", deadly)
    monkeypatch.setattr(group_commit, "MOST", most)
    rounds = iter(range(60))
    daemon.run(
        workers.ImporterSettings(
            home=mission.store.home,
            secrets=mission.store.secrets,
            inbox=tmp_path / "inbox",
            public=tmp_path / "public",
            processes=1,
            figures=telemetry.ImporterFigures(Outcome),
        ),
        stopped=lambda: not list(arrived.glob("*.age")) or next(rounds, None) is None,
    )
    store = reopened(mission.store.home)
    held = held_files.listed(store, held_files.QUARANTINE)
    assert [each.outcome for each in held] == ["failed"]
    assert feeds.head(store, mole.kid) is None
    for each in (lynx, heron):
        assert feeds.head(store, each.kid) == feeds.head(each.store, each.kid)
    store.close()


def test_evidence_finds_the_bundle_that_names_it_in_its_group(
    mission: Mission, tmp_path: Path
) -> None:
    lynx = mission.enrol("Lynx")
    lynx.sign(lynx.photo(b"a photo" * 900))
    made = lynx.seal(tmp_path / "stick")
    folder = tmp_path / "stick" / carrier.BUNDLES
    bundle, evidence = (folder / each[0].name for each in (made.bundles, made.evidence))
    done = grouped(mission, [bundle, evidence])
    assert outcome(done[bundle]) == Outcome.IMPORTED
    assert outcome(done[evidence]) == Outcome.EVIDENCE
    assert held_files.listed(mission.store, held_files.PENDING) == []


def test_a_group_holds_no_more_than_one_large_bundle(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_commit, "_RECORDS", 5)
    laptops = [mission.enrol(name) for name in ("Lynx", "Heron")]
    group = GroupCommit(mission.hub)
    for number, each in enumerate(laptops):
        assert not group.full
        group.give(sealed(each, tmp_path / str(number), "one"), now=mission.now)
    assert group.full
    assert len(group.commit()) == 2
    assert not group.full


_GIVEN = multiprocessing.get_context("fork").Event()


@contextmanager
def costly() -> Iterator[Work]:
    def work(job: int) -> int:
        assert _GIVEN.wait(60)
        until = time.process_time() + 0.1
        while time.process_time() < until:
            pass
        return job

    yield one_by_one(work)


def test_behind_a_costly_file_the_others_come_back_to_be_put_in_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker_pool, "QUANTUM_S", 0.05)
    pool = WorkerPool(costly, 1)
    try:
        assert all(pool.submit(job, job) for job in range(1, 6))
        _GIVEN.set()
        found = {each.job: each.result for each in pool.drain()}
    finally:
        pool.close()
    assert found[1] == 1
    assert found[5] is None
    assert set(found) == {1, 2, 3, 4, 5}
