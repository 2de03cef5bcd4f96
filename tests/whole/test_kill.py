"""kill -9 anywhere, then the same once more: the same end, nothing lost, nothing doubled."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from fieldapp.hub.importer import held_files, import_batch
from fieldapp.ledger import receipt
from fieldapp.mission import hub_keys, release, sealed_pack
from fieldapp.mission.pack import load
from fieldapp.store import hub_log, integrity, settings
from fieldapp.store.atomic_file import sweep
from fieldapp.store.database import open_store
from fieldapp.store.evidence import files
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import append_signed
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.seal import seal
from tests.support.homes import PASSPHRASE, seen
from tests.support.mission import NOW, Mission, quiet

KILLS = 24


def opened(home: Path) -> Store:
    return open_store(home, keystore.unlock(home / "keystore", PASSPHRASE))


def in_a_child(work: Callable[[], object], *, killed_after: float | None = None) -> bool:
    """Run in a process of its own and kill it after some seconds; whether it was at it still."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001 - the parent sees the status
            os._exit(1)
        os._exit(0)
    if killed_after is not None:
        time.sleep(killed_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert killed_after is not None or status == 0
    return os.WIFSIGNALED(status)


def seconds_of(work: Callable[[], object]) -> float:
    """How long it takes in a process of its own."""
    started = time.monotonic()
    in_a_child(work)
    return time.monotonic() - started


def import_all(home: Path, stick: Path) -> None:
    store = opened(home)
    hub = import_batch.Hub(
        store=store,
        roster=release.current_pack(store, NOW).roster,
        identities=hub_keys.identities(store),
        signer=hub_keys.log_signer(store),
    )
    import_batch.import_files(hub, [stick], now=NOW + timedelta(hours=1), progress=quiet)
    store.close()


def state(home: Path) -> dict[str, Any]:
    """All that an import leaves, but for the moments at which it happened."""
    store = opened(home)
    size, given = hub_log.size(store), receipts.receipts(store)
    found = {
        # Which bundles go into the log together, with one checkpoint, and so the order of the log
        # between two laptops, follows from when it was killed.
        "log": sorted(map(repr, hub_log.entries(store, 0, size))),
        "feeds": [(f.head, f.forked) for f in feeds.feeds(store)],
        "receipts": sorted((r.kid, r.first, r.count) for r in map(receipt.parse, given)),
        "checkpoint": checkpoints.at_size(store, size) is not None,
        "evidence": sorted(p.name for p in (home / files.FOLDER).glob("*.age")),
        "shown": sorted(
            (str(p.relative_to(home)), p.read_bytes())
            for p in (home / "public").glob("**/*")
            # Lists are numbered by how often they were made.
            if p.is_file()
            and p.relative_to(home).parts[1] != "log"
            and p.suffix not in (".part", ".receipt", ".wanted", ".list")
        ),
        "outbox": sorted({p.parent.name for p in (home / "public").glob("**/*.receipt")}),
        "inbox": [k.name for k in held_files.listed(store, held_files.PENDING)],
        "quarantine": [
            (k.name, k.outcome) for k in held_files.listed(store, held_files.QUARANTINE)
        ],
        "problems": integrity.check(store).problems,
        "index": rebuild_index(store).equal,
    }
    store.close()
    return found


@pytest.fixture
def full_stick(tmp_path: Path) -> tuple[Path, Path]:
    """A hub's home, and a stick with bundles in and out of order, evidence, and a bad file."""
    mission = Mission.begin(tmp_path)
    stick = tmp_path / "stick"
    for call_sign in ("Lynx", "Heron"):
        laptop = mission.enrol(call_sign)
        for day in range(5):
            laptop.log(*(f"{call_sign} {day} {n}" for n in range(6)))
            laptop.sign(laptop.photo(f"{call_sign} {day}".encode() * 5000))
            laptop.seal(stick)
        laptop.store.close()
    (stick / carrier.BUNDLES / "8000000000000000.age").write_bytes(b"no age file")
    home = mission.store.home
    mission.store.close()
    return home, stick


@pytest.mark.slow
def test_an_import_killed_at_any_point_ends_like_an_undisturbed_one(
    full_stick: tuple[Path, Path], tmp_path: Path
) -> None:
    home, stick = full_stick
    whole = tmp_path / "undisturbed"
    shutil.copytree(home, whole)
    took = seconds_of(partial(import_all, whole, stick))
    expected = state(whole)
    assert expected["problems"] == ()
    assert len(expected["log"]) == 2 * (1 + 5 * 8)
    chance, interrupted = random.Random(9), 0
    for _ in range(KILLS):
        hub = tmp_path / "killed"
        shutil.copytree(home, hub)
        for _ in range(chance.randrange(1, 4)):
            after = chance.random() * took
            interrupted += in_a_child(partial(import_all, hub, stick), killed_after=after)
        in_a_child(partial(import_all, hub, stick))
        assert state(hub) == expected
        shutil.rmtree(hub)
    assert interrupted


def log_and_seal(home: Path, stick: Path) -> None:
    store = opened(home)
    root_hash = settings.get(store, settings.ROOT_HASH) or b""
    pack = load(sealed_pack.of_store(store), root_hash=root_hash, now=NOW)
    for number in range(5):
        append_signed(store, seen(f"{number}"), mission=pack.mission, now=NOW)
    seal(store, stick, roster=pack.roster, now=NOW, progress=quiet)
    store.close()


def test_what_a_killed_process_was_writing_is_swept_away_later(tmp_path: Path) -> None:
    left, fresh = tmp_path / ".0123456789abcdef.part", tmp_path / ".fedcba9876543210.part"
    for path in (left, fresh):
        path.write_bytes(b"half a file")
    os.utime(left, (0, 0))
    assert sweep(tmp_path) == 1
    assert fresh.exists()


@pytest.mark.slow
def test_a_laptop_killed_while_signing_and_sealing_loses_nothing(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    laptop = mission.enrol("Lynx")
    home, stick = laptop.store.home, tmp_path / "stick"
    laptop.store.close()
    scratch = tmp_path / "scratch"
    shutil.copytree(home, scratch)
    took = seconds_of(lambda: log_and_seal(scratch, tmp_path / "elsewhere"))
    chance = random.Random(10)
    for _ in range(KILLS // 2):
        in_a_child(lambda: log_and_seal(home, stick), killed_after=chance.random() * took)
    in_a_child(lambda: log_and_seal(home, stick))
    store = opened(home)
    head = feeds.head(store, store.kid)
    assert integrity.check(store).problems == ()
    report = mission.take(stick)
    assert report.in_order
    assert feeds.head(mission.store, store.kid) == head
    assert not list(stick.glob("**/*.age.part"))
