"""Speed of judging in a home of 1,000,000 observations (J14): CPU time, one run.

    python -m tests.benchmarks.million [ROWS]

10,000 observations of twenty patrols are signed, 700 a day; the others are copies of those rows in
other feeds and on other days, and all but the newest 200 are reviewed. So every row is read as a
signed one is; a million signatures would take an hour.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from fieldapp.app.desk import queue_view
from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state, suggested_links
from fieldapp.ledger.record import Review
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Direction, Distance, EventTime
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records.own_feed import append_signed
from tests.benchmarks.ratios import _seen
from tests.benchmarks.time_limit import bounded
from tests.support.homes import Device, receive
from tests.support.mission import NOW, Laptop, Mission

A_DAY: Final = 1000
SIGNED: Final = 10_000
PATROLS: Final = 20
WAIT: Final = 200

_COPY: Final = (
    """
    INSERT INTO record SELECT id + :have, randomblob(32), :kid, id + :have, type,
        signed_at, signed_at, forked, raw FROM record WHERE id BETWEEN :first AND :last
    """,
    """
    INSERT INTO observation SELECT id + :have, kind, starts + :shift, ends + :shift, id + :have,
        amended_by, retracted_by, west, east, south, north, void
    FROM observation WHERE id BETWEEN :first AND :last
    """,
    """
    INSERT INTO mark SELECT id + :have, lat, lon, weapons, means, assessment, extent, evidence,
        towards, near, far, told, calibres, harmed FROM mark WHERE id BETWEEN :first AND :last
    """,
)


def _observation(number: int) -> Observation:
    at = NOW + timedelta(days=number // A_DAY, seconds=number % A_DAY * 86)
    return Observation(
        kind="ceasefire_violation",
        what=("explosion",),
        means="heard",
        post=_seen(number).post,
        directions=(Direction(start=number * 23 % 16 * 225),),
        distance=Distance(low_m=2000, high_m=5000),
        count=Count(low=number % 30 + 1, high=number % 30 + 1),
        time=EventTime(start=at, zone="Europe/Kyiv"),
    )


def fill(laptop: Laptop, count: int) -> None:
    """Put observations of many patrols into the home, most of them reviewed."""
    store = laptop.store
    patrols = [Device.numbered(20 + n) for n in range(PATROLS)]
    for each in patrols:
        each.begin()
    signed = [patrols[n % PATROLS].sign(_observation(n)) for n in range(min(count, SIGNED))]
    for each in patrols:
        receive(store, each)
    assert laptop.pack is not None
    effect_rows.put_roster(store, laptop.pack.roster)
    _multiply(store, count)
    one = append_signed(
        store, Review(target=signed[0].hash, state="confirmed"), mission=laptop.mission, now=NOW
    )
    _review(store, one.hash)


def _multiply(store: Store, count: int) -> None:
    first, top = store.db.execute("SELECT min(id), max(id) FROM observation").fetchone()
    with store.transaction():
        have = top - first + 1
        while have < count:
            take = min(have, count - have)
            figures = {"have": have, "kid": have.to_bytes(8), "first": first,
                    "last": first + take - 1, "shift": 86_400 * 20 * have // SIGNED}  # fmt: skip
            for sql in _COPY:
                store.db.execute(sql, figures)
            have += take
        store.db.execute("DELETE FROM pending")
        store.db.execute(
            "INSERT INTO position SELECT id, id FROM record WHERE true ON CONFLICT DO NOTHING"
        )


def _review(store: Store, one: bytes) -> None:
    """Copies of one review, each about another observation; the newest WAIT have none."""
    last = int(store.db.execute("SELECT max(id) FROM record").fetchone()[0])
    with store.transaction():
        store.db.execute(
            "INSERT INTO record SELECT ? + o.id, randomblob(32), r.kid, r.seq + o.id, r.type, "
            "r.signed_at, r.signed_at, 0, r.raw FROM observation o, record r "
            "WHERE r.hash = ? AND o.id < (SELECT max(id) FROM observation) - ?",
            [last, one, WAIT],
        )
        store.db.execute(
            "INSERT INTO review SELECT ? + o.id, r.hash, 'confirmed', 0, NULL FROM observation o "
            "JOIN record r USING (id) WHERE o.id < (SELECT max(id) FROM observation) - ?",
            [last, WAIT],
        )
        store.db.execute(
            "INSERT INTO position SELECT id, id FROM record WHERE true ON CONFLICT DO NOTHING"
        )


def _line(what: str, work: Callable[[], object], limit_ms: int) -> None:
    """Print the CPU time of the first run and of the next."""
    took = []
    for _ in range(2):
        begun = time.process_time()
        work()
        took.append((time.process_time() - begun) * 1000)
    print(f"| {what} | {took[0]:,.1f} ms | {took[1]:,.1f} ms | {limit_ms} ms |", flush=True)


def main(count: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        mission = Mission.begin(Path(folder) / "mission")
        laptop = mission.enrol("Owl", "verification_officer")
        begun = time.process_time()
        fill(laptop, count)
        took = time.process_time() - begun
        print(f"| of {count:,}, filled in {took:.0f} s | first | again | J14 |\n|---|---|---|---|")
        session = Session(store=laptop.store, pack=laptop.pack)
        state = counting_state.state_at(session)
        day = NOW.date() + timedelta(days=5)
        now = NOW + timedelta(days=4000)
        _line("total of a day", lambda: counting_state.day_total(state, day), 50)
        _line("suggestions of a day of 1,000", lambda: suggested_links.of_day(state, day), 500)
        _line(
            "queue, all 200 that wait",
            lambda: queue_view.listing(session, language="en", zone="Europe/Kyiv", now=now),
            50,
        )
        lately = NOW + timedelta(hours=1)  # all came within a week: with seven days' suggestions
        _line(
            "the same, with the suggestions of seven days",
            lambda: queue_view.listing(session, language="en", zone="Europe/Kyiv", now=lately),
            50,
        )


if __name__ == "__main__":
    bounded(540)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
