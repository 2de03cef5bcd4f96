"""Memory of the importer by what headquarters holds, each in a process of its own.

`python -m tests.benchmarks.importer_memory 30000 300000` prints a line for each number of records.
"""

import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path
from types import SimpleNamespace

from fieldapp.hub import telemetry
from fieldapp.hub.importer import workers
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.ledger import record
from fieldapp.ledger.record import Genesis
from fieldapp.mission import release
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from tests.benchmarks.ratios import _fill
from tests.benchmarks.rebuild import _most_mib
from tests.benchmarks.small_bundles import begun, grouped
from tests.benchmarks.time_limit import bounded
from tests.support.homes import PASSPHRASE, seen

DEVICES = 200
_PROCESS = get_context("spawn")


def fill(folder: Path, count: int) -> None:
    """Make headquarters' home with so many records, and a bundle of each device to import."""
    mission, sensors = begun(folder, DEVICES)
    release.take_over(mission.store, now=mission.now)
    store = mission.store
    held = SimpleNamespace(store=store, kid=store.kid, mission=mission.pack.mission)
    first = record.sign(
        Genesis(request_hash=bytes(32), app_version="0"),
        signer=store.secrets.signer,
        mission=held.mission,
        previous=None,
        now=mission.now,
    )
    with store.transaction():
        feeds.append(store, first)
    _fill(held, count)  # type: ignore[arg-type]  # all that it looks at
    for each in sensors:
        each.sealed(folder / "bundles", 0, seen("one"))
    (folder / "home").symlink_to(store.home)
    store.close()


def imported(folder: Path, count: int) -> None:
    """Import the bundles and print the most memory that the process had."""
    home = (folder / "home").resolve()
    settings = workers.ImporterSettings(
        home=home,
        secrets=keystore.unlock(home / "keystore", PASSPHRASE),
        inbox=folder / "bundles",
        public=folder / "public",
        processes=1,
        figures=telemetry.ImporterFigures(Outcome),
    )
    with workers.opened(settings) as hub:
        grouped(hub, sorted((folder / "bundles").iterdir()))
    print(f"| {count:,} | {_most_mib():.0f} MiB |", flush=True)


def main(*counts: int) -> None:
    """Print the table."""
    print("| records at headquarters | an importing process, at most |\n|---|---|")
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            for work in (fill, imported):
                process = _PROCESS.Process(target=work, args=(Path(name), count))
                process.start()
                process.join()


if __name__ == "__main__":
    bounded(1500)
    main(*(int(each) for each in sys.argv[1:] or ("10000", "100000")))
