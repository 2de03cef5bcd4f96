"""Queries of the supervisors' map to a home: the index in slices, rows by their numbers.

Each function is one short piece of work on the home's thread, so that signing and everything else
goes on in between while a million observations are loaded.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state, list_totals, mission_rules
from fieldapp.app.records import zone_measuring
from fieldapp.errors import FormatError, StoreError
from fieldapp.ledger.record import Amendment
from fieldapp.map.index import filters
from fieldapp.map.index.builder import Builder, MeasuredZones, empty, in_force, merged, settled
from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Filter, Mask
from fieldapp.map.index.kept_slice import LAYOUT, packed
from fieldapp.map.index.map_counting import MapCounting
from fieldapp.map.page import features
from fieldapp.observation.observation import Observation
from fieldapp.store.index import map_slices, zone_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import map_rows, placements, record_numbers, reviews_and_findings
from fieldapp.store.records.map_rows import Reached
from fieldapp.store.records.record_numbers import NumberedRecord
from fieldapp.store.records.search import Query
from fieldapp.wording.safe_text import visible

__all__ = ["Reached"]  # given on to the window, beside what is defined here

_MILDEST_FIRST: Final = ("not_violation", "cannot_tell", "violation")
AT_ONCE: Final = 100_000  # rows of kept slices taken in one piece: some 50 ms
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


def begin(session: Session) -> tuple[Builder, int, Reached]:
    """(an empty builder that knows the teams, how many rows to take, up to where there are any).

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store = session.store
    return Builder(teams=teams(session)), map_rows.count(store), map_rows.last(store)


def teams(session: Session) -> dict[str, str]:
    """Team by kid in hex, of everybody in the roster."""
    return {each.kid.hex(): visible(each.team) for each in pack_of(session).roster.devices}


def take(session: Session, builder: Builder, after: int) -> tuple[int, int]:
    """Take the next slice of rows; (number of the last one, rows), (0, 0) at the end.

    Slices are kept: the next time only what came since is read row by row.

    Raises:
        StoreError: The disk failed.
    """
    store, taken = session.store, 0
    while taken < AT_ONCE and (kept := map_slices.read(store, after=after, layout=LAYOUT)):
        builder.add_kept(kept)
        after, taken = kept.upto, taken + kept.rows
    if taken:
        return after, taken
    rows = map_rows.read(store, after=after)
    if not rows:
        return 0, 0
    made = packed(after, merged(empty(), rows))
    if len(rows) == map_rows.AT_ONCE:  # nothing will ever come between these
        with suppress(StoreError):  # a full disk keeps nobody from seeing the map
            map_slices.keep(store, made)
    builder.add_kept(made)
    return made.upto, made.rows


def finish(session: Session, builder: Builder) -> Index:
    """The index of what was taken, with its states as they are now.

    Raises:
        StoreError: The disk failed.
    """
    store = session.store
    built = in_force(
        builder.index(),
        out_of_force=map_rows.out_of_force(store),
        flagged=map_rows.flagged(store),
    )
    made = _settled(session, built, counting_of(session), known=False)
    map_rows.end(store)
    return made


def refreshed(session: Session, before: Index, since: Reached) -> tuple[Index, Reached]:
    """(the index with what came since, up to where); itself where nothing came or changed.

    Args:
        session: The home.
        before: The index.
        since: Up to where corrections and changes are in it.

    Raises:
        StoreError: The disk failed.
    """
    zone_measuring.measure(session)
    store, last = session.store, map_rows.last(session.store)
    upto = int(before.columns.id.max(initial=0))
    builder = Builder(before, teams=teams(session))
    builder.add(map_rows.changed(store, since=since, upto=upto) if last != since else ())
    after = upto
    while rows := map_rows.read(store, after=after):
        builder.add(rows)
        after = rows[-1].id
    if builder.touched:
        return _settled(session, builder.index(), counting_of(session), known=False), last
    # What joins observations follows from records, their places in the log, and the roster.
    basis = counting_state.state_at(session).basis
    known = last == since and basis == before.counting.basis
    counting = before.counting if known else counting_of(session)
    found = _settled(session, before, counting, known=known)
    return (before if _same(before, found) else found), last


def _same(before: Index, found: Index) -> bool:
    """Nothing was reviewed, sent, logged or placed since."""
    one, other = before.columns, found.columns
    same = before.names == found.names and before.counting is found.counting
    same &= before.measured == found.measured
    return same and all(
        np.array_equal(getattr(one, name), getattr(other, name))
        for name in ("id", "state", "review", "x", "y")
    )


def _settled(session: Session, built: Index, by: MapCounting, *, known: bool) -> Index:
    store = session.store
    return settled(
        built,
        pending=map_rows.pending(store),
        reviews=reviews_and_findings.judged_states(store),
        placed=None if known else placements.positions(store),
        counting=by,
        zones=_measured(store, built),
    )


