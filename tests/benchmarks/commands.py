"""CPU time of small commands, each in a process of its own, beside what it cannot do without.

`python -m tests.benchmarks.commands` prints the table. Beside `--help` stands a program that loads
click alone, and beside `list` one that loads click and what opens an encrypted database. The home's
keystore asks for no work, so that the unlock's Argon2 is not in it.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.benchmarks.time_limit import bounded
from tests.support.homes import PASSPHRASE
from tests.support.mission import Mission

RUNS: Final = 9
ROWS: Final = 100
_FIELDAPP: Final = ("-m", "fieldapp")
_CLICK: Final = "import click"
_LIBRARIES: Final = (
    "import click, sqlcipher3, cryptography.hazmat.primitives.ciphers.aead, "
    "cryptography.hazmat.primitives.asymmetric.ed25519"
)


def cpu_s(folder: Path, *arguments: str) -> float:
    """CPU seconds, its own and the system's for it, of a Python process that does this."""
    # Compiled once, as an installed program is; away from the sources.
    env = dict(os.environ) | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    with subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.DEVNULL, env=env
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError("The command failed.")
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print the table."""
    print("| what | CPU | beside it | ratio | reach |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home, passphrase = _home(folder), folder / "passphrase"
        passphrase.write_text(f"{PASSPHRASE}\n")
        words = ("--home", str(home), "list", "--passphrase-file", str(passphrase))
        for what, command, reach_s, beside, bare in (
            ("fieldapp --help", (*_FIELDAPP, "--help"), 0.25, "click, loaded", _CLICK),
            (
                "fieldapp list, 100 rows",
                (*_FIELDAPP, *words),
                0.4,
                "its libraries, loaded",
                _LIBRARIES,
            ),
        ):
            ours, theirs = _alternated(folder, command, ("-c", bare))
            print(
                f"| {what} | {ours * 1000:.0f} ms | {beside}: {theirs * 1000:.0f} ms | "
                f"{ours / theirs:.1f} x | {reach_s * 1000:.0f} ms |",
                flush=True,
            )


def _alternated(folder: Path, *programs: tuple[str, ...]) -> list[float]:
    """Median CPU seconds of each, run in turn."""
    for program in programs:
        cpu_s(folder, *program)  # compiled
    runs = [[cpu_s(folder, *program) for program in programs] for _ in range(RUNS)]
    return [statistics.median(each) for each in zip(*runs, strict=True)]


def _home(folder: Path) -> Path:
    """A laptop with a hundred observations, whose keystore opens without any work."""
    laptop = Mission.begin(folder / "mission").enrol("A")
    laptop.log(*(f"number {n}" for n in range(ROWS)))
    laptop.store.close()
    return laptop.store.home


if __name__ == "__main__":
    bounded(120)
    main()
