"""Gaps in the watches of posts: times lately in which one was not watched, for a person to know.

A gap waits until a watch that covers it comes, until somebody confirms the watch before it in
knowledge of the one after it, or until it is longer ago than LATELY. A post that people leave for
longer than a shift was left on purpose; a sensor never is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.store.index import holder_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import observations, reviews_and_findings
from fieldapp.store.records.observations import ObservationRow
from fieldapp.store.records.search import Query
from fieldapp.verification import effect
from fieldapp.verification.reporting import coverage
from fieldapp.verification.review_queue import NOT_WATCHED, WaitingRecord

LATELY: Final = timedelta(hours=36)
"""Time since which gaps wait, as on the duty board."""
LEAST: Final = timedelta(hours=1)
"""A shorter gap is a change of shifts."""
SHIFT: Final = timedelta(hours=8)
"""For longer than this people leave a post on purpose: overnight."""


@dataclass(frozen=True, slots=True)
class _Watch:
    row: ObservationRow
    start: datetime
    end: datetime

    @property
    def by_machine(self) -> bool:
        seen = self.row.observation
        return seen.sensor in coverage.MACHINES or seen.gateway is not None


def waiting(session: Session, now: datetime) -> Iterator[WaitingRecord]:
    """Gaps of each post, its earliest first.

    Raises:
        StoreError: The disk failed.
    """
    store = session.store
    query = Query(kinds=("watch",), since=now - LATELY, limit=None)
    posts: dict[str, list[_Watch]] = defaultdict(list)
    for row in observations.search(store, query):
        seen = row.observation
        name = coverage.post_name(seen.post) if seen.post else ""
        if not name or seen.time is None or not coverage.knows_hours(seen.time):
            continue
        if coverage.UNWATCHED_STATES.isdisjoint(seen.status):
            posts[name.casefold()].append(_Watch(row, *coverage.span_of(seen.time)))
    for watches in posts.values():
        yield from _gaps(store, sorted(watches, key=lambda each: each.start), now)


def _gaps(store: Store, watches: Sequence[_Watch], now: datetime) -> Iterator[WaitingRecord]:
    last = watches[0]
    for each in watches[1:]:
        if each.start > last.end:
            machine = last.by_machine and each.by_machine
            if _matters(each.start - last.end, machine=machine) and not _seen(store, last, each):
                yield _gap(last, each.start)
        last = max(last, each, key=lambda one: one.end)
    if _matters(now - last.end, machine=last.by_machine):
        yield _gap(last, None)


def _matters(length: timedelta, *, machine: bool) -> bool:
    return length >= LEAST and (machine or length <= SHIFT)


def _seen(store: Store, before: _Watch, after: _Watch) -> bool:
    """Whether somebody confirmed the watch before a gap when the one after it was in the log."""
    known = after.row.log_index
    if known is None:
        return False
    holders = holder_rows.holders(store)
    return any(
        (index is None or index > known) and not effect.unentitled(judge, before.row.kid, holders)
        for judge, index in reviews_and_findings.confirmed_by(store, before.row.hash)
    )


def _gap(before: _Watch, until: datetime | None) -> WaitingRecord:
    seen = before.row.observation
    return WaitingRecord(
        kind="watch_gap",
        hash=before.row.hash,
        owner=before.row.kid,
        since=before.end,
        why=(NOT_WATCHED,),
        names=(coverage.post_name(seen.post) if seen.post else "",),
        times=(before.end, until),
    )
