"""The importer that runs: what arrives is imported, once, whatever is killed on the way."""

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import requests

from fieldapp.__main__ import main
from fieldapp.app.headquarters import imports
from fieldapp.app.home.session import Session
from fieldapp.errors import StoreError
from fieldapp.hub import telemetry, witness_server
from fieldapp.hub.importer import daemon, held_files, worker_pool, workers
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.importer.worker_pool import GivenJob, Work, WorkerPool, one_by_one
from fieldapp.hub.importer.workers import ImporterSettings
from fieldapp.hub.publishing import cosignatures, publish
from fieldapp.ledger import record
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Answer
from fieldapp.mission import hub_keys, network, release
from fieldapp.store import hub_log, integrity, settings
from fieldapp.store.evidence import files as evidence
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles, receipts
from fieldapp.sync import evidence_requests
from fieldapp.sync.carrier import carried_outbox, carrier
from tests.support.forked import Forked
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import Laptop, Mission, quiet, words
from tests.support.receiver_process import TIMEOUT, Running, running, sender
from tests.whole.test_kill import state


@dataclass
class Watching:
    process: Forked
    seen: list[dict[str, Any]] = field(default_factory=list)

    def imported(self, outcome: str = "") -> list[dict[str, Any]]:
        return [
            line
            for line in self.seen
            if line["event"] == "imported" and outcome in ("", line["outcome"])
        ]


def impatient(command: Sequence[str]) -> int:
    """The program, for a process of its own: it waits for a tenth of the time where it failed."""
    vars(daemon)["REST_S"] = daemon.REST_S / 10
    vars(worker_pool)["_SOON_S"] = worker_pool._SOON_S / 10
    return main(command)


def impatient_and_heard(command: Sequence[str]) -> int:
    os.dup2(1, 2)
    return impatient(command)


@contextmanager
def watching(mission: Mission, inbox: Path, *more: str) -> Iterator[Watching]:
    """`fieldapp hub import --watch`, as it runs at headquarters."""
    inbox.mkdir(parents=True, exist_ok=True)
    passphrase = mission.folder / "passphrase"
    passphrase.write_text(PASSPHRASE)
    release.take_over(mission.store, now=mission.now)
    command = ["hub", "import", "--watch", "--home", str(mission.store.home)]
    command += ["--passphrase-file", str(passphrase), *more, str(inbox)]
    process = Forked(impatient, command, new_session=True)
    made = Watching(process)
    reader = threading.Thread(target=_read, args=(made,), daemon=True)
    reader.start()
    try:
        wait(lambda: any(line["event"] == "watching" for line in made.seen), process)
        yield made
        if process.poll() is None:
            process.terminate()
        assert process.wait(TIMEOUT) in (0, -signal.SIGKILL)
    finally:
        kill(made)
        reader.join(TIMEOUT)
        process.stdout.close()


def kill(watching_: Watching) -> None:
    """The importer and its processes, as systemd does it: the whole group."""
    with suppress(ProcessLookupError):
        os.killpg(watching_.process.pid, signal.SIGKILL)
    watching_.process.wait()


def _read(made: Watching) -> None:
    for raw in made.process.stdout:
        made.seen.append(json.loads(raw))


def wait(condition: Callable[[], bool], process: Any = None) -> None:
    until = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < until
        assert process is None or process.poll() is None
        time.sleep(0.05)


def arrive(inbox: Path, laptop: Laptop, number: int, file: Path) -> Path:
    """A file in the hand-over folder, named as the receiver names it."""
    folder = inbox / "arrived"
    folder.mkdir(parents=True, exist_ok=True)
    sha256, _ = carrier.digest(file)
    target = folder / f"{number:010}-{laptop.kid.hex()}-{sha256.hex()}.age"
    part = folder / f".{number}.part"
    shutil.copyfile(file, part)
    part.rename(target)
    return target


def days_of_bundles(laptop: Laptop, stick: Path, days: int) -> list[Path]:
    """Several days, each with a piece of evidence and a bundle, in the order in which they left."""
    made: list[Path] = []
    for day in range(days):
        laptop.log(*(f"{day} {n}" for n in range(4)))
        laptop.sign(laptop.photo(f"{laptop.kid.hex()} {day}".encode() * 3000))
        sealed = laptop.seal(stick)
        folder = stick / carrier.BUNDLES
        made += [folder / each.name for each in (*sealed.evidence, *sealed.bundles)]
    return made


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    # The daemon has this machine's clock, and serves no pack that has expired.
    begun = Mission.begin(tmp_path, now=datetime.now(UTC).replace(microsecond=0))
    hub_keys.set_epoch_plan(begun.store, days=7, horizon=7 * hub_keys.MAX_EPOCHS)
    return begun


