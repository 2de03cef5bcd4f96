"""Memory and CPU time of `store rebuild`, each in a process of its own.

`python -m tests.benchmarks.rebuild 30000 100000` prints a line for each number of records.
"""

import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import process_time

from fieldapp.store.index.rebuild import rebuild_index
from tests.benchmarks.ratios import _fill
from tests.benchmarks.time_limit import bounded
from tests.support.homes import reopened
from tests.support.mission import Mission

_PROCESS = get_context("spawn")


def fill(folder: Path, count: int) -> None:
    """Make a laptop's home with so many observations."""
    laptop = Mission.begin(folder / "mission").enrol("A")
    _fill(laptop, count)
    laptop.store.close()
    (folder / "home").symlink_to(laptop.store.home)


def rebuild(folder: Path, count: int) -> None:
    """Rebuild its index and print what that took."""
    store = reopened(folder / "home")
    before, begun = _most_mib(), process_time()
    made = rebuild_index(store)
    took, most = process_time() - begun, _most_mib()
    print(
        f"| {count:,} records, {made.rows:,} rows, {'equal' if made.equal else 'DIFFERENT'} | "
        f"{took:.1f} s of CPU | {most - before:.0f} MiB more, {most:.0f} in all |",
        flush=True,
    )


def _most_mib() -> float:
    return getrusage(RUSAGE_SELF).ru_maxrss / 1024


def main(*counts: int) -> None:
    """Print the table."""
    print("| store rebuild | CPU | memory |\n|---|---|---|")
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            for work in (fill, rebuild):
                process = _PROCESS.Process(target=work, args=(Path(name), count))
                process.start()
                process.join()


if __name__ == "__main__":
    bounded(900)
    main(*(int(each) for each in sys.argv[1:] or ("10000", "100000")))
