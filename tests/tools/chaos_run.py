"""The parts of a chaos run: a mission on PostgreSQL, its services in processes, what they said."""

from __future__ import annotations

import json
import os
import shutil
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from fieldapp.__main__ import main as fieldapp_main
from fieldapp.app.headquarters import custody
from fieldapp.hub.custody import to_server
from fieldapp.hub.importer import daemon
from fieldapp.mission import release
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.sync.carrier import carrier
from tests.support import postgres, seaweed
from tests.support.forked import Forked
from tests.support.homes import PASSPHRASE
from tests.support.mission import Laptop, Mission, quiet
from tests.support.receiver_process import free_port
from tests.support.relay import Relay
from tests.tools.chaos_arrivals import Arrivals

LAST_S: Final = 60.0  # for what is left when nothing is killed any more
PHOTO: Final = 9000  # bytes


@dataclass
class Service:
    """A service that runs, and what it said."""

    role: str
    process: Forked
    port: int = 0
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
    relay: Relay | None = None
    arrivals: Arrivals = field(default_factory=lambda: Arrivals([free_port(), free_port()]))
    services: list[Service] = field(default_factory=list)
    readers: list[threading.Thread] = field(default_factory=list)
    killed: Counter[str] = field(default_factory=Counter)
    published: dict[int, bytes] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    failovers: list[float] = field(default_factory=list)
    cut_failovers: list[float] = field(default_factory=list)

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


def start(
    run: Run, role: str, *, port: int = 0, work: Callable[[Sequence[str]], int] = service
) -> Service:
    """Start an importer, a sequencer or a receiver."""
    inbox = str(run.arrived.parent)
    unlocked = ["--home", str(run.mission.store.home), "--passphrase-file"]
    unlocked.append(str(run.folder / "passphrase"))
    public = ["--public", str(run.public)]
    mission = ["--root-hash", run.mission.pack.root_hash.hex()]
    here = ["--listen", f"127.0.0.1:{port}", "--reserve", "0B"]
    command = {
        "importer": ["hub", "importer", *unlocked, inbox],
        "sequencer": ["hub", "sequencer", *unlocked, *public, inbox],
        "receiver": ["hub", "serve", *public, "--inbox", inbox, *mission, *here],
    }[role]
    return follow(run, Service(role, Forked(work, command, new_session=True), port))


def follow(run: Run, made: Service) -> Service:
    """Take a service among those that run, and note what it says."""
    reader = threading.Thread(target=_read, args=(run, made), daemon=True)
    reader.start()
    run.readers.append(reader)
    run.services.append(made)
    return made


def _read(run: Run, made: Service) -> None:
    with made.process.stdout as lines:
        for raw in lines:
            with suppress(ValueError):  # cut off where it was killed
                line = json.loads(raw)
                made.seen.append((time.monotonic(), line))
                if line.get("traceback") or line.get("level") == "error":
                    run.wrong.append(f"{made.role}: {raw.decode()}")


def revive(run: Run) -> None:
    """Start again what ended by itself, as systemd does: it began while the server was away."""
    for made in [each for each in run.services if each.process.poll() is not None]:
        run.services.remove(made)
        start(run, made.role, port=made.port)


def kill(made: Service, *, all_of_it: bool) -> None:
    """Kill a service: with its processes, or the first alone, whose others end by themselves."""
    if all_of_it:
        with suppress(ProcessLookupError):  # it has no group of its own yet
            os.killpg(made.process.pid, signal.SIGKILL)
    made.process.kill()
    made.process.wait(LAST_S)


def prepared(
    folder: Path,
    server: postgres.Server,
    *,
    laptops: int,
    bundles: int,
    records: int = 3,
    relayed: bool = False,
    bucket: Bucket | None = None,
) -> tuple[Run, list[tuple[Laptop, Path]]]:
    """A mission on the server, and the files of its laptops, of each in their order.

    Args:
        folder: For all of it.
        server: Has no database yet.
        laptops: How many.
        bundles: Of each.
        records: In each.
        relayed: The server is reached through a relay, which can be cut.
        bucket: Has the evidence; each bundle comes with a photo then.
    """
    now = datetime.now(UTC).replace(microsecond=0)
    mission = Mission.begin(folder / "mission", now=now)
    files: list[tuple[int, Laptop, Path]] = []
    for number in range(laptops):
        laptop = mission.enrol(f"Laptop {number}")
        laptop.now = now
        for turn in range(bundles):
            laptop.log(*(f"{number} {turn} {each}" for each in range(records)))
            if bucket is not None:
                laptop.sign(laptop.photo(f"{number} {turn} ".encode() * (PHOTO // 4)))
            stick = folder / f"stick {number} {turn}"
            made = laptop.seal(stick)
            names = [each.name for each in (*made.evidence, *made.bundles)]
            files += [(turn, laptop, stick / carrier.BUNDLES / name) for name in names]
    mission.log_roster()
    release.take_over(mission.store, now=mission.now)
    dsn, relay = server.database(), None
    if relayed:
        relay = Relay(folder / "relay", server.folder)
        relay.begin()
        dsn = dsn.replace(str(server.folder), str(relay.folder))
    to_server.move(mission.store, dsn, progress=quiet)
    if bucket is not None:
        (folder / "keys").write_text("\n".join(seaweed.KEYS), "utf-8")
        custody.to_s3(mission.store, bucket, folder / "keys")
    mission.store.close()
    run = Run(mission, folder, server, relay)
    run.arrived.mkdir(parents=True)
    (folder / "passphrase").write_text(PASSPHRASE)
    return run, [(laptop, path) for _, laptop, path in sorted(files, key=lambda each: each[0])]


def arrive(folder: Path, laptop: Laptop, number: int, path: Path) -> None:
    """A file in the hand-over folder, named as the receiver names it."""
    sha256, _ = carrier.digest(path)
    part = folder / f".{number}.part"
    shutil.copyfile(path, part)
    part.rename(folder / f"{number:010}-{laptop.kid.hex()}-{sha256.hex()}.age")


def wait(condition: Callable[[], object], problem: str) -> None:
    """Wait until something holds.

    Raises:
        TimeoutError: It did not within a minute.
    """
    until = time.monotonic() + LAST_S
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(problem)
        time.sleep(0.05)