def test_from_a_laptop_over_the_network_into_the_log_and_back(
    mission: Mission, tmp_path: Path
) -> None:
    laptop = mission.enrol("Lynx")
    files = days_of_bundles(laptop, tmp_path / "stick", 2)
    inbox, public = tmp_path / "inbox", tmp_path / "public"
    with (
        watching(mission, inbox, "--public", str(public)) as importer,
        running(mission, inbox, public=public) as receiver,
    ):
        one = sender(mission, laptop, receiver)
        for file in files:
            raw = file.read_bytes()
            assert one.create(raw, raw).status_code == 201
        wait(lambda: len(importer.imported("imported")) == 2, importer.process)
        wait(lambda: not receiver.arrived())
        public_outbox = public / "outbox" / laptop.kid.hex()
        wait(lambda: one.get(f"/outbox/{laptop.kid.hex()}/").text.count(".receipt") == 2)
        # The log that is shown follows the receipts, and then has all of it.
        wait(lambda: _shown(receiver) == hub_log.size(mission.store))
        outbox = carried_outbox.folder_of(laptop.store, tmp_path / "back")
        outbox.mkdir(parents=True)
        for name in sorted(path.name for path in public_outbox.glob("[0-9]*")):
            got = one.get(f"/outbox/{laptop.kid.hex()}/{name}")
            (outbox / name).write_bytes(got.content)
    received = laptop.receive(tmp_path / "back")
    head = feeds.head(laptop.store, laptop.kid)
    assert head is not None
    # The manifests of two bundles, which no person wrote, are not told.
    assert (received.logged, received.refused) == (head.seq - 1, ())
    named = evidence.named(mission.store)
    assert len(named) == 2
    assert all(evidence.has(mission.store, each.sha256) for each in named)


def _shown(receiver: Running) -> int:
    """Entries of the log that the hub shows."""
    text = requests.get(receiver.url + "/log/checkpoint", timeout=60).text
    return note.parse_checkpoint(note.split_note(text)[0]).size


def test_what_came_out_of_order_waits_and_one_bad_file_stops_nothing(
    mission: Mission, tmp_path: Path
) -> None:
    lynx, heron = mission.enrol("Lynx"), mission.enrol("Heron")
    inbox = tmp_path / "inbox"
    for number, file in enumerate(reversed(days_of_bundles(lynx, tmp_path / "a", 3))):
        arrive(inbox, lynx, number, file)
    (tmp_path / "bad").write_bytes(b"no sealed file")
    arrive(inbox, lynx, 10, tmp_path / "bad")
    for number, file in enumerate(days_of_bundles(heron, tmp_path / "b", 2), 20):
        arrive(inbox, heron, number, file)
    with watching(mission, inbox) as importer:
        wait(lambda: not list((inbox / "arrived").glob("*.age")), importer.process)
        wait(lambda: not held_files.listed(mission.store, held_files.PENDING), importer.process)
    for laptop in (lynx, heron):
        assert feeds.head(mission.store, laptop.kid) == feeds.head(laptop.store, laptop.kid)
    (bad,) = held_files.listed(mission.store, held_files.QUARANTINE)
    assert bad.outcome == "stranger"
    assert len(importer.imported("waiting")) > 0
    assert all(evidence.has(mission.store, e.sha256) for e in evidence.named(mission.store))


def test_what_an_older_importer_could_not_read_is_taken_in_when_it_starts(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = mission.enrol("Lynx")
    lynx.sign(Answer(target=bytes(32), state="done"))
    lynx.seal(tmp_path / "stick")
    with monkeypatch.context() as older:
        known = {number: kind for number, kind in record._TYPES.items() if number != 12}
        older.setattr(record, "_TYPES", known)
        older.setattr(held_files, "__version__", "0.0.9")
        assert words(mission.take(tmp_path / "stick")) == ["newer"]
    with watching(mission, tmp_path / "inbox") as importer:
        wait(lambda: not held_files.listed(mission.store, held_files.QUARANTINE), importer.process)
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)


