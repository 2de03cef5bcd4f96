"""Observations, groups and findings for people who read headquarters' server with SQL.

All of it is of one moment, and is written by `fieldapp hub readers`; editions are when they are
published. No column says who signed or observed, and none has notes. Nothing sealed is there: its
value is in no database.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.app.export import judging_columns
from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.records.distrust import Distrust, distrust
from fieldapp.errors import InputError
from fieldapp.hub.publishing import shown_findings
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.record import parse
from fieldapp.mission import hub_keys
from fieldapp.report.daily.release_policy import OUTSIDE_READERS
from fieldapp.report.exports.export_columns import Judge, columns
from fieldapp.report.exports.shapes import ShapedRow, shaped
from fieldapp.store.postgres import reader_rows
from fieldapp.store.postgres.reader_rows import ReaderRow
from fieldapp.store.records import feeds, finding_state, observations
from fieldapp.store.records.finding_state import FindingState
from fieldapp.store.records.search import Query, matching
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.findings.finding_effect import Conclusion
from fieldapp.wording.safe_text import visible

_TEXTS: Final = (
    "kind", "post", "site", "region", "control", "means", "what", "assessment", "hedge", "weapons",
    "status", "party", "precision", "flags",
)  # fmt: skip
"""Columns of the table of observations that readers have too."""
_WIDEST: Final = (*reversed(OUTSIDE_READERS), "internal")
_WGS84: Final = 4326


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderTables:
    """Numbers of rows that were written, and the size of the log that they are of."""

    size: int
    shapes: int
    groups: int
    findings: int


def write(session: Session, *, now: datetime) -> ReaderTables:
    """Write what readers see now, in the place of what they saw before.

    Args:
        session: Headquarters', whose database is on a server.
        now: This machine's clock, UTC.

    Raises:
        InputError: It is not headquarters, or its database is on no server.
        StoreError: The disk is full or failed; readers see what they saw before.
    """
    store = session.store
    if not hub_keys.is_mission(store) or not reader_rows.are_kept(store):
        raise InputError(
            "Only headquarters' database on a PostgreSQL server has readers.",
            field="home",
            advice="`fieldapp hub convert` moves it there.",
        )
    with store.transaction():  # nobody writes: all of it is of one moment
        state = counting_state.state_at(session)
        numbers = list(matching(store, Query(limit=None)))
        judge = judging_columns.judge(session)
        groups = list(_groups(state, distrust(store, pack_of(session))))
        # Those for the public first: no gap in the numbers tells of others.
        findings = sorted(_findings(session, state), key=lambda row: _WIDEST.index(row["audience"]))
    size, root = state.basis.size, (state.basis.root or b"").hex()
    access_log.note(session, Act.EXPORT, Purpose.GIVEN_OUT, f"readers, entry {size}")
    number = reader_rows.begin(
        store, made_at=now, size=size, root=root, unlogged=state.basis.unlogged
    )
    rows = (
        line
        for each in shaped(observations.by_number(store, numbers))
        for line in _shapes(each, judge)
    )
    written = ReaderTables(
        size=size,
        shapes=reader_rows.put(store, number, "shape", rows),
        groups=reader_rows.put(store, number, "event_group", groups),
        findings=reader_rows.put(store, number, "finding", findings),
    )
    reader_rows.finish(store, number)
    return written


def _shapes(each: ShapedRow, judge: Judge) -> Iterator[ReaderRow]:
    row, area, shapes = each
    cells, judged, time = columns(row), judge(row, area), row.observation.time
    texts = {name: visible(str(cells[name] or "")) for name in _TEXTS}
    is_statement = row.observation.kind == "statement"
    found: list[tuple[str, str | None]] = [(role, _hex(geometry)) for role, geometry in shapes]
    for role, geometry in found or [("none", None)]:
        yield {
            "layer": "statement" if is_statement else role,
            "role": role,
            "record": row.hash.hex(),
            "entry": row.log_index,
            **texts,
            "starts": None if time is None or time.start is None else time.start.isoformat(),
            "ends": None if time is None or time.end is None else time.end.isoformat(),
            "counted": judged["counted"],
            "at_least": judged["counted_at_least"],
            "at_most": judged["counted_at_most"],
            "review": judged["review"],
            "zones": judged["zones"],
            "distrust": judged["distrust"] or "",
            "area": geometry,
        }


def _groups(state: CountingState, doubt: Distrust) -> Iterator[ReaderRow]:
    joined, _ = counting_state.joined_groups(state)
    for each in joined:
        if each.relation:
            leaves = list(each.leaves())
            yield {
                "record": each.hash.hex(),
                "relation": each.relation,
                "kind": next((leaf.row.kind for leaf in leaves if leaf.row), ""),
                "observations": " ".join(leaf.hash.hex() for leaf in leaves),
                "at_least": each.counted.at_least if each.counted else 0,
                "at_most": each.counted.at_most if each.counted else 0,
                "best": each.counted.best if each.counted else 0,
                "apart": " ".join(sorted({line.label for line in each.apart})),
                "flags": " ".join(each.flags),
                "distrust": " ".join(sorted({doubt(_signer(state, e)) for e in leaves} - {""})),
                "area": _points(leaves),
            }


def _signer(state: CountingState, leaf: EventGroup) -> bytes:
    raw = feeds.raw(state.store, leaf.hash)
    assert raw is not None  # noqa: S101 - a link whose observation is missing is not in force
    return parse(raw).kid


def _points(leaves: list[EventGroup]) -> str | None:
    """Places of a group's observations: their sites, else their posts."""
    seen = [leaf.row.seen for leaf in leaves if leaf.row and leaf.row.seen]
    places = [(each.site, each.post) for each in seen]
    points = [
        next(place.position for place in pair if place and place.position)
        for pair in places
        if any(place and place.position for place in pair)
    ]
    return _hex(shapely.MultiPoint(points)) if points else None


