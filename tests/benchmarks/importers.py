"""Importers beside each other on PostgreSQL, of one process each: 1, 2 and 4 of them.

`python -m tests.benchmarks.importers` prints, in one run over bundles of the same size, how many
records a second they store, and how many a second the sequencer logs afterwards. Beside it stands
the one process that stores and logs in one step. Ratios count: other programs use the same cores.
Nothing here decides a test.
"""

import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from fieldapp.hub import telemetry
from fieldapp.hub.importer import daemon, sequencer, workers
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from tests.support import postgres
from tests.support.forked import Forked
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import Laptop
from tests.tools import chaos_run as chaos

LAPTOPS, BUNDLES, RECORDS = 12, 3, 40  # of each round


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
) -> float:
    """Records a second that so many importers store."""
    store, home = reopened(run.mission.store.home), run.mission.store.home
    services = []
    for _ in range(number):
        made = chaos.Service("importer", Forked(work, home, run.arrived.parent, new_session=True))
        chaos.follow(run, made)
        services.append(made)
    chaos.wait(lambda: all(each.said("watching") for each in services), "no importer")
    time.sleep(1)  # their processes open the database
    before, begun = feeds.last_row(store), time.monotonic()
    for at, (laptop, path) in zip(count(1), files, strict=False):
        chaos.arrive(run.arrived, laptop, at, path)
    chaos.wait(lambda: not list(run.arrived.glob("*.age")), "files are left")
    seconds = time.monotonic() - begun
    stored = feeds.last_row(store) - before
    store.close()
    for each in services:
        chaos.kill(each, all_of_it=True)
    return stored / seconds


def main() -> None:
    """Print the figures."""
    server = postgres.own_server()
    with tempfile.TemporaryDirectory(prefix="importers") as folder:
        run, files = chaos.prepared(
            Path(folder), server, laptops=LAPTOPS, bundles=4 * BUNDLES, records=RECORDS
        )
        size = LAPTOPS * BUNDLES
        rounds = [files[at : at + size] for at in range(0, 4 * size, size)]
        one = rate(run, rounds[0], 1, alone)
        print(f"stored and logged in one step, 1 process: {one:.0f} records a second")
        for number, some in zip((1, 2, 4), rounds[1:], strict=True):
            found = rate(run, some, number, beside)
            print(f"importers: {number}, stored: {found:.0f} a second, {found / one:.2f} of it")
        run.mission.store = reopened(run.mission.store.home)
        hub = run.mission.hub
        begun, logged = time.monotonic(), 0
        while some_more := sequencer.log_waiting(hub):
            logged += some_more
        print(f"sequencer: {logged / (time.monotonic() - begun):.0f} records a second")
        run.mission.close()
    server.stop()


if __name__ == "__main__":
    main()