def test_a_revocation_counts_while_the_importer_runs(mission: Mission, tmp_path: Path) -> None:
    lynx = mission.enrol("Lynx")
    inbox, public = tmp_path / "inbox", tmp_path / "public"
    first, second = (days_of_bundles(lynx, tmp_path / "stick", 1) for _ in range(2))
    with watching(mission, inbox, "--public", str(public)) as importer:
        for number, file in enumerate(first):
            arrive(inbox, lynx, number, file)
        wait(lambda: len(importer.imported("imported")) == 1, importer.process)
        mission.revoke(lynx)
        release.take_over(mission.store, now=mission.now)
        wait(lambda: sum(line["event"] == "watching" for line in importer.seen) == 2)
        shown = public / "pack" / "metadata" / "timestamp.json"
        assert shown.read_bytes() == (mission.source / "metadata" / "timestamp.json").read_bytes()
        for number, file in enumerate(second, 10):
            arrive(inbox, lynx, number, file)
        wait(lambda: len(importer.imported("revoked")) == 1, importer.process)


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_finishes_what_it_has_begun_and_says_so(
    mission: Mission, tmp_path: Path, told: signal.Signals
) -> None:
    lynx = mission.enrol("Lynx")
    inbox, public = tmp_path / "inbox", tmp_path / "public"
    files = days_of_bundles(lynx, tmp_path / "stick", 8)
    with watching(mission, inbox, "--public", str(public)) as importer:
        for number, file in enumerate(files):
            arrive(inbox, lynx, number, file)
        wait(lambda: bool(importer.imported()), importer.process)
        # All of its processes are told, as a terminal and systemd may do it.
        os.killpg(importer.process.pid, told)
        assert importer.process.wait(TIMEOUT) == 0
        wait(lambda: importer.seen[-1]["event"] == "stopped")
        assert not any(line["event"] in ("fault", "failed") for line in importer.seen)
        # What was taken out of the inbox is stored or kept, and what is in the log is shown.
        left = {path.stem[-64:] for path in (inbox / "arrived").glob("*.age")}
        waiting = {each.sha256 for each in held_files.listed(mission.store, held_files.PENDING)}
        for sha256, _ in map(carrier.digest, files):
            taken = bundles.is_imported(mission.store, sha256) or sha256 in waiting
            assert taken != (sha256.hex() in left)
        shown = (public / "log" / "checkpoint").read_text("utf-8")
        size = note.parse_checkpoint(note.split_note(shown)[0]).size
        assert size == hub_log.size(mission.store)
    with watching(mission, inbox) as importer:
        wait(lambda: not list((inbox / "arrived").glob("*.age")), importer.process)
        wait(lambda: not held_files.listed(mission.store, held_files.PENDING), importer.process)
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)


def test_a_witness_that_says_nothing_keeps_no_receipt_and_no_end_waiting(
    mission: Mission, tmp_path: Path
) -> None:
    lynx = mission.enrol("Lynx")
    inbox, public = tmp_path / "inbox", tmp_path / "public"
    keys = witness_server.load_keys(tmp_path / "w", "w.example/w1").vkeys
    change = network.add_witness(mission.store, keys, officers=mission.officers, now=mission.now)
    mission.pack = change.pack
    with socket.create_server(("127.0.0.1", 0)) as silent:
        cosignatures.put_url(
            mission.store, "w.example/w1", f"http://127.0.0.1:{silent.getsockname()[1]}"
        )
        with watching(mission, inbox, "--public", str(public)) as importer:
            silent.settimeout(TIMEOUT)
            held, _ = silent.accept()  # it is asked, and does not answer
            for number, file in enumerate(days_of_bundles(lynx, tmp_path / "stick", 1)):
                arrive(inbox, lynx, number, file)
            wait(lambda: bool(list(public.glob("outbox/*/*.receipt"))), importer.process)
            importer.process.terminate()
            assert importer.process.wait(TIMEOUT) == 0
            held.settimeout(0.0)
            assert held.recv(65_536).startswith(b"POST /add-checkpoint")
            held.close()
    assert not any(line["event"] == "witness asked" for line in importer.seen)


