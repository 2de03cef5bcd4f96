"""Random walks of links and withdrawals (J5: 1,000), each step against the rules by hand.

python -m tests.benchmarks.link_walks [WALKS]
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.time_limit import bounded
from tests.store.test_link_walks import walk
from tests.support.homes import new_store

STEPS = 15


def main(walks: int) -> None:
    """Print how many totals were the same; a difference ends it with its step."""
    for seed in range(walks):
        with tempfile.TemporaryDirectory() as folder:
            store = new_store(Path(folder))
            walk(store, random.Random(seed), STEPS)
            store.close()
    print(f"{walks:,} walks of {STEPS} steps: {walks * (STEPS + 1):,} totals, all by the rules")


if __name__ == "__main__":
    bounded(1700)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