def _measured(store: Store, built: Index) -> MeasuredZones | None:
    """Zones measured since an index was made; None where none were."""
    before, now = built.measured, zone_rows.measured(store)
    if now == before:
        return None
    after = before.upto if before.basis == now.basis else 0
    return MeasuredZones(now, zone_rows.relations_after(store, after=after))


def counting_of(session: Session) -> MapCounting:
    """Counting of a home's observations as it stands now.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    tally = list_totals.begin(session)
    position = {number: at for at, number in enumerate(tally.groups)}
    members = sorted(tally.group_of)
    return MapCounting(
        rule=tally.rule,
        basis=tally.basis,
        groups=tuple(tally.groups.values()),
        placed_by=np.array(list(tally.groups), np.int64),
        members=np.array(members, np.int64),
        group_of=np.array([position[tally.group_of[each]] for each in members], np.int64),
    )


def matches(session: Session, built: Index, text: str) -> Mask:
    """Entries of the index whose text has all these words.

    Raises:
        StoreError: The disk failed.
    """
    access_log.note(session, Act.SEARCH, Purpose.MAP, text)
    asked = Query(
        text=text,
        vocabulary=pack_of(session).vocabulary,
        include_retracted=True,
        include_amended=True,
        include_void=True,
        limit=None,
    )
    numbers = np.frombuffer(record_numbers.observations(session.store, asked), np.int64)
    return np.isin(built.columns.id, numbers)


def hash_of(session: Session, number: int) -> bytes | None:
    """Hash of the record with this number."""
    found = map_rows.hashes(session.store, [number])
    return found[0] if found else None


def around(
    session: Session, *, shapes: Sequence[int], posts: Sequence[int], by_rule: bool = False
) -> tuple[dict[int, list[dict[str, Any]]], dict[int, str]]:
    """Shapes that observations claim, and the names that others give their posts.

    Args:
        session: The open home.
        shapes: Numbers of the records whose shapes are drawn.
        posts: Numbers of the records whose posts are named.
        by_rule: Each shape has its outcome by the agreement's rules too.

    Returns:
        By number: [{id, kind, look, role, geometry, rule}] for the page; and a name, "" for none.

    Raises:
        FormatError, InputError: By the rules: their file cannot be read, or is not here.
        StoreError: The disk failed.
    """
    store = session.store
    drawn = {entry.number: _drawn(entry) for entry in record_numbers.entries(store, shapes)}
    if by_rule:
        for number, outcome in _outcomes(session, shapes).items():
            drawn[number] = [shape | {"rule": outcome} for shape in drawn[number]]
    names = {entry.number: _post_name(entry) for entry in record_numbers.entries(store, posts)}
    return drawn, names


def _outcomes(session: Session, numbers: Sequence[int]) -> dict[int, str]:
    """The gravest outcome of each record in force, by its number; none where no rule tells any."""
    rules = mission_rules.rules(session)
    if rules is None:
        return {}
    context, placed = mission_rules.context(session), placements.in_force(session.store)
    found: dict[int, str] = {}
    for entry in record_numbers.entries(session.store, numbers):
        seen = _seen(entry.record.body)
        if seen is not None and not entry.out_of_force:
            judged = mission_rules.judged(seen, rules, context, placed.get(entry.record.hash))
            if outcomes := {each.outcome for each in judged}:
                found[entry.number] = max(outcomes, key=_MILDEST_FIRST.index)
    return found


def _drawn(entry: NumberedRecord) -> list[dict[str, Any]]:
    seen = _seen(entry.record.body)
    if seen is None:
        return []
    about = {"id": entry.number, "kind": seen.kind, "look": entry.out_of_force}
    return [about | shape for shape in features.shapes(seen, 0.0)]


def _post_name(entry: NumberedRecord) -> str:
    seen = _seen(entry.record.body)
    return visible(seen.post.name) if seen is not None and seen.post is not None else ""


def _seen(body: Any) -> Observation | None:
    seen = body.observation if isinstance(body, Amendment) else body
    return seen if isinstance(seen, Observation) else None


def views(session: Session) -> dict[str, SavedView]:
    """Saved views by name; one that cannot be read is left out.

    Raises:
        StoreError: The disk failed.
    """
    found = {}
    for name, content in map_rows.views(session.store).items():
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
        "filter": filters.filter_text(view.chosen),
        "box": view.box,
        "layers": sorted(view.layers),
    }
    map_rows.save_view(session.store, name[:MAX_NAME], json.dumps(content))


def remove_view(session: Session, name: str) -> None:
    """Delete a view.

    Raises:
        StoreError: The disk failed.
    """
    map_rows.remove_view(session.store, name)


def _parse_view(content: str) -> SavedView:
    try:
        found: Mapping[str, Any] = json.loads(content)
        west, south, east, north = (float(edge) for edge in found["box"])
        layers = tuple(str(name) for name in found["layers"])
        chosen = filters.parse_filter(found["filter"])
    except (ValueError, KeyError, TypeError) as e:
        raise FormatError("not a saved view", where="view") from e
    return SavedView(chosen=chosen, box=(west, south, east, north), layers=layers)