@pytest.mark.slow
def test_killed_at_any_point_it_ends_like_an_undisturbed_one(
    mission: Mission, tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    laptops = [mission.enrol(name) for name in ("Lynx", "Heron", "Kite")]
    files = [days_of_bundles(laptop, tmp_path / laptop.kid.hex(), 4) for laptop in laptops]
    number = 0
    for day in zip(*files, strict=True):
        for laptop, file in zip(laptops, day, strict=True):
            arrive(inbox, laptop, number := number + 1, file)
    arrived = inbox / "arrived"
    chance = random.Random(11)
    while list(arrived.glob("*.age")):
        with watching(mission, inbox) as importer:
            # A few files more each time, then the end, at any point of the next one.
            count = chance.randrange(1, 4)
            wait(lambda: len(importer.imported()) >= count or not list(arrived.glob("*.age")))  # noqa: B023
            time.sleep(chance.random() * 0.05)
            kill(importer)
    with watching(mission, inbox) as importer:
        # What waits for what came last gets its turn at the next start.
        wait(lambda: not held_files.listed(mission.store, held_files.PENDING), importer.process)
    for laptop in laptops:
        assert feeds.head(mission.store, laptop.kid) == feeds.head(laptop.store, laptop.kid)
    size = hub_log.size(mission.store)
    entries = [each.hash for each in hub_log.entries(mission.store, 0, size)]
    assert len(set(entries)) == size
    assert all(evidence.has(mission.store, e.sha256) for e in evidence.named(mission.store))
    home = mission.store.home
    mission.store.close()
    ended = state(home)
    assert ended["problems"] == ()
    assert ended["index"]
    assert ended["inbox"] == ended["quarantine"] == []


def test_a_killed_process_of_it_is_replaced_and_its_file_given_out_again(
    mission: Mission, tmp_path: Path
) -> None:
    lynx = mission.enrol("Lynx")
    inbox = tmp_path / "inbox"
    with watching(mission, inbox) as importer:
        children = Path(f"/proc/{importer.process.pid}/task/{importer.process.pid}/children")
        for child in children.read_text().split():
            os.kill(int(child), signal.SIGKILL)
        for number, file in enumerate(days_of_bundles(lynx, tmp_path / "stick", 2)):
            arrive(inbox, lynx, number, file)
        wait(lambda: len(importer.imported("imported")) == 2, importer.process)
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)


