"""Coverage and speed of the area of a source, with observers whose words are simulated.

    python -m tests.benchmarks.corroboration [TRIALS]

Prints, for each way that observers err: outcomes, how often the 90 % region holds the source, the
CPU milliseconds of an answer. docs/benchmarks.md has the figures.
"""

from __future__ import annotations

import math
import sys
import time
from collections import Counter

import numpy as np

from fieldapp.verification.corroboration.bearing_model import BearingModel
from tests.support.simulated_observers import trial

_WAYS = {
    "as modelled": {},
    "distances told 20 % short": {"short": 0.8},
    "errors 1.3 times larger": {"worse": 1.3},
}


def main(trials: int) -> None:
    """Run them all."""
    model = BearingModel()
    print(f"{trials} trials each")
    for name, way in _WAYS.items():
        random = np.random.default_rng(11)
        start = time.process_time()
        results = [trial(random, model, **way) for _ in range(trials)]
        spent = (time.process_time() - start) / trials
        outcomes = Counter(outcome for outcome, _ in results)
        held = [held for outcome, held in results if outcome == "area"]
        share = sum(held) / len(held)
        error = 2 * math.sqrt(share * (1 - share) / len(held))
        print(
            f"{name}: {dict(outcomes)}; 90 % region holds the source in {share:.1%} ± {error:.1%}; "
            f"{1000 * spent:.0f} ms"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 4000)
