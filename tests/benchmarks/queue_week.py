"""Time of the review queue of a week of 1,000 observations a day with their suggested links (J14).

    python -m tests.benchmarks.queue_week [DAYS]

Twenty patrols at forty posts; all but the newest 200 are confirmed. CPU time: as the home is
opened, again with nothing new, and after one observation, review, link and correction each.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Final

from fieldapp.app.desk import queue_state, queue_view
from fieldapp.app.home.session import Session
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Amendment, Body, Review
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Direction, Distance, EventTime, Place
from fieldapp.store.index import effect_rows
from fieldapp.store.records.own_feed import append_signed
from tests.benchmarks.time_limit import bounded
from tests.support.homes import Device, receive
from tests.support.mission import NOW, Laptop, Mission

A_DAY: Final = 1000
PATROLS: Final = 20
WAIT: Final = 200


def _seen(number: int) -> Observation:
    """An event that three patrols tell of, from posts 200 m apart, within a minute."""
    event, teller = divmod(number % A_DAY, 3)
    at = NOW - timedelta(days=number // A_DAY, minutes=event * 4, seconds=teller * 20)
    return Observation(
        kind="ceasefire_violation",
        what=("explosion",),
        means="heard",
        post=Place(
            name=f"P{event % 13}-{teller}", source="map", accuracy_m=10,
            lat_e7=480000000 + event % 13 * 2000000 + teller * 20000, lon_e7=377000000,
        ),
        directions=(Direction(start=event % 16 * 225),),
        distance=Distance(low_m=2000, high_m=5000),
        count=Count(low=number % 30 + 1, high=number % 30 + 1),
        time=EventTime(start=at, zone="Europe/Kyiv"),
    )  # fmt: skip


def _sign(laptop: Laptop, body: Body) -> None:
    append_signed(laptop.store, body, mission=laptop.mission, now=NOW, level=2)


def main(days: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        laptop = Mission.begin(Path(folder) / "mission").enrol("Owl", "verification_officer")
        patrols = [Device.numbered(20 + n) for n in range(PATROLS)]
        for each in patrols:
            each.begin()
        every = range(days * A_DAY)
        signed = [patrols[n % PATROLS].sign(_seen(n)) for n in reversed(every)]
        for each in patrols:
            receive(laptop.store, each)
        assert laptop.pack is not None
        effect_rows.put_roster(laptop.store, laptop.pack.roster)
        with laptop.store.transaction():
            for record in signed[:-WAIT]:
                _sign(laptop, Review(target=record.hash, state="confirmed"))
        session = Session(store=laptop.store, pack=laptop.pack)
        last = signed[-1]
        new = (
            ("opened", None),
            ("again", None),
            ("after an observation", _seen(3)),
            ("after a review", Review(target=last.hash, state="confirmed")),
            ("after a link", Link(relation="same", members=(last.hash, signed[-2].hash),
                                  reason="one event")),
            ("after a correction",
                Amendment(target=last.hash, reason="again", observation=_seen(5))),
        )  # fmt: skip
        for what, body in new:
            if isinstance(body, Observation | Amendment):
                patrols[0].sign(body)
                receive(laptop.store, patrols[0])
            elif body is not None:
                _sign(laptop, body)
            _line(what, session)


def _line(what: str, session: Session) -> None:
    now = NOW + timedelta(hours=1)
    begun = time.process_time()
    state = queue_state.state_of(session, now)
    computed = time.process_time()
    rows = queue_view.listing(session, language="en", zone="Europe/Kyiv", now=now).rows
    shown = time.process_time()
    some = sum(each.kind == "suggestion" for each in state.waiting)
    print(
        f"| {what} | {len(rows):,}, {some:,} suggested | {(computed - begun) * 1000:,.0f} ms | "
        f"{(shown - computed) * 1000:,.0f} ms |",
        flush=True,
    )


if __name__ == "__main__":
    bounded(540)
    print("| queue | rows | its state | its list, state known |\n|---|---|---|---|")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
