"""CPU time of an import by the daemon, beside an earlier commit.

`python -m tests.benchmarks.importing CHECKOUT` prints the table. CHECKOUT is a folder with commit
fbfd7f2 (`git archive fbfd7f2 | tar -x -C CHECKOUT`): both trees import 40,000 observations in 32
bundles of 8 devices in turn, each in processes of its own and with a home of its own.
"""

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from tests.benchmarks.time_limit import bounded

RUNS: Final = 5
RECORDS: Final = 40_000

_IMPORTS: Final = """
import hashlib, resource, shutil, sys, time
from pathlib import Path

folder, settings_of, cores = Path(sys.argv[1]), None, 2
mission = Mission.begin(folder / "mission")
laptops = [mission.enrol(f"Post {n}") for n in range(8)]
arrived = folder / "inbox" / "arrived"
arrived.mkdir(parents=True)
chains = [_chain(laptop, EACH) for laptop in laptops]
for number in range(4):
    for i, laptop in enumerate(laptops):
        manifest = _manifest(laptop, chains[i], mission.recipient)
        raw = bundle.seal(manifest, [each.raw for each in chains[i]], [mission.recipient])
        name = f"{number:010}-{laptop.kid.hex()}-{hashlib.sha256(raw).hexdigest()}.age"
        (arrived / name).write_bytes(raw)
        chains[i] = _more(laptop, manifest, EACH)
begin(mission)
mission.store.close()
kept = mission.store.home.relative_to(folder)
shutil.copytree(folder / kept, folder / "kept")
shutil.copytree(folder / "inbox", folder / "sent")


def used():
    return sum(
        each.ru_utime + each.ru_stime
        for each in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


print("ready", flush=True)
for line in sys.stdin:
    for name, source in ((kept, "kept"), ("inbox", "sent"), ("public", None)):
        shutil.rmtree(folder / name, ignore_errors=True)
        if source:
            shutil.copytree(folder / source, folder / name)
    settings = Settings(
        home=mission.store.home,
        secrets=mission.store.secrets,
        inbox=folder / "inbox",
        public=folder / "public",
        processes=cores,
        figures=figures,
    )
    begun, clock = used(), time.perf_counter()
    watch(settings, stopped=lambda: not list(arrived.iterdir()))
    print(used() - begun, time.perf_counter() - clock, flush=True)
    store = reopened(mission.store.home)
    assert size(store) > 8 * 4 * EACH
    store.close()
"""
_NOW: Final = """
from fieldapp.hub import telemetry
from fieldapp.hub.importer.daemon import run as watch
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.importer.workers import ImporterSettings as Settings
from fieldapp.ledger import bundle
from fieldapp.mission import release
from fieldapp.store.hub_log import size
from tests.benchmarks.hub import EACH
from tests.benchmarks.ratios import _chain, _manifest, _more
from tests.support.homes import reopened
from tests.support.mission import Mission

def begin(mission):
    release.take_over(mission.store, now=mission.now)

figures = telemetry.ImporterFigures(Outcome)
"""
_BEFORE: Final = """
from fieldapp.hub import telemetry
from fieldapp.hub.jobs import Settings
from fieldapp.hub.watch import watch
from fieldapp.ledger import bundle
from fieldapp.mission import release
from fieldapp.store.logbook import size
from tests.bench import _chain, _manifest, _more
from tests.bench_hub import EACH
from tests.field import Mission
from tests.homes import reopened

def begin(mission):
    release.publish(mission.store, mission.store.home / "pack", now=mission.now)

figures = telemetry.ImporterFigures()
"""


@contextmanager
def _process(checkout: Path, glue: str) -> Iterator["subprocess.Popen[str]"]:
    with (
        tempfile.TemporaryDirectory() as name,
        subprocess.Popen(
            [sys.executable, "-c", glue + _IMPORTS, name],
            cwd=checkout, env={"PYTHONPATH": str(checkout), "PATH": ""}, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        ) as process,
    ):  # fmt: skip
        yield process
        assert process.stdin is not None
        process.stdin.close()


def _line(process: "subprocess.Popen[str]", given: str = "") -> list[str]:
    """The next line of a process that is not the daemon's own report."""
    assert process.stdin is not None
    assert process.stdout is not None
    if given:
        process.stdin.write(given)
        process.stdin.flush()
    for line in process.stdout:
        if not line.startswith("{"):
            return line.split()
    raise RuntimeError("The process that imports has ended.")


def main(before: Path | None) -> None:
    """Print the table."""
    trees = [(Path.cwd(), _NOW), *([(before, _BEFORE)] if before else [])]
    with ExitStack() as stack:
        processes = [stack.enter_context(_process(tree, glue)) for tree, glue in trees]
        for each in processes:
            _line(each)
        runs = [[float(_line(each, "go\n")[0]) for each in processes] for _ in range(RUNS)]
    rates = [RECORDS / statistics.median(took) for took in zip(*runs, strict=True)]
    print(f"| records for a CPU second, {RECORDS:,} in 32 bundles | commit fbfd7f2 | |")
    print("|---|---|---|")
    beside = f"{rates[1]:.0f} | {rates[0] / rates[1]:.2f} x" if before else "not given |"
    print(f"| {rates[0]:.0f} | {beside} |")


if __name__ == "__main__":
    bounded(900)
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
