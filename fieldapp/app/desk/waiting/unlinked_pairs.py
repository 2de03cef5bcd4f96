"""Observations that may tell of the same events, of what came lately: for a person to link.

An observation waits with the earlier ones that it may belong to, so that three patrols that tell of
one event are two rows and not three. A row goes once each of its pairs is linked or told apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from fieldapp.app.home.session import Session, SuggestedPairs
from fieldapp.app.judging import counting_state, suggested_links
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.ledger.record import RecordType
from fieldapp.observation.field_table import VIOLATION
from fieldapp.observation.operational_day import day_of
from fieldapp.store.index import effect_rows
from fieldapp.store.index.observer_rows import observers
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, linked_state
from fieldapp.store.records.desk import arrived, touched
from fieldapp.verification.review_queue import WaitingRecord
from fieldapp.verification.suggested.suggestions import Suggestion

LATELY: Final = timedelta(days=7)
"""Time since the arrival of what is compared; of earlier days the report names what is left."""
MOST_DAYS: Final = 7
"""Operational days that are looked through, the newest: an old table tells of hundreds."""
LEVELS: Final = ("strong", "fair")
"""Levels that wait, the strongest first; weak ones are listed on the record's page alone."""


_TOLD_BY: Final = (
    RecordType.OBSERVATION, RecordType.AMENDMENT, RecordType.RETRACTION, RecordType.FINDING,
    RecordType.KEY_CHANGE, RecordType.LINK,
)  # fmt: skip
"""Types of records by which pairs come and go; a review is none, and is signed by the hundred."""
_OF_ALL: Final = (RecordType.FINDING, RecordType.KEY_CHANGE)
"""Of these the types that may reach any day; the others reach those of what they name."""
_REACH: Final = timedelta(hours=1)
"""By which an observation outside a day may still meet one of it; more than times may be apart."""


def waiting(session: Session, now: datetime) -> tuple[WaitingRecord, ...]:
    """Observations that came lately or are of their days, each with those it may belong to.

    Comparing a thousand rows a day takes seconds, so what was found of a day is kept in the session
    until a record comes that may change it.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store = session.store
    spans = arrived.extents(store, VIOLATION, arrived.first_since(store, now - LATELY))
    if not spans:
        return ()
    state = counting_state.state_at(session)
    days = _days(state, spans)
    newest = feeds.last_row(store)
    rests = (
        state.basis.roster, state.basis.counting, state.zone, state.cut_off,
        effect_rows.last_change(store), touched.groundwork(store, newest),
    )  # fmt: skip
    before = session.pairs
    known = {} if before is None else _still_known(state, before, rests)
    if before is not None and known.keys() == {*days} == before.days.keys():
        session.pairs = replace(before, upto=newest, rests=rests)
        return before.waiting
    found = {day: known[day] if day in known else _suggested(state, day) for day in days}
    each_once = dict.fromkeys(each for day in days for each in found[day])
    rows = tuple(_waiting(store, list(each_once)))
    session.pairs = SuggestedPairs(rests=rests, upto=newest, days=found, waiting=rows)
    return rows


def _still_known(
    state: CountingState, before: SuggestedPairs, rests: tuple[object, ...]
) -> dict[date, tuple[Suggestion, ...]]:
    """Of what was found, the days that nothing touched since."""
    store, upto = state.store, before.upto
    older = (*rests[:-1], touched.groundwork(store, upto))
    if older != before.rests or arrived.has_since(store, upto, _OF_ALL):
        return {}
    if not arrived.has_since(store, upto, _TOLD_BY):
        return before.days
    near = linked_state.around(store, state.log, touched.names_since(store, upto))
    reached = [
        tuple(day_of(at, state.zone, state.cut_off) for at in (first - _REACH, last + _REACH))
        for first, last in touched.extents_of(store, near.threads)
    ]
    return {
        day: found
        for day, found in before.days.items()
        if not any(first <= day <= last for first, last in reached)
    }


def _waiting(store: Store, found: list[Suggestion]) -> Iterator[WaitingRecord]:
    names = {name for each in found for name in (each.a, each.b)}
    versions = {each.thread: each for each in arrived.in_force(store, names)}
    observed = observers(store, [each.number for each in versions.values()])
    pairs: dict[bytes, list[tuple[Suggestion, bytes]]] = defaultdict(list)
    for each in found:
        if each.a in versions and each.b in versions:
            first, last = sorted((each.a, each.b), key=lambda name: versions[name].number)
            pairs[last].append((each, first))
    for name, some in pairs.items():
        some.sort(key=lambda pair: (LEVELS.index(pair[0].level), versions[pair[1]].number))
        best, version = some[0][0], versions[name]
        yield WaitingRecord(
            kind="suggestion",
            hash=version.hash,
            owner=version.kid,
            since=version.since,
            why=(f"may_be_{best.relation}", best.level),
            others=tuple(versions[first].hash for _, first in some),
            observers=frozenset[bytes]().union(
                observed.get(version.number, ()),
                *(
                    {versions[first].kid, *observed.get(versions[first].number, ())}
                    for _, first in some
                ),
            ),
        )


def _days(state: CountingState, spans: Iterable[tuple[datetime, datetime]]) -> tuple[date, ...]:
    """The newest operational days that these observations may belong to."""
    days = {day_of(each, state.zone, state.cut_off) for pair in spans for each in pair}
    return tuple(sorted(days)[-MOST_DAYS:])


def _suggested(state: CountingState, day: date) -> tuple[Suggestion, ...]:
    """Suggestions of a day; another day may have one of them too."""
    found = suggested_links.of_day(state, day).found
    return tuple(each for each in found if each.level in LEVELS)
