"""Importers and sequencers on PostgreSQL that are killed at random, and the server with them.

`python -m tests.tools.chaos` kills -9 for a minute: an importer, the elected sequencer, the other
one, now and then PostgreSQL itself, while bundles arrive. Then it lets what runs come to an end and
looks at all of it: every record is stored once and logged once, every checkpoint that was ever
published is of one log, every receipt proves its records. It prints what it did, and ends with exit
status 1 where any of it does not hold. `--seconds`, `--importers`, `--laptops`, `--bundles` and
`--seed` change it; a short one is part of the test suite.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any, Final

from fieldapp.__main__ import main as fieldapp_main
from fieldapp.hub.custody import to_server
from fieldapp.hub.importer import daemon
from fieldapp.ledger import receipt, record
from fieldapp.ledger.log import note, tlog
from fieldapp.mission import release
from fieldapp.store import hub_log, integrity
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.sync.carrier import carrier
from tests.support import postgres
from tests.support.forked import Forked
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import Laptop, Mission, quiet

_LAST_S: Final = 60.0  # for what is left when nothing is killed any more


@dataclass
class Service:
    """An importer or a sequencer that runs, and what it said."""

    role: str
    process: Forked
    seen: list[tuple[float, dict[str, Any]]] = field(default_factory=list)

    def said(self, event: str) -> float | None:
        """When it said this last."""
        times = [at for at, line in list(self.seen) if line["event"] == event]
        return times[-1] if times else None


@dataclass
class Run:
    """A run: the mission, its folders, what runs, what was killed, what was published."""

    mission: Mission
    folder: Path
    server: postgres.Server
    services: list[Service] = field(default_factory=list)
    readers: list[threading.Thread] = field(default_factory=list)
    killed: Counter[str] = field(default_factory=Counter)
    published: dict[int, bytes] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    failovers: list[float] = field(default_factory=list)

    @property
    def arrived(self) -> Path:
        return self.folder / "inbox" / "arrived"

    @property
    def public(self) -> Path:
        return self.folder / "public"


def service(command: Sequence[str]) -> int:
    """The program in a process of its own, which waits for a tenth of the time where it failed."""
    vars(daemon)["REST_S"] = daemon.REST_S / 10
    return fieldapp_main(command)


def start(run: Run, role: str) -> None:
    command = ["hub", role, "--home", str(run.mission.store.home), "--passphrase-file"]
    command += [str(run.folder / "passphrase"), str(run.arrived.parent)]
    if role == "sequencer":
        command += ["--public", str(run.public)]
    follow(run, Service(role, Forked(service, command, new_session=True)))


def follow(run: Run, made: Service) -> None:
    """Take a service among those that run, and note what it says."""
    reader = threading.Thread(target=_read, args=(made,), daemon=True)
    reader.start()
    run.readers.append(reader)
    run.services.append(made)


def _read(made: Service) -> None:
    with made.process.stdout as lines:
        for raw in lines:
            with suppress(ValueError):  # cut off where it was killed
                made.seen.append((time.monotonic(), json.loads(raw)))


def revive(run: Run) -> None:
    """Start again what ended by itself, as systemd does: it began while the server was away."""
    for made in [each for each in run.services if each.process.poll() is not None]:
        run.services.remove(made)
        start(run, made.role)


def kill(made: Service, *, all_of_it: bool) -> None:
    """Kill a service: with its processes, or the first alone, whose others end by themselves."""
    if all_of_it:
        with suppress(ProcessLookupError):  # it has no group of its own yet
            os.killpg(made.process.pid, signal.SIGKILL)
    made.process.kill()
    made.process.wait(_LAST_S)


def prepared(
    folder: Path, server: postgres.Server, *, laptops: int, bundles: int, records: int = 3
) -> tuple[Run, list[tuple[Laptop, Path]]]:
    """A mission on the server, and the bundles of its laptops, of each in their order."""
    now = datetime.now(UTC).replace(microsecond=0)
    mission = Mission.begin(folder / "mission", now=now)
    files: list[tuple[int, Laptop, Path]] = []
    for number in range(laptops):
        laptop = mission.enrol(f"Laptop {number}")
        laptop.now = now
        for turn in range(bundles):
            laptop.log(*(f"{number} {turn} {each}" for each in range(records)))
            stick = folder / f"stick {number} {turn}"
            made = laptop.seal(stick).bundles
            files += [(turn, laptop, stick / carrier.BUNDLES / each.name) for each in made]
    mission.log_roster()
    release.take_over(mission.store, now=mission.now)
    to_server.move(mission.store, server.database(), progress=quiet)
    mission.store.close()
    run = Run(mission, folder, server)
    run.arrived.mkdir(parents=True)
    (folder / "passphrase").write_text(PASSPHRASE)
    return run, [(laptop, path) for _, laptop, path in sorted(files, key=lambda each: each[0])]


def disturb(
    run: Run, files: Sequence[tuple[Laptop, Path]], *, seconds: float, importers: int, seed: int
) -> None:
    """Let files arrive while services and server are killed and started again."""
    chance = random.Random(seed)
    begun, numbers, given = time.monotonic(), count(1), iter(files)
    for role in ("sequencer", "sequencer", *("importer",) * importers):
        start(run, role)
    wait(lambda: any(each.said("elected") for each in run.services), "nobody is elected")
    strokes = int(seconds / 1.2)
    for stroke in range(strokes):
        share = len(files) // strokes + 1
        for laptop, path in (each for _, each in zip(range(share), given, strict=False)):
            arrive(run.arrived, laptop, next(numbers), path)
        look(run)
        if stroke % 6 == 3:
            run.killed["server"] += 1
            run.server.kill()
            run.server.restart()
        else:
            _strike(run, chance)
        until = begun + seconds * (stroke + 1) / strokes
        while time.monotonic() < until:
            revive(run)
            look(run)
            time.sleep(0.1)
    for laptop, path in given:
        arrive(run.arrived, laptop, next(numbers), path)


def _strike(run: Run, chance: random.Random) -> None:
    """Kill one of them, and start another in its place; a sequencer's place is taken over."""
    struck = chance.choice(run.services)
    elected = struck.role == "sequencer" and _leads(struck)
    run.killed[f"{struck.role}{', elected' if elected else ''}"] += 1
    others = [each for each in run.services if each.role == "sequencer" and each is not struck]
    waits = elected and any(each.said("waiting") and each.process.poll() is None for each in others)
    at = time.monotonic()
    kill(struck, all_of_it=chance.random() < 0.5)
    run.services.remove(struck)
    if waits:
        wait(lambda: any((each.said("elected") or 0) > at for each in others), "no failover")
        run.failovers.append(min(t for o in others if (t := o.said("elected") or 0) > at) - at)
    start(run, struck.role)


