"""What hostile files and strangers cost the hub, and what they leave to honest laptops.

`python -m tests.benchmarks.attacks` prints the table; with names (files, others, receiver) some of
its rows. Nothing here decides a test.
"""

import hashlib
import io
import multiprocessing
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

from fieldapp.hub import telemetry
from fieldapp.hub.importer import daemon, group_commit, import_file, workers
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.receiver import server
from fieldapp.ledger import age, certificate
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Body, Genesis
from fieldapp.mission import hub_keys, release
from tests.benchmarks.time_limit import bounded
from tests.hub.test_strangers import HALF, Link, resident, strangers
from tests.support import hostile
from tests.support.homes import reopened
from tests.support.mission import NOW, Laptop, Mission, age_file
from tests.support.peak_memory import peak
from tests.support.receiver_process import running, sender

LAPTOPS: Final = 4
BUNDLES: Final = 6
EACH: Final = 150  # observations in one of them
STRANGERS: Final = 2000
TIMES: Final = 10
REPEATS: Final = 3
HOSTILE: Final = 200  # files that came before

Attack = Callable[[int], Iterable[Body]]

# Each with as many records as a bundle may hold of them, found by trying.
FULL: Final[dict[str, tuple[Attack, int]]] = {
    "steps": (hostile.many_values, 101),
    "directions": (hostile.many_directions, 1999),
    "words": (hostile.much_text, 440),
    "smallest records": (hostile.many_small, 1999),
    "evidence named": (hostile.much_evidence, 94),
    "sealed fields": (hostile.many_sealed, 66),
    "drawn points": (hostile.much_drawn, 190),
}


def files(folder: Path) -> Iterator[str]:
    """CPU seconds and memory of each hostile file, in a process of its own."""
    mission = Mission.begin(folder / "mission")
    lynx = mission.enrol("Lynx")
    made: dict[str, Path] = {}
    for name, (attack, count) in FULL.items():
        made[name] = hostile.of_laptop(lynx, attack(count), mission, folder / "files")
    head = hostile.chain(
        [Genesis(request_hash=bytes(32), app_version="1")],
        signer=lynx.store.secrets.signer,
        mission=lynx.mission,
        head=None,
    )[-1]
    made["corrections of one record"] = hostile.of_laptop(
        lynx, hostile.one_thread(1999, head.hash), mission, folder / "files"
    )
    made["1,000 records of steps"] = hostile.of_laptop(
        lynx, hostile.many_values(1000), mission, folder / "files"
    )
    made["300 MiB of zeros"] = hostile.zeros(lynx, mission, folder / "files")
    stranger = Signer(b"\5" * 32)
    records = hostile.chain(
        [Genesis(request_hash=bytes(32), app_version="1"), *hostile.many_values(100)],
        signer=stranger,
        mission=lynx.mission,
        head=None,
    )
    made["a stranger's"] = hostile.bundle(folder / "files", records, stranger, mission)
    mission.store.close()
    for name, path in made.items():
        yield f"{name}, {path.stat().st_size >> 10} KiB | {_cost(mission.store.home, path)} | | | "


