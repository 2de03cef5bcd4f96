"""What the supervisors' map needs of a home: the index in slices, and rows by their numbers.

Each function is one short piece of work on the home's thread, so that signing and everything else
goes on in between while a million observations are loaded.
"""

from __future__ import annotations

import io
import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from fieldapp.desk import records, route
from fieldapp.desk.route import Route
from fieldapp.desk.session import Session, pack_of
from fieldapp.errors import FormatError, InputError
from fieldapp.ledger.record import Amendment, Patrol, RecordType
from fieldapp.map import index, query
from fieldapp.map.display import visible
from fieldapp.map.features import shapes
from fieldapp.map.index import Builder, Index
from fieldapp.map.query import Filter, Mask
from fieldapp.observation.observation import Observation
from fieldapp.store import evidence, feeds, listing, marks
from fieldapp.store.search import Query

MOST_SHAPES: Final = 250  # sectors that a screen can show and a person can tell apart
MOST_POSTS: Final = 120
MOST_PATROLS: Final = 200  # records of patrols that are looked at for routes
MAX_NAME: Final = 60  # characters of a saved view's name


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A view of the map with its filter.

    Attributes:
        chosen: What it shows.
        box: (west, south, east, north) degrees.
        layers: Names of the layers that are on.
    """

    chosen: Filter
    box: tuple[float, float, float, float]
    layers: tuple[str, ...]


def begin(session: Session) -> tuple[Builder, int]:
    """(an empty builder that knows the teams, how many rows there are to take).

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    return Builder(teams=teams(session)), marks.count(session.store)


def teams(session: Session) -> dict[str, str]:
    """Team by kid in hex, of everybody in the roster."""
    return {each.kid.hex(): visible(each.team) for each in pack_of(session).roster.devices}


def take(session: Session, builder: Builder, after: int) -> tuple[int, int]:
    """Take the next slice of rows; (number of the last one, rows), (0, 0) at the end.

    Raises:
        StoreError: The disk failed.
    """
    rows = marks.read(session.store, after=after)
    builder.add(rows)
    return (rows[-1].id, len(rows)) if rows else (0, 0)


def finish(session: Session, builder: Builder) -> Index:
    """The index of what was taken, with its states as they are now.

    Raises:
        StoreError: The disk failed.
    """
    return _settled(session, builder.index())


def refreshed(session: Session, before: Index) -> Index:
    """The index with what came since, and what that reaches back to.

    Raises:
        StoreError: The disk failed.
    """
    after = int(before.columns.id.max(initial=0))
    builder = Builder(before, teams=teams(session))
    builder.add(marks.changed(session.store, after=after))
    while rows := marks.read(session.store, after=after):
        builder.add(rows)
        after = rows[-1].id
    return _settled(session, builder.index())


def _settled(session: Session, built: Index) -> Index:
    store = session.store
    return index.settled(built, pending=marks.pending(store), reviews=marks.review_states(store))


def matches(session: Session, built: Index, text: str) -> Mask:
    """Entries of the index whose text has all these words.

    Raises:
        StoreError: The disk failed.
    """
    asked = Query(text=text, include_retracted=True, include_amended=True, limit=None)
    numbers = np.frombuffer(listing.observations(session.store, asked), np.int64)
    return np.isin(built.columns.id, numbers)


def newest_first(built: Index, entries: Any) -> records.Found:
    """Some entries as the list of records takes them."""
    columns = built.columns
    order = np.lexsort((columns.id[entries], columns.time[entries]))[::-1]
    return records.Found(numbers=array("q", columns.id[entries][order].tobytes()))


def hash_of(session: Session, number: int) -> bytes | None:
    """Hash of the record with this number."""
    found = marks.hashes(session.store, [number])
    return found[0] if found else None


def drawn(session: Session, numbers: Sequence[int]) -> list[dict[str, Any]]:
    """What these observations claim about place, for the page: {id, kind, look, role, geometry}.

    Raises:
        StoreError: The disk failed.
    """
    found = []
    for entry in listing.entries(session.store, numbers[:MOST_SHAPES]):
        seen = _seen(entry.record.body)
        if seen is None:
            continue
        look = "retracted" if entry.retracted else "amended" if entry.amended else ""
        about = {"id": entry.number, "kind": seen.kind, "look": look}
        found += [about | shape for shape in shapes(seen, 0.0)]
    return found


