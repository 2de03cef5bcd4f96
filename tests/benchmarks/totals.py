"""Time of a day's total among many records, and of the map's totals of a selection.

`python -m tests.benchmarks.totals [ROWS]` prints the table. The home has 700 observations a day,
one in 100 without a day, and a link for every 500.
"""

import statistics
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state, list_totals
from fieldapp.app.map import supervisor_map
from fieldapp.ledger import record
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.map.index.totals import totals
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime
from fieldapp.store.records import feeds
from tests.benchmarks.ratios import _seen, _timed
from tests.benchmarks.time_limit import bounded
from tests.support.homes import Device, receive
from tests.support.mission import NOW, Laptop, Mission

A_DAY: Final = 700
LINKED: Final = 500


def _observation(number: int) -> Observation:
    at = NOW + timedelta(days=number // A_DAY, seconds=number % A_DAY * 100)
    precision = "second" if number % 100 else "month"
    return Observation(
        kind="ceasefire_violation",
        what=("explosion",),
        means="heard",
        post=_seen(number).post,
        count=Count(low=number % 30 + 1, high=number % 30 + 1),
        time=EventTime(start=at, precision=precision, zone="Europe/Kyiv"),
    )


def fill(laptop: Laptop, count: int) -> None:
    """Sign the observations and the links."""
    store, head, hashes = laptop.store, feeds.head(laptop.store, laptop.kid), []
    for start in range(0, count, 10_000):
        with store.transaction():
            for number in range(start, min(count, start + 10_000)):
                signed = record.sign(
                    _observation(number), signer=store.secrets.signer, mission=laptop.mission,
                    previous=head, now=NOW + timedelta(seconds=number),
                )  # fmt: skip
                feeds.append(store, signed)
                head = signed.head
                hashes.append(signed.hash)
    owl = Device.numbered(9)
    owl.role = "supervisor"
    owl.begin()
    for at in range(1, count - 2, LINKED):
        owl.sign(Link(relation="same", members=tuple(hashes[at : at + 2]), reason="one event"))
    receive(store, owl)
    store.db.execute("DELETE FROM pending WHERE id % 500")  # most of it is in the log


def _line(what: str, work: Callable[[], Any]) -> None:
    print(
        f"| {what} | {statistics.median(_timed(work) for _ in range(7)) * 1000:.1f} ms |",
        flush=True,
    )


def main(count: int) -> None:
    """Print the table."""
    print(f"| of {count:,} | median |\n|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        laptop = Mission.begin(Path(folder) / "mission").enrol("A")
        fill(laptop, count)
        session = Session(store=laptop.store, pack=laptop.pack)
        state = counting_state.state_at(session)
        day = NOW.date() + timedelta(days=count // A_DAY // 2)
        _line("what counts now: its basis", lambda: counting_state.state_at(session))
        _line("total of a day", lambda: counting_state.day_total(state, day))
        _line("line of what is in no day", lambda: counting_state.undated_total(state))
        _line("all that is joined", lambda: list_totals.begin(session))
        builder, _, since = supervisor_map.begin(session)
        after = 0
        while (taken := supervisor_map.take(session, builder, after))[1]:
            after = taken[0]
        index = supervisor_map.finish(session, builder)
        everything = np.arange(len(index))
        _line("map: total of everything", lambda: totals(index, everything))
        _line("map: nothing came", partial(supervisor_map.refreshed, session, index, since))


if __name__ == "__main__":
    bounded(540)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