def test_two_importers_of_one_home_are_one_too_many(mission: Mission, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    with watching(mission, inbox):
        options = ["--home", str(mission.store.home)]
        options += ["--passphrase-file", str(mission.folder / "passphrase")]
        second = Forked(impatient_and_heard, ["hub", "import", "--watch", *options, str(inbox)])
        with second.stdout:
            assert b"Another importer" in second.stdout.read()
        assert second.wait(TIMEOUT) == 1


def test_an_importer_ends_once_a_newer_program_has_the_database(
    mission: Mission, tmp_path: Path
) -> None:
    release.take_over(mission.store, now=mission.now)

    rounds = iter(range(9))  # a program that does not end is stopped in the end

    def stopped() -> bool:
        number = next(rounds)
        if number == 2:
            settings.put(mission.store, settings.INDEX_MADE_BY, "9999_newer")
        return number > 3

    with pytest.raises(StoreError, match="A newer version of fieldapp"):
        daemon.run(importer_of(mission, tmp_path), stopped=stopped)


def test_what_cannot_be_published_is_tried_until_it_can(mission: Mission, tmp_path: Path) -> None:
    lynx = mission.enrol("Lynx")
    inbox, public = tmp_path / "inbox", tmp_path / "public"
    public.mkdir()
    (public / "outbox").write_text("in the way")
    with watching(mission, inbox, "--public", str(public)) as importer:
        for number, file in enumerate(days_of_bundles(lynx, tmp_path / "stick", 1)):
            arrive(inbox, lynx, number, file)
        wait(lambda: any(line["event"] == "not published" for line in importer.seen))
        (public / "outbox").unlink()
        wait(lambda: bool(list(public.glob("outbox/*/*.receipt"))), importer.process)


def test_a_stick_beside_the_importer_and_one_before_it_go_on_with_the_same_lists(
    mission: Mission, tmp_path: Path
) -> None:
    lynx = mission.enrol("Lynx")
    release.take_over(mission.store, now=mission.now)
    hq = Session(store=mission.store, pack=mission.pack)
    inbox, stick, public = tmp_path / "inbox", tmp_path / "stick", tmp_path / "served"

    outbox = public / "outbox" / lynx.kid.hex()

    def taken() -> str:
        for path in (stick / carrier.BUNDLES).glob("*.age"):
            path.unlink()
        lynx.log("seen")
        lynx.seal(stick)
        imports.import_paths(
            hq,
            [stick],
            now=mission.now,
            progress=quiet,
            on_result=lambda _: None,
            cancelled=lambda: False,
        )
        assert not lynx.receive(stick).refused
        return settings.get(lynx.store, settings.OUTBOX_READ_TO) or "none"

    before = taken()
    with watching(mission, inbox, "--public", str(public)):
        assert (outbox / before).is_file()
        assert (outbox / taken()).is_file()
    assert not (mission.store.home / "public" / "outbox").exists()
    assert imports.write_receipts(hq, stick, now=mission.now) == (0, False)
    shutil.copytree(mission.store.home, tmp_path / "copy")
    assert publish.public_folder(reopened(tmp_path / "copy")) == tmp_path / "copy" / "public"


def test_a_folder_put_in_the_inboxs_place_loses_nothing(mission: Mission, tmp_path: Path) -> None:
    """Whoever took over the receiver owns the inbox, and may put links into it."""
    lynx = mission.enrol("Lynx")
    inbox = tmp_path / "inbox"
    files = days_of_bundles(lynx, tmp_path / "stick", 1)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for each in files:
        shutil.copy(each, elsewhere / each.name)
    before = {path.name: path.read_bytes() for path in elsewhere.iterdir()}
    with watching(mission, inbox) as importer:
        (inbox / "arrived").symlink_to(elsewhere)
        wait(lambda: any(line["event"] == "failed" for line in importer.seen), importer.process)
        (inbox / "arrived").unlink()
        for number, file in enumerate(files):
            arrive(inbox, lynx, number, file)
        wait(lambda: len(importer.imported("imported")) == 1, importer.process)
    assert {path.name: path.read_bytes() for path in elsewhere.iterdir()} == before


def test_a_full_disk_at_headquarters_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(disk)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be mounted by root")
    try:
        mission = Mission.begin(disk)
        lynx, inbox = mission.enrol("Lynx"), tmp_path / "inbox"
        files = days_of_bundles(lynx, tmp_path / "stick", 2)
        with watching(mission, inbox, "--public", str(tmp_path / "public")) as importer:
            filler = disk / "filler"
            with suppress(OSError), filler.open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
            for number, file_ in enumerate(files):
                arrive(inbox, lynx, number, file_)
            wait(lambda: any(line["event"] == "failed" for line in importer.seen), importer.process)
            assert list((inbox / "arrived").glob("*.age"))
            filler.unlink()
            wait(lambda: not list((inbox / "arrived").glob("*.age")), importer.process)
            wait(lambda: not held_files.listed(mission.store, held_files.PENDING), importer.process)
        assert not any(line["event"] == "fault" for line in importer.seen)
        assert not held_files.listed(mission.store, held_files.QUARANTINE)
        assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)
        assert integrity.check(mission.store).problems == ()
        mission.store.close()
        lynx.store.close()
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)


def test_its_figures_can_be_read_on_this_machine(mission: Mission, tmp_path: Path) -> None:
    lynx = mission.enrol("Lynx")
    inbox = tmp_path / "inbox"
    with watching(mission, inbox, "--metrics", "127.0.0.1:0") as importer:
        (port,) = (line["port"] for line in importer.seen if line["event"] == "figures")
        for number, file in enumerate(days_of_bundles(lynx, tmp_path / "stick", 1)):
            arrive(inbox, lynx, number, file)
        wait(lambda: bool(importer.imported("imported")), importer.process)
        text = requests.get(f"http://127.0.0.1:{port}/metrics", timeout=60).text
        # 1 + 4 + 1 records, the manifest not counted; nothing tells whose or where.
        assert "fieldapp_importer_records_total 6.0" in text
        assert 'fieldapp_importer_files_total{outcome="imported"} 1.0' in text
        assert lynx.kid.hex() not in text
    said = json.dumps(importer.seen)
    assert "Lynx" not in said
    assert "Zolote" not in said


