"""Time that the suggestions of a day of 1,000 rows take (J14: 500 ms).

python -m tests.benchmarks.suggesting
"""

from __future__ import annotations

import time

from fieldapp.observation.values import Place
from fieldapp.verification.suggested.suggestions import SuggestedRow, suggestions
from tests.verification.test_suggestions import row, seen


def day() -> list[SuggestedRow]:
    """A day: forty posts, ten windows of half an hour to ten hours."""
    return [
        row(
            seen(
                Place(
                    name=f"P{n % 40}", source="map",
                    lat_e7=480000000 + n % 40 * 200000, lon_e7=377000000 + n % 37 * 300000,
                ),
                n * 23 % 360, n % 1440, 30 + n % 600,
            ),
            n % 40,
        )
        for n in range(1000)
    ]  # fmt: skip


if __name__ == "__main__":
    rows = day()
    for _ in range(3):
        begun = time.perf_counter()
        found = list(suggestions(rows))
        took = time.perf_counter() - begun
        print(f"{len(found)} suggestions among {len(rows):,} rows in {took * 1000:.0f} ms")
