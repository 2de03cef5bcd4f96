"""Time of trends of many records beside plain counting of the same days, in one run.

`python -m tests.benchmarks.trends [ROWS]` prints the table. Plain counting is the total of each of
the days, one after the other; 1 in 50 records is a watch, and the days are 30, 100 or 365.
"""

import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.app.trends import trend as trends
from fieldapp.app.trends import trend_period
from fieldapp.app.trends.trend import WantedTrend
from fieldapp.ledger import record
from fieldapp.map.index.filters import Filter
from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import day_of
from fieldapp.observation.values import Count, Direction, Distance, EventTime, Place
from fieldapp.store.records import feeds
from tests.benchmarks.time_limit import bounded
from tests.support.mission import NOW, Laptop, Mission

DAYS: Final = {100_000: 100, 1_000_000: 365}
_POSTS: Final = 60


def _observation(number: int, days: int, count: int) -> Observation:
    at = NOW + timedelta(seconds=number * days * 86_400 // count)
    post = Place(
        name=f"Post {number % _POSTS}",
        lat_e7=480_000_000 + number % _POSTS * 100_000, lon_e7=380_000_000, source="typed",
    )  # fmt: skip
    if not number % 50:
        times = EventTime(start=at, end=at + timedelta(hours=4), zone="Europe/Kyiv")
        return Observation(kind="watch", post=post, time=times)
    return Observation(
        kind="ceasefire_violation",
        what=("explosion",),
        means="heard",
        post=post,
        directions=(Direction(start=number % 16 * 225),),
        distance=Distance(low_m=1000, high_m=3000),
        count=Count(low=number % 30 + 1, high=number % 30 + 1),
        time=EventTime(start=at, precision="minute", zone="Europe/Kyiv"),
    )


def fill(laptop: Laptop, count: int, days: int) -> None:
    """Sign the observations."""
    store, head = laptop.store, feeds.head(laptop.store, laptop.kid)
    for start in range(0, count, 10_000):
        with store.transaction():
            for number in range(start, min(count, start + 10_000)):
                signed = record.sign(
                    _observation(number, days, count), signer=store.secrets.signer,
                    mission=laptop.mission, previous=head, now=NOW + timedelta(seconds=number),
                )  # fmt: skip
                feeds.append(store, signed)
                head = signed.head


def _line(what: str, work: Callable[[], Any], beside: float = 0.0) -> float:
    began = perf_counter()
    work()
    took = perf_counter() - began
    ratio = f"{took / beside:.2f}" if beside else "1"
    print(f"| {what} | {took:.2f} s | {ratio} |", flush=True)
    return took


def main(count: int) -> None:
    """Print the table."""
    days = DAYS.get(count, 30)
    print(f"| {count:,} records on {days} days | time | of counting |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        laptop = Mission.begin(Path(folder) / "mission").enrol("A")
        fill(laptop, count, days)
        session = Session(store=laptop.store, pack=laptop.pack)
        state = counting_state.state_at(session)
        first = day_of(NOW, state.zone, state.cut_off)
        wanted = trend_period.days_between(first, first + timedelta(days=days - 1))
        at = datetime.now(UTC).replace(microsecond=0)

        def counted() -> None:
            for day in wanted:
                counting_state.day_total(state, day)

        plain = _line("the total of each day", counted)
        _line(
            "all seven charts",
            lambda: trends.trend(session, WantedTrend(days=wanted), at), plain,
        )  # fmt: skip
        chosen = WantedTrend(chosen=Filter(means=("heard",)), days=wanted)
        _line("with a filter of the map, its index read", lambda: trends.trend(session, chosen, at),
              plain)  # fmt: skip


if __name__ == "__main__":
    bounded(3_000)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