def posts(session: Session, numbers: Sequence[int]) -> list[dict[str, Any]]:
    """Posts of these observations that have a name and a place: {lat, lon, name}, each once.

    Raises:
        StoreError: The disk failed.
    """
    found: dict[tuple[float, float], dict[str, Any]] = {}
    for entry in listing.entries(session.store, numbers[:MOST_POSTS]):
        seen = _seen(entry.record.body)
        post = seen.post if seen is not None else None
        if post is None or post.position is None or not post.name:
            continue
        lon, lat = post.position
        found.setdefault((lat, lon), {"lat": lat, "lon": lon, "name": visible(post.name)})
    return list(found.values())


def tracks(
    session: Session, since: int | None, until: int | None
) -> list[list[tuple[float, float]]]:
    """Patrols' routes whose files are here, as lines of (latitude, longitude), the newest first.

    Args:
        session: The home.
        since: As in Filter; a route without times is shown whenever.
        until: As in Filter.

    Raises:
        StoreError: The disk failed.
    """
    store = session.store
    found = listing.records(store, everybody=True, types=(RecordType.PATROL,))
    lines: list[list[tuple[float, float]]] = []
    for entry in listing.entries(store, found[:MOST_PATROLS]):
        body = entry.record.body
        if not isinstance(body, Patrol) or body.action != "route":
            continue
        for ref in body.evidence:
            made = _route(session, ref.sha256)
            if made is not None and _overlaps(made, since, until):
                lines += [list(line) for line in made.lines]
    return lines


def _route(session: Session, sha256: bytes) -> Route | None:
    if not evidence.has(session.store, sha256):
        return None
    sink = io.BytesIO()
    evidence.read(session.store, sha256, sink)
    try:
        return route.read(sink.getvalue())
    except InputError:
        return None  # what cannot be read is told where patrols are


def _overlaps(made: Route, since: int | None, until: int | None) -> bool:
    if made.start is None or made.end is None:
        return True
    early = since is not None and made.end.timestamp() < since
    late = until is not None and made.start.timestamp() >= until
    return not (early or late)


def around(
    session: Session, *, drawn_: Sequence[int], posts_: Sequence[int]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """`drawn` and `posts` of some observations.

    Raises:
        StoreError: The disk failed.
    """
    return drawn(session, drawn_), posts(session, posts_)


def find(session: Session, digits: str) -> bytes:
    """The record whose hash begins with these digits.

    Raises:
        InputError: None does, or several.
    """
    return feeds.find(session.store, digits)


def _seen(body: Any) -> Observation | None:
    seen = body.observation if isinstance(body, Amendment) else body
    return seen if isinstance(seen, Observation) else None


def views(session: Session) -> dict[str, SavedView]:
    """Saved views by name; one that cannot be read is left out.

    Raises:
        StoreError: The disk failed.
    """
    found = {}
    for name, content in marks.views(session.store).items():
        try:
            found[name] = _parse_view(content)
        except FormatError:
            continue
    return found


def save_view(session: Session, name: str, view: SavedView) -> None:
    """Keep a view under a name, in place of an earlier one.

    Raises:
        StoreError: The disk is full or failed; the earlier one stands.
    """
    content = {
        "filter": query.filter_text(view.chosen),
        "box": view.box,
        "layers": sorted(view.layers),
    }
    marks.save_view(session.store, name[:MAX_NAME], json.dumps(content))


def remove_view(session: Session, name: str) -> None:
    """Throw a view away.

    Raises:
        StoreError: The disk failed.
    """
    marks.remove_view(session.store, name)


def _parse_view(content: str) -> SavedView:
    try:
        found: Mapping[str, Any] = json.loads(content)
        west, south, east, north = (float(edge) for edge in found["box"])
        layers = tuple(str(name) for name in found["layers"])
        chosen = query.parse_filter(found["filter"])
    except (ValueError, KeyError, TypeError) as e:
        raise FormatError("not a saved view", where="view") from e
    return SavedView(chosen=chosen, box=(west, south, east, north), layers=layers)