def _findings(session: Session, state: CountingState) -> Iterator[ReaderRow]:
    found = finding_state.all_findings(session.store, state.log)
    for hash_ in found.found.in_force:
        yield from _copies(session, found, hash_)


def _copies(session: Session, found: FindingState, hash_: bytes) -> Iterator[ReaderRow]:
    """A finding as each audience may see it: the parties as its extract says it, the public less.

    The public is told no times of what it rests on, as in editions.
    """
    body, conclusion = found.body(hash_), found.found.conclusions[hash_]
    pack = pack_of(session)
    said = shown_findings.content(session.store, pack, hash_, body, conclusion, roster=pack.roster)
    for audience in ("internal", *OUTSIDE_READERS[: _reach(body)]):
        inside = audience not in OUTSIDE_READERS
        yield {
            "audience": audience,
            "record": hash_.hex(),
            "state": body.state,
            "confidence": said["confidence"],
            "grounds": visible(body.note if inside else said["grounds"]),
            "judgements": said["judgements"],
            "observations": [_seen(each, audience) for each in said["observations"]],
            "since": conclusion.since,
            **(_inside(body, conclusion) if inside else dict.fromkeys(("shaken", "named", "area"))),
        }


def _reach(body: Finding) -> int:
    """Number of audiences outside that may see a finding."""
    return OUTSIDE_READERS.index(body.audience) + 1 if body.audience in OUTSIDE_READERS else 0


def _seen(observation: dict[str, Any], audience: str) -> dict[str, Any]:
    kept = ("hash",) if audience == OUTSIDE_READERS[-1] else ("hash", "when", "what")
    return {name: observation[name] for name in kept}


def _inside(body: Finding, conclusion: Conclusion) -> ReaderRow:
    corners = body.located.polygon if body.located else ()
    ring = [(lon / 1e7, lat / 1e7) for lat, lon in corners]
    return {
        "shaken": len(conclusion.shaken),
        "named": visible(body.attribution.party) if body.attribution else "",
        "area": _hex(shapely.Polygon(ring)) if ring else None,
    }


def _hex(geometry: BaseGeometry) -> str:
    return str(shapely.to_wkb(shapely.set_srid(geometry, _WGS84), hex=True, include_srid=True))