def _leads(made: Service) -> bool:
    return (made.said("elected") or 0) > max(made.said("waiting") or 0, made.said("failed") or 0)


def arrive(folder: Path, laptop: Laptop, number: int, path: Path) -> None:
    """A file in the hand-over folder, named as the receiver names it."""
    sha256, _ = carrier.digest(path)
    part = folder / f".{number}.part"
    shutil.copyfile(path, part)
    part.rename(folder / f"{number:010}-{laptop.kid.hex()}-{sha256.hex()}.age")


def look(run: Run) -> None:
    """Read the checkpoint that is published, as an auditor does."""
    try:
        text = (run.public / "log" / "checkpoint").read_text("utf-8")
    except FileNotFoundError:
        return
    head = note.parse_checkpoint(note.split_note(text)[0])
    if head.size < max(run.published, default=0):
        run.wrong.append(f"the published log went back to {head.size}")
    if run.published.setdefault(head.size, head.root) != head.root:
        run.wrong.append(f"two logs of {head.size} entries were published")


def settle(run: Run) -> None:
    """Wait until everything is imported, logged and published; end what runs."""
    store = reopened(run.mission.store.home)

    def done() -> bool:
        revive(run)
        return not list(run.arrived.glob("*.age")) and not receipts.waiting(store, 1)

    wait(done, "files are left, or records that are not logged")
    for made in run.services:
        made.process.terminate()
    for made in run.services:
        made.process.wait(_LAST_S)
    look(run)
    if max(run.published, default=0) != hub_log.size(store):
        run.wrong.append("the log is not published to its end")
    run.mission.store = store