def test_receipts_are_shown_from_where_it_stopped(mission: Mission, tmp_path: Path) -> None:
    lynx = mission.enrol("Lynx")
    public = tmp_path / "public"
    stick = tmp_path / "stick"
    seen: publish.Published | None = None
    for day in range(3):
        lynx.log(f"{day}")
        lynx.seal(stick)
        mission.take(stick)
        seen = publish.publish(
            mission.store,
            mission.pack.roster,
            public,
            signer=mission.hub.signer,
            now=mission.now,
            since=seen,
        )
        assert seen.receipt == receipts.last_receipt(mission.store) == day + 1
    names = {path.name for path in public.glob("outbox/*/*.receipt")}
    assert len(names) == 3
    shutil.rmtree(public)
    roster, signer = mission.pack.roster, mission.hub.signer
    publish.publish(mission.store, roster, public, signer=signer, now=mission.now)
    assert {path.name for path in public.glob("outbox/*/*.receipt")} == names


@contextmanager
def fragile() -> Iterator[Work]:
    def work(job: str) -> str:
        if job == "fail":
            raise ValueError("source: Ivanov")
        if job == "die":
            os._exit(1)
        return job * 2

    yield one_by_one(work)


def test_a_process_that_fails_or_dies_does_not_take_others_with_it() -> None:
    pool = WorkerPool(fragile, 2)
    try:
        for key, job in enumerate(["a", "fail", "b", "die", "c", "d"]):
            assert pool.submit(key, job)
        found = {each.job: each for each in pool.drain()}
    finally:
        pool.close()
    assert found["a"].result == "aa"
    assert found["b"].result == "bb"
    assert "ValueError" in found["fail"].fault
    assert "Ivanov" not in found["fail"].fault  # the system keeps it in its journal
    assert found["die"].fault
    assert not found["d"].fault  # it had not begun
    assert found["c"].result == "cc"


@contextmanager
def slow() -> Iterator[Work]:
    def work(_job: str) -> tuple[int, float]:
        time.sleep(0.2)  # so that all is given before any is done
        return os.getpid(), time.monotonic()

    yield one_by_one(work)


def test_one_devices_files_stay_in_order_and_other_devices_go_where_least_is_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker_pool, "AT_ONCE", 4)
    pool = WorkerPool(slow, 2)
    try:
        given = ["lynx 1", "heron 1", "lynx 2", "kite 1", "lynx 3", "lynx 4"]
        keys = {"lynx": 2, "heron": 4, "kite": 6}
        assert all(pool.submit(keys[job.split()[0]], job) for job in given)
        assert not pool.submit(keys["lynx"], "lynx 5")  # its process has enough, and it must wait
        assert pool.submit(keys["kite"], "kite 2")
        found = {each.job: each.result for each in pool.drain()}
    finally:
        pool.close()
    lynx = [found[f"lynx {n}"] for n in (1, 2, 3, 4)]
    assert len({process for process, _ in lynx}) == 1
    assert [at for _, at in lynx] == sorted(at for _, at in lynx)
    others = {found[job][0] for job in ("heron 1", "kite 1", "kite 2")}
    assert len(others) == 1
    assert others != {lynx[0][0]}


