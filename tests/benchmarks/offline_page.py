"""The offline page in Debian's Chromium: its size and what it takes, beside an empty one.

Run by hand: `python -m tests.benchmarks.offline_page 1000 10000 1000000`. *Made* is the time to
write it, *opened* from its address to its first picture, *zoomed* to the next; memory is what
Python grew by.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

from fieldapp.map.page.offline_page import page
from fieldapp.observation.values import Direction, Distance, EventTime, Place
from fieldapp.store.records.observations import ObservationRow
from tests.benchmarks.time_limit import bounded
from tests.support.browser import Page, browser_page
from tests.support.stored_rows import MADE_AT, TIME, heard, stored, vocabulary

POSTS = 300
PAINTED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def rows(count: int) -> Iterator[ObservationRow]:
    """Heard at some posts of one region, the newest first; the same each time."""
    chance = Random(1)
    posts = [
        Place(
            name=f"Post {n}",
            lat_e7=round((47.5 + 1.5 * chance.random()) * 1e7),
            lon_e7=round((37.0 + 2.0 * chance.random()) * 1e7),
            source="map",
        )
        for n in range(POSTS)
    ]
    for n in range(count):
        near = chance.randrange(500, 6000)
        time_ = EventTime(start=TIME.start - timedelta(minutes=7 * n), zone="Europe/Kyiv")
        seen = heard(
            time=time_,
            post=chance.choice(posts),
            directions=(Direction(start=225 * chance.randrange(16)),),
            distance=Distance(low_m=near, high_m=near + 2000),
        )
        yield stored(seen, n)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(browser: Page, path: Path, count: int) -> tuple[float, ...]:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def make() -> None:
        made = page(rows(count), title="Bench", made_at=MADE_AT, vocabulary=vocabulary())
        path.write_text(made, "utf-8")

    def show() -> None:
        browser.open(path)
        browser.evaluate(PAINTED)

    def zoom() -> None:
        browser.evaluate("map_field.zoomIn(2, {animate: false}) && 0")
        browser.evaluate(PAINTED)

    making = seconds(make)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    opening = seconds(show)
    return making, grown, path.stat().st_size / 1e6, opening, seconds(zoom)


def main(counts: list[int]) -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        profile = Path(folder) / "profile"
        profile.mkdir()
        with browser_page(profile) as browser:
            least = measure(browser, Path(folder) / "page.html", 0)[3]
            for count in counts:
                made, grown, size, opened, zoomed = measure(
                    browser, Path(folder) / "page.html", count
                )
                print(
                    f"{count:>9,}: made {made:.1f} s, grown by {grown:.0f} MiB | {size:.1f} MB,"
                    f" opened {opened:.1f} s ({opened / least:.1f} x empty), zoomed {zoomed:.1f} s"
                )


if __name__ == "__main__":
    bounded(240)
    main([int(each) for each in sys.argv[1:]] or [1_000, 10_000, 100_000])