def check(run: Run) -> None:
    """Look at everything there is; what is wrong is noted."""
    store, roster = run.mission.store, run.mission.pack.roster
    run.wrong += integrity.check(store).problems
    entries = Counter(each.hash for each in hub_log.entries(store, 0, hub_log.size(store)))
    read = hub_log.read_hashes(store)
    given = [receipt.parse(raw) for raw in receipts.receipts(store)]
    for laptop in run.mission.laptops.values():
        own = feeds.records(laptop.store, laptop.kid, 0, 10**6)
        if feeds.records(store, laptop.kid, 0, 10**6) != own or feeds.forks(store, laptop.kid):
            run.wrong.append(f"{laptop.kid.hex()}: the records are not those of the laptop")
        hashes = [record.parse(raw).hash for raw in own]
        run.wrong += [f"{each.hex()} is in the log {entries[each]} times" for each in hashes
                      if entries[each] != 1]  # fmt: skip
        proven = Counter[int]()
        for each in (one for one in given if one.kid == laptop.kid):
            some = hashes[each.first : each.first + each.count]
            receipt.verify(
                each, some, origin=roster.log_origin, vkeys=roster.log_vkeys, newest=None
            )
            proven.update(range(each.first, each.first + each.count))
        if proven != Counter(range(len(hashes))):
            run.wrong.append(f"{laptop.kid.hex()}: not one receipt of each record")
    roots = dict(run.published)
    roots |= dict(_checkpoints(store))
    for size, root in (*run.published.items(), *roots.items()):
        if tlog.root(size, read) != root:
            run.wrong.append(f"the checkpoint of {size} entries is of another log")


def _checkpoints(store: Store) -> Iterator[tuple[int, bytes]]:
    for size in checkpoints.checkpoint_sizes(store, 0, hub_log.size(store)):
        found = checkpoints.at_size(store, size)
        assert found is not None
        yield size, found.root


def wait(condition: Any, problem: str) -> None:
    until = time.monotonic() + _LAST_S
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(problem)
        time.sleep(0.05)


@contextmanager
def chaos(
    folder: Path, *, seconds: float, importers: int, laptops: int, bundles: int, seed: int
) -> Iterator[Run]:
    """A whole run in a folder; its mission is open."""
    server = postgres.own_server()
    try:
        run, files = prepared(folder, server, laptops=laptops, bundles=bundles)
        try:
            disturb(run, files, seconds=seconds, importers=importers, seed=seed)
            settle(run)
            check(run)
            yield run
            run.mission.close()
        finally:
            for made in run.services:
                kill(made, all_of_it=True)
            for reader in run.readers:
                reader.join(_LAST_S)
    finally:
        server.stop()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--importers", type=int, default=3)
    parser.add_argument("--laptops", type=int, default=12)
    parser.add_argument("--bundles", type=int, default=30)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    given = parser.parse_args(arguments)
    print(f"seed {given.seed}")
    with (
        tempfile.TemporaryDirectory(prefix="chaos") as folder,
        chaos(Path(folder), **vars(given)) as run,
    ):
        print(f"killed: {dict(run.killed)}")
        print(f"log: {hub_log.size(run.mission.store)} entries, {len(run.published)} of its "
              f"states were seen published")  # fmt: skip
        print(f"failover: {', '.join(f'{each:.2f}' for each in run.failovers)} s")
        print("\n".join(run.wrong) or "Every record once, one log, every receipt proven.")
        return 1 if run.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