def _cost(home: Path, path: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        copied = shutil.copytree(home, Path(folder) / "home")
        command = [sys.executable, "-m", "tests.benchmarks.attacks", "one", str(copied), str(path)]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def one(home: Path, path: Path) -> None:
    """Import one file into a home, and print what it cost."""
    store = reopened(home)
    hub = import_file.Hub(
        store=store,
        roster=release.current_pack(store, NOW).roster,
        identities=hub_keys.identities(store),
        signer=hub_keys.log_signer(store),
    )
    before = peak()
    start = time.process_time()
    result = group_commit.import_sealed(hub, path, now=NOW)
    spent = time.process_time() - start
    print(f"{result.outcome}: {spent:.3f} CPU s, {(peak() - before) >> 20} MiB")


def others(folder: Path) -> Iterator[str]:
    """Time until all records of honest laptops are logged, without and with a hostile one.

    Both by the clock and in CPU seconds of the importer; by turns, so that what else the machine
    does disturbs both alike.
    """
    runs = [
        (_until_logged(folder / f"alone{n}", 0), _until_logged(folder / f"beside{n}", HOSTILE))
        for n in range(REPEATS)
    ]
    left = min(each.left for _, each in runs)
    for unit, of in (("s", attrgetter("clock")), ("CPU s", attrgetter("cpu"))):
        alone, beside = (median(of(pair[n]) for pair in runs) for n in (0, 1))
        yield (
            f"{LAPTOPS} laptops' {BUNDLES} bundles each until logged, beside {HOSTILE} costly "
            f"files (of which {left} still wait then), median of {REPEATS} | {beside:.1f} {unit} | "
            f"alone: {alone:.1f} {unit} | {beside / alone:.2f} x | 2 x"
        )


class _Logged(NamedTuple):
    """Seconds by the clock and of CPU until the others' records were logged; files that wait."""

    clock: float
    cpu: float
    left: int


def _until_logged(folder: Path, hostile_files: int) -> _Logged:
    mission = Mission.begin(folder / "mission")
    arrived = folder / "inbox" / "arrived"
    arrived.mkdir(parents=True)
    mole = mission.enrol("Mole")
    # Names begin with the order of arrival: all of the hostile ones came before.
    raw = hostile.of_laptop(mole, hostile.many_values(101), mission, folder / "files").read_bytes()
    for number in range(hostile_files):
        # Whoever signs it may seal it as often as it likes: each is read anew.
        plain = io.BytesIO()
        age.decrypt(io.BytesIO(raw), plain, hub_keys.identities(mission.store))
        path = age_file(folder / "files", plain.getvalue(), mission.recipient)
        _arrive(arrived, number, mole, path)
    number = hostile_files
    for post in range(LAPTOPS):
        laptop = mission.enrol(f"Post {post}")
        for _ in range(BUNDLES):
            laptop.log(*(f"{post} {n}" for n in range(EACH)))
            (sealed,) = laptop.seal(folder / "stick").bundles
            _arrive(arrived, number, laptop, folder / "stick" / "fieldapp" / sealed.name)
            number += 1
    release.take_over(mission.store, now=mission.now)
    settings = workers.ImporterSettings(
        home=mission.store.home,
        secrets=mission.store.secrets,
        inbox=folder / "inbox",
        public=folder / "public",
        processes=len(os.sched_getaffinity(0)),
        figures=telemetry.ImporterFigures(Outcome),
    )
    mission.store.close()
    waited: list[tuple[float, float]] = []
    taken: list[tuple[float, float]] = []

    def all_taken() -> bool:
        honest = [path for path in arrived.iterdir() if mole.kid.hex() not in path.name]
        (waited if honest else taken).append((time.perf_counter(), _spent()))
        return not honest

    daemon.run(settings, stopped=all_taken)
    (clock, cpu), (until, spent) = waited[1], taken[0]
    return _Logged(until - clock, spent - cpu, len(list(arrived.iterdir())))


def _spent() -> float:
    """CPU seconds of this process and of those that it started and that still run."""
    spent = time.process_time()
    for child in multiprocessing.active_children():
        with suppress(OSError):
            fields = Path(f"/proc/{child.pid}/stat").read_text("ascii").rpartition(")")[2].split()
            spent += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return spent


def _arrive(arrived: Path, number: int, laptop: Laptop, path: Path) -> None:
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    path.rename(arrived / f"{number:010}-{laptop.kid.hex()}-{sha256}.age")


def receiver(folder: Path) -> Iterator[str]:
    """How long a laptop waits for an answer, and what a silent connection takes in memory."""
    mission = Mission.begin(folder / "mission")
    mission.enrol("Lynx")
    tls = folder / "tls"
    tls.mkdir()
    for name, raw in zip(
        (server.KEY, server.CERTIFICATE),
        certificate.make("127.0.0.1", now=datetime.now(UTC)),
        strict=True,
    ):
        (tls / name).write_bytes(raw)
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    with running(mission, folder / "inbox", tls=str(tls), request_s=600.0) as hub:
        reading = sender(mission, mission.laptops["Lynx"], hub).reading()
        names = [f"127.0.1.{n}" for n in range(1, 11)]
        with strangers(hub.port, 100, names, HALF):
            before = resident(hub)
            with strangers(hub.port, 1400, names, HALF) as links:
                each = (resident(hub) - before) >> 10
        most = server.PER_CONNECTION >> 10
        yield f"memory of a silent connection | {each / len(links):.0f} KiB | | | {most} KiB"
        alone = _longest_wait(hub.port, reading)
        for said, name in ((None, "no TLS"), (b"", "idle"), (HALF, "half a request")):
            for addresses in (1, 250):
                names = [f"127.0.1.{n}" for n in range(1, addresses + 1)]
                with strangers(hub.port, STRANGERS, names, said) as links:
                    wait = _longest_wait(hub.port, reading)
                    open_ = sum(not link.ended() for link in links)
                yield (
                    f"{STRANGERS:,} strangers, {name}, {addresses} addresses, {open_} still open: "
                    f"longest of {TIMES} answers over new connections | {wait * 1000:.0f} ms | "
                    f"alone: {alone * 1000:.0f} ms | {wait / alone:.1f} x | 1,000 ms"
                )


def _longest_wait(port: int, reading: dict[str, str]) -> float:
    longest = 0.0
    for _ in range(TIMES):
        start = time.perf_counter()
        link = Link(port, "127.0.0.1")
        assert link.asked("/pack/metadata/timestamp.json", reading) == 200
        longest = max(longest, time.perf_counter() - start)
        link.sock.close()
    return longest


ALL: Final = {"files": files, "others": others, "receiver": receiver}


def main(names: Sequence[str]) -> None:
    """Print the table."""
    print("| what | measured | beside it | ratio | reach |\n|---|---|---|---|---|")
    for name in names or ALL:
        with tempfile.TemporaryDirectory() as folder:
            for line in ALL[name](Path(folder)):
                print(f"| {line} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["one"]:
        one(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        bounded(600)
        main(sys.argv[1:])
