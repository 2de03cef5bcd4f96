"""Statements of parties that never count (J11: 10,000, added and half of them taken back).

python -m tests.benchmarks.statements [TRIALS]
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

from tests.app.test_statements_never_count import begun, fuzz
from tests.benchmarks.time_limit import bounded

AT_ONCE = 500


def main(trials: int) -> None:
    """Print how many totals were another after statements came or went."""
    chance, changed = random.Random(11), 0
    with tempfile.TemporaryDirectory() as folder:
        laptop = begun(Path(folder) / "mission")
        for _ in range(trials // AT_ONCE):
            changed += fuzz(laptop, chance, AT_ONCE)
    print(f"{trials:,} statements, half of them retracted: {changed} totals changed (J11: 0)")


if __name__ == "__main__":
    bounded(1700)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
