"""Importers beside each other on PostgreSQL, of one process each, and SQLite's beside them.

`python -m tests.benchmarks.importers` prints, in one run over bundles of the same size, how many
records a second are stored by the clock, and how many for a second of CPU, the server's with it: by
the one process that stores and logs in one step, on SQLite and on PostgreSQL, and by 1, 2 and 4
importers that leave the log to a sequencer. Last comes what that logs. Ratios count: other programs
use the same cores. Nothing here decides a test.
"""

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

from fieldapp.hub import telemetry
from fieldapp.hub.importer import daemon, sequencer, workers
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from tests.benchmarks.time_limit import bounded
from tests.support import postgres
from tests.support.forked import Forked
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import Laptop
from tests.tools import chaos_run as chaos

LAPTOPS, BUNDLES, RECORDS = 12, 3, 40  # of each round
_TICK = os.sysconf("SC_CLK_TCK")


def importer(home: Path, inbox: Path, *, sequenced: bool) -> None:
    """One importer with one process, until it is killed."""
    telemetry.log_to_stdout()
    settings = workers.ImporterSettings(
        home=home,
        secrets=keystore.unlock(home / "keystore", PASSPHRASE),
        inbox=inbox,
        public=inbox.parent / "public",
        processes=1,
        figures=telemetry.ImporterFigures(Outcome),
        sequenced=sequenced,
    )
    daemon.run(settings, stopped=lambda: False)


def alone(home: Path, inbox: Path) -> None:
    importer(home, inbox, sequenced=False)


def beside(home: Path, inbox: Path) -> None:
    importer(home, inbox, sequenced=True)


def rate(
    run: chaos.Run, files: Sequence[tuple[Laptop, Path]], number: int, work: Callable[..., None]
) -> tuple[float, float]:
    """Records that so many importers store in a second, and in a second of CPU."""
    store, home = reopened(run.mission.store.home), run.mission.store.home
    services = []
    for _ in range(number):
        made = chaos.Service("importer", Forked(work, home, run.arrived.parent, new_session=True))
        chaos.follow(run, made)
        services.append(made)
    chaos.wait(lambda: all(each.said("watching") for each in services), "no importer")
    time.sleep(1)  # their processes open the database
    before, begun, spent = feeds.last_row(store), time.monotonic(), cpu(run)
    for at, (laptop, path) in zip(count(1), files, strict=False):
        chaos.arrive(run.arrived, laptop, at, path)
    chaos.wait(lambda: not list(run.arrived.glob("*.age")), "files are left")
    seconds, spent = time.monotonic() - begun, cpu(run) - spent
    stored = feeds.last_row(store) - before
    store.close()
    for each in services:
        chaos.kill(each, all_of_it=True)
    return stored / seconds, stored / spent


def cpu(run: chaos.Run) -> float:
    """CPU seconds of the services with their processes, and of the server with its."""
    seconds = 0.0
    servers = () if run.server is None else (run.server.process.pid,)
    sessions = {each.process.pid for each in run.services}
    for each in Path("/proc").iterdir():
        with suppress(ValueError, OSError):
            pid = int(each.name)
            fields = (each / "stat").read_text().rpartition(") ")[2].split()
            if os.getsid(pid) in sessions or {pid, int(fields[1])} & set(servers):
                seconds += sum(map(int, fields[11:15])) / _TICK  # with those that ended
    return seconds


def tell(what: str, found: tuple[float, float], beside: tuple[float, float]) -> None:
    ratios = [one / other for one, other in zip(found, beside, strict=True)]
    print(
        f"| {what} | {found[0]:.0f}/s, {ratios[0]:.2f} x | "
        f"{found[1]:.0f} for a CPU second, {ratios[1]:.2f} x |",
        flush=True,
    )


def main() -> None:
    """Print the figures."""
    print(f"load {os.getloadavg()[0]:.0f}")
    size, times = LAPTOPS * BUNDLES, 4
    with tempfile.TemporaryDirectory(prefix="importers") as folder:
        run, files = chaos.prepared(
            Path(folder), None, laptops=LAPTOPS, bundles=BUNDLES, records=RECORDS
        )
        own = rate(run, files, 1, alone)
        tell("SQLite, stored and logged in one step", own, own)
        for laptop in run.mission.laptops.values():
            laptop.store.close()
    server = postgres.own_server()
    with tempfile.TemporaryDirectory(prefix="importers") as folder:
        run, files = chaos.prepared(
            Path(folder), server, laptops=LAPTOPS, bundles=times * BUNDLES, records=RECORDS
        )
        rounds = [files[at : at + size] for at in range(0, times * size, size)]
        tell("PostgreSQL, the same", rate(run, rounds[0], 1, alone), own)
        for number, some in zip((1, 2, 4), rounds[1:], strict=True):
            tell(f"importers: {number}", rate(run, some, number, beside), own)
        run.mission.store = reopened(run.mission.store.home)
        hub = run.mission.hub
        begun, logged = time.monotonic(), 0
        while some_more := sequencer.log_waiting(hub):
            logged += some_more
        print(f"sequencer: {logged / (time.monotonic() - begun):.0f} records a second")
        run.mission.close()
    server.stop()


if __name__ == "__main__":
    bounded(500)
    main()
