"""Observations that may tell of the same events, of what came lately: for a person to link.

An observation waits with the earlier ones that it may belong to, so that three patrols that tell of
one event are two rows and not three. A row goes once each of its pairs is linked or told apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state, suggested_links
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.observation.field_table import VIOLATION
from fieldapp.observation.operational_day import day_of
from fieldapp.store.index.observer_rows import observers
from fieldapp.store.records.desk import arrived
from fieldapp.verification.review_queue import WaitingRecord
from fieldapp.verification.suggested.suggestions import Suggestion

LATELY: Final = timedelta(days=7)
"""Time since the arrival of what is compared; of earlier days the report names what is left."""
MOST_DAYS: Final = 7
"""Operational days that are looked through, the newest: an old table tells of hundreds."""
LEVELS: Final = ("strong", "fair")
"""Levels that wait, the strongest first; weak ones are listed on the record's page alone."""


def waiting(session: Session, now: datetime) -> Iterator[WaitingRecord]:
    """Observations that came lately or are of their days, each with those it may belong to.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store = session.store
    spans = arrived.extents(store, VIOLATION, arrived.first_since(store, now - LATELY))
    if not spans:
        return
    state = counting_state.state_at(session)
    found = list(_suggested(state, _days(state, spans)))
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


def _days(state: CountingState, spans: Iterable[tuple[datetime, datetime]]) -> Iterable[date]:
    """The newest operational days that these observations may belong to."""
    days = {day_of(each, state.zone, state.cut_off) for pair in spans for each in pair}
    return sorted(days)[-MOST_DAYS:]


def _suggested(state: CountingState, days: Iterable[date]) -> Iterable[Suggestion]:
    """Suggestions of days, each once: one may name observations of two."""
    found = (each for day in days for each in suggested_links.of_day(state, day).found)
    return dict.fromkeys(each for each in found if each.level in LEVELS)
