"""This laptop's observations for the map beside the form, as JSON text, a slice at a time.

A slice is short, so that what is typed is kept, and what is signed is signed, between two of them;
and it is text already, so that the window's thread has nothing to encode.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.map.page.features import feature
from fieldapp.store.records import observations
from fieldapp.store.records.observations import ObservationRow
from fieldapp.store.records.search import Query
from fieldapp.wording.observation_text import labels, words

SLICE: Final = 100
MOST: Final = 2000  # the newest; the supervisors' map is for more


def some(session: Session, start: int, language: str) -> tuple[str, bool]:
    """A slice, newest events first, and whether another one follows.

    Returns:
        `{"start": …, "rows": [feature, …], "last": …}`, see `map.features.feature`.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    found = observations.search(session.store, Query(limit=SLICE, offset=start))
    more = len(found) == SLICE and start + SLICE < MOST
    return _text(session, found, start=start, last=not more, language=language), more


def one(session: Session, record_hash: bytes, language: str) -> str:
    """JSON text of one observation, to be added to those on the map; in the form of `some`.

    Raises:
        StoreError: As some.
        InputError: There is no such observation.
    """
    row = observations.get(session.store, record_hash)
    return _text(session, [row], start=1, last=True, language=language)


def _text(
    session: Session, found: Iterable[ObservationRow], *, start: int, last: bool, language: str
) -> str:
    label, word = labels(pack_of(session).vocabulary, language), words(language)
    rows = [feature(row, label=label, word=word, centre=0.0) for row in found]
    return json.dumps({"start": start, "rows": rows, "last": last}, ensure_ascii=False)