def test_a_file_on_which_the_program_fails_is_set_aside(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fieldapp.hub import telemetry  # noqa: PLC0415 - this test alone
    from fieldapp.hub.importer import daemon, import_file, workers  # noqa: PLC0415 - this test alone

    lynx = mission.enrol("Lynx")
    release.take_over(mission.store, now=mission.now)
    good = days_of_bundles(lynx, tmp_path / "stick", 1)
    inbox = tmp_path / "inbox"
    (tmp_path / "bad").write_bytes(b"what no reader was written for")
    arrive(inbox, lynx, 1, tmp_path / "bad")
    for number, file in enumerate(good, 2):
        arrive(inbox, lynx, number, file)
    check = import_file.check

    def failing(hub: import_file.Hub, path: Path, *more: Any, **others: Any) -> Any:
        if path.name.startswith("0000000001"):
            raise KeyError(path.name)
        return check(hub, path, *more, **others)

    monkeypatch.setattr(import_file, "check", failing)
    arrived, waits = inbox / "arrived", mission.store.home / held_files.PENDING
    daemon.run(
        workers.ImporterSettings(
            home=mission.store.home,
            secrets=mission.store.secrets,
            inbox=inbox,
            public=tmp_path / "public",
            processes=1,
            figures=telemetry.ImporterFigures(Outcome),
        ),
        stopped=lambda: not [*arrived.glob("*.age"), *waits.glob("*.age")],
    )
    store = reopened(mission.store.home)
    (aside,) = held_files.listed(store, held_files.QUARANTINE)
    assert aside.outcome == "failed"
    assert feeds.head(store, lynx.kid) == feeds.head(lynx.store, lynx.kid)
    assert integrity.check(store).problems == ()
    store.close()


def importer_of(mission: Mission, folder: Path) -> ImporterSettings:
    return ImporterSettings(
        home=mission.store.home,
        secrets=mission.store.secrets,
        inbox=folder,
        public=folder / "public",
        processes=1,
        figures=telemetry.ImporterFigures(Outcome),
    )


def test_evidence_that_headquarters_loses_is_asked_for_again_a_day_later(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = mission.enrol("Lynx")
    release.take_over(mission.store, now=mission.now)
    photo = lynx.photo(b"a photo" * 900)
    lynx.sign(photo)
    lynx.seal(tmp_path / "stick")
    mission.take(tmp_path / "stick")
    sha256 = photo.evidence[0].sha256
    outbox = tmp_path / "public" / "outbox" / lynx.kid.hex()

    def asked(work: Work) -> bool:
        (results,) = work(iter([GivenJob("publish", 60.0, bool)]))
        assert [each.fault or each.failure for each in results] == [""]
        newest = max(outbox.glob("*.wanted")).read_bytes()
        return newest == evidence_requests.encode(lynx.kid, [sha256])

    with workers.publishing(importer_of(mission, tmp_path)) as work:
        assert not asked(work)
        evidence.remove(mission.store, sha256)
        later = workers.now() + workers.EVIDENCE_ANEW
        monkeypatch.setattr(workers, "now", lambda: later)
        assert asked(work)


def test_a_file_that_costs_more_than_expected_is_stopped_and_done_in_its_turn(
    mission: Mission, tmp_path: Path
) -> None:
    """One laptop's costly file keeps the others' from a process for a quarter of a second."""
    laptops = [mission.enrol(name) for name in ("Lynx", "Heron")]
    release.take_over(mission.store, now=mission.now)
    for each in laptops:
        each.log("one", "two")
        each.seal(tmp_path / "stick")
    costly, other = sorted((tmp_path / "stick" / carrier.BUNDLES).glob("*.age"))
    with workers.importing(importer_of(mission, tmp_path)) as work:
        given = iter([GivenJob(costly, 0.0, lambda: True), GivenJob(other, 0.0, bool)])
        (stopped,) = [each for results in work(given) for each in results]
        assert (stopped.job, stopped.stopped, stopped.result) == (costly, True, None)
        assert stopped.fault == stopped.failure == ""
        rest = [*given, GivenJob(costly, 60.0, lambda: True)]  # the other was not begun
        found = [each for results in work(iter(rest)) for each in results]
    assert [each.job for each in found] == [other, costly]
    assert {each.result.outcome for each in found} == {Outcome.IMPORTED}


def test_a_fault_of_what_is_common_to_a_group_is_charged_to_no_file(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fieldapp.hub.publishing import issue_receipts  # noqa: PLC0415 - this test alone

    laptops = [mission.enrol(name) for name in ("Lynx", "Heron", "Kite")]
    release.take_over(mission.store, now=mission.now)
    for each in laptops:
        each.log("one")
        each.seal(tmp_path / "stick")
    paths = sorted((tmp_path / "stick" / carrier.BUNDLES).glob("*.age"))
    issue = issue_receipts.issue

    def failing(store: Store, runs: Sequence[Any], **others: Any) -> Any:
        if len(runs) > 1:
            raise KeyError("what nobody thought of")
        return issue(store, runs, **others)

    monkeypatch.setattr(issue_receipts, "issue", failing)
    given = (GivenJob(path, 60.0, bool) for path in paths)
    with workers.importing(importer_of(mission, tmp_path)) as work:
        found = [each for results in work(given) for each in results]
    assert [each.job for each in found] == paths
    assert [each.fault for each in found] == [""] * 3
    assert {each.result.outcome for each in found} == {Outcome.IMPORTED}


def test_a_job_without_end_is_ended_by_its_cpu_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_pool, "LIMIT_S", 0.2)

    def work(job: int) -> int:
        while job:
            pass
        return job

    pool = WorkerPool(lambda: nullcontext(one_by_one(work)), 1)
    try:
        assert pool.submit(0, 1)
        assert pool.submit(0, 0)
        endless, next_ = list(pool.drain())
        assert "OverTimeError" in endless.fault
        assert endless.seconds >= 0.1
        assert (next_.result, next_.fault) == (0, "")
    finally:
        pool.close()
