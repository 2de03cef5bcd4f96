"""Sections of the daily report: totals by region with their comparison, coverage, annexes. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from fieldapp.observation.field_table import VIOLATION
from fieldapp.report.daily.annexes.observation_rows import (
    ANNEXES,
    CASUALTY,
    annex,
    corroborated,
)
from fieldapp.report.daily.annexes.violation_rows import violation_rows
from fieldapp.report.daily.report_content import (
    CellValue,
    ContentRow,
    ContentSection,
    ReportContent,
)
from fieldapp.report.daily.report_records import ReportedRecord, ReportPeriod, ReportRecords
from fieldapp.verification import counting
from fieldapp.verification.basis import Basis
from fieldapp.verification.claims import (
    ALL_REGIONS,
    NOT_KNOWN,
    CountClaim,
    bounded,
    region_key,
    total_of,
)
from fieldapp.verification.counting import Total
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.reporting.comparison import CountedPeriod, compare
from fieldapp.verification.reporting.coverage import (
    HOURS_NOT_KNOWN,
    SHOWN_APART,
    UNWATCHED_STATES,
    PostCoverage,
    coverage,
    length,
    post_name,
    total_length,
)
from fieldapp.verification.suggested.suggested_floor import suggested_floor

ALL: Final = ALL_REGIONS
"""Region of the row that has all regions together."""
REPORTED: Final = "reported"
"""Section of the numbers of reports that are not corroborated."""
APART: Final = (*SHOWN_APART, *sorted(UNWATCHED_STATES), HOURS_NOT_KNOWN)
"""What is told of a post beside its watched hours, by the codes of its columns."""
COVERAGE: Final = "coverage"
"""Section of posts; its grounds are headquarters' alone: they tell which device watches where."""
HOURS, NONE = "hours", "none"
"""How a region was watched: for known hours; by nobody. Else HOURS_NOT_KNOWN, or only in vain."""
IN_VAIN: Final = "in_vain"
HEADING: Final = (
    "first_day", "last_day", "from", "to", "minutes", "zone", "cut_off", "log_size", "log_root",
    "roster", "counting", "agreement", "bearings", "zones", "standard_of_proof", "complete",
    "not_in_log", "replaced", "withdrawn",
)  # fmt: skip
"""Columns of the heading; where records may be missing, IN_PART too: an edition never has them."""
IN_PART: Final = ("feeds", "behind", "later_roster")
USUAL_STANDARD: Final = "reasonable grounds to believe"
"""Standard of proof where the rules name none."""
LINK, REPLACED = "link", "replaced"
"""Marks of hashes: a link of observations, and a version that a correction replaced."""
LEFT_OUT: Final = ("replaced", "withdrawn")
"""Of these, how many versions and observations of these days are in no figure."""
MOST_DAYS: Final = 400
"""Days of one report: a year, and some."""
_MINUTE: Final = timedelta(minutes=1)


def daily(records: ReportRecords) -> ReportContent:
    """Content of the report of a period of operational days."""
    posts = _coverage(records.now)
    before = _coverage(records.before)
    sections = [
        ContentSection("heading", (ContentRow(_heading(records)),)),
        ContentSection("totals", tuple(_totals(records, posts, before))),
        ContentSection("undated", tuple(_undated(records))),
        ContentSection(REPORTED, tuple(_reported(records))),
        *(ContentSection(name, tuple(annex(records, name))) for name in ANNEXES),
        ContentSection(COVERAGE, tuple(_posts(records.now, posts))),
        ContentSection("statements", tuple(_statements(records))),
        ContentSection("violations", tuple(violation_rows(records))),
    ]
    return ReportContent((*sections, ContentSection("hashes", tuple(_hashes(sections)))))


def _heading(records: ReportRecords) -> dict[str, CellValue]:
    first, after = records.now.span
    basis = records.basis
    return {
        "first_day": f"{records.now.days[0]}",
        "last_day": f"{records.now.days[-1]}",
        "from": moment(first),
        "to": moment(after),
        "minutes": minutes(after - first),
        "zone": records.zone,
        "cut_off": f"{records.cut_off:%H:%M}",
        "log_size": basis.size,
        "log_root": None if basis.root is None else basis.root.hex(),
        "roster": basis.roster,
        "counting": basis.counting.hex(),
        "agreement": records.rules.agreement or None,
        "bearings": records.rules.bearings or None,
        "zones": records.rules.zones or None,
        "standard_of_proof": records.rules.standard_of_proof or USUAL_STANDARD,
        "complete": "yes" if basis.complete else "no",
        "not_in_log": basis.unlogged,
        "replaced": records.replaced,
        "withdrawn": records.withdrawn,
        **({} if basis.complete else dict(zip(IN_PART, _in_part(basis), strict=True))),
    }


def _in_part(basis: Basis) -> tuple[CellValue, ...]:
    """Numbers of feeds that are listed and that are behind, where they are known."""
    known = bool(basis.feeds)
    return (
        basis.feeds if known else None,
        basis.behind if known else None,
        "yes" if basis.later_roster else "no",
    )


# --- Totals.


def _totals(
    records: ReportRecords, posts: Iterable[PostCoverage], before: Iterable[PostCoverage]
) -> Iterator[ContentRow]:
    posts, before = tuple(posts), tuple(before)
    groups = (*records.now.violations, *records.before.violations)
    regions = {_region(each) for each in groups} | {each.region for each in (*posts, *before)}
    for region in (*sorted(regions), ALL):
        yield _total_row(records, region, _of(region, posts), _of(region, before))


def _of(region: str, posts: Iterable[PostCoverage]) -> tuple[PostCoverage, ...]:
    return tuple(each for each in posts if region in (ALL, each.region))


def _region(group: EventGroup) -> str:
    """Region of a group, that of the observation whose place is the group's."""
    return region_key(counting.placing(group).region)


def _total_row(
    records: ReportRecords,
    region: str,
    posts: tuple[PostCoverage, ...],
    before: tuple[PostCoverage, ...],
) -> ContentRow:
    found = _total(records.now, region)
    earlier = _total(records.before, region)
    start, end = records.before.span
    result = compare(_counted(found, records.now, posts), _counted(earlier, records.before, before))
    cells: dict[str, CellValue] = {
        "region": region,
        **_claim(found.claim),
        **_floor(records, region),
        "rows": found.rows,
        "open_rows": found.open_rows,
        "without_figure": found.without_figure,
        **_apart(found),
        **_claim(_explosions(found), "explosions_"),
        "watched": watched(posts),
        "watched_minutes": minutes(total_length(posts)),
        "patrol_minutes": minutes(total_length(p for p in posts if not p.camera)),
        "camera_minutes": minutes(total_length(p for p in posts if p.camera)),
        **_claim(earlier.claim, "before_"),
        "before_minutes": minutes(end - start),
        "before_watched": watched(before),
        "before_watched_minutes": minutes(total_length(before)),
        "compared": result.word,
        "compared_by": "watched hours" if result.watched else "period",
    }
    trees = [tree(each, records.versions) for each in (found, earlier)]
    return ContentRow(cells, dict(zip(("total", "earlier_period"), trees, strict=True)))


def _total(period: ReportPeriod, region: str) -> Total:
    return counting.total(each for each in period.violations if region in (ALL, _region(each)))


def _floor(records: ReportRecords, region: str) -> dict[str, CellValue]:
    """The least of a total if every strong and fair suggestion overlaps, and what it leaves out."""
    left = records.suggested.not_compared
    groups = [each for each in records.now.violations if region in (ALL, _region(each))]
    leaves = {each.hash: {leaf.hash for leaf in each.leaves()} for each in groups}
    compared = [each for each in groups if left.isdisjoint(leaves[each.hash])]
    return {
        "floor": suggested_floor(compared, records.suggested.found),
        "not_compared": len(left & frozenset[bytes]().union(*leaves.values())),
    }


def _counted(found: Total, period: ReportPeriod, posts: tuple[PostCoverage, ...]) -> CountedPeriod:
    first, after = period.span
    return CountedPeriod(claim=found.claim, length=after - first, watched=total_length(posts))


def _explosions(found: Total) -> CountClaim:
    """Bounds of the explosions in a total; what is told with others, or not known, may be some."""
    rows = counting.rows_by(found.groups, "what", "UTC")
    claims = [row.claim for row in rows if row.key == "explosion"]
    maybe = [bounded(0, row.claim.at_most, 0) for row in rows if row.key == NOT_KNOWN]
    return total_of([*claims, *maybe])


def watched(posts: tuple[PostCoverage, ...]) -> str:
    """Code for how posts were watched: HOURS, HOURS_NOT_KNOWN, IN_VAIN or NONE."""
    if minutes(total_length(posts)):
        return HOURS
    if any(each.watched or HOURS_NOT_KNOWN in each.apart for each in posts):
        return HOURS_NOT_KNOWN
    return IN_VAIN if posts else NONE


def _apart(found: Total) -> dict[str, CellValue]:
    none = counting.total(()).claim
    cells: dict[str, CellValue] = {}
    for label in ("live_fire", "demining"):
        cells.update(_claim(found.set_apart.get(label, none), f"{label}_"))
    return cells


def _undated(records: ReportRecords) -> Iterator[ContentRow]:
    found = counting.total(records.undated)
    if found.rows or found.set_apart:
        cells = {
            "kind": VIOLATION, "rows": found.rows, **_claim(found.claim), **_apart(found),
        }  # fmt: skip
        yield ContentRow(cells, {"total": tree(found, records.versions)})
    for kind, others in records.undated_others.items():
        hashes = sorted(one.hash.hex() for one in others)
        yield ContentRow({"kind": kind, "rows": len(others)}, {"records": hashes})


def _claim(claim: CountClaim, prefix: str = "") -> dict[str, CellValue]:
    return {
        f"{prefix}at_least": claim.at_least,
        f"{prefix}at_most": claim.at_most,
        f"{prefix}best": claim.likely,
    }


def tree(found: Total, versions: Mapping[bytes, bytes]) -> dict[str, Any]:
    """Parts of a total, down to the hashes of records; their order tells nothing.

    Args:
        found: The total.
        versions: The version that was counted of each thread of observations.
    """
    return _branch(counting.explain(found), versions)


def _branch(each: counting.Explanation, versions: Mapping[bytes, bytes]) -> dict[str, Any]:
    # The first of a link is the one that its relation is about; a sum has no hash and no first.
    first = each.members[0].hash if each.hash and each.members else b""
    members = sorted(each.members, key=lambda one: (one.hash != first, one.hash))
    return {
        **({"hash": versions.get(each.hash, each.hash).hex()} if each.hash else {}),
        **({"thread": each.hash.hex()} if each.hash and not each.relation else {}),
        **({"relation": each.relation} if each.relation else {}),
        **({} if each.claim is None else _claim(each.claim)),
        **({"set_apart": {n: _claim(c) for n, c in each.set_apart}} if each.set_apart else {}),
        **({"members": [_branch(one, versions) for one in members]} if each.members else {}),
    }


# --- Coverage.


def _coverage(period: ReportPeriod) -> tuple[PostCoverage, ...]:
    others = (each.seen for kind in period.others.values() for each in kind)
    leaves = (leaf.row for group in period.violations for leaf in group.leaves())
    events = (row.seen for row in leaves if row is not None and row.seen is not None)
    return coverage((*others, *events), period.span)


def _posts(period: ReportPeriod, posts: Iterable[PostCoverage]) -> Iterator[ContentRow]:
    """Rows in an order that tells nothing: that of a hash of what outsiders cannot know."""
    watches: dict[str, list[bytes]] = {}
    for one in period.others.get("watch", ()):
        name = post_name(one.seen.post) if one.seen.post else ""
        watches.setdefault(name.casefold(), []).append(one.hash)
    found = [(sorted(watches[each.post.casefold()]), each) for each in posts]
    for hashes, each in sorted(found, key=lambda of: hashlib.sha256(b"".join(of[0])).digest()):
        yield ContentRow(
            {
                "post": each.post,
                "region": each.region,
                "by": "camera" if each.camera else "patrol",
                "watched_minutes": minutes(each.length),
                "nothing_minutes": minutes(length(each.nothing)),
                **{f"{code}_minutes": minutes(length(each.apart.get(code, ()))) for code in APART},
            },
            {"records": [hash_.hex() for hash_ in hashes]},
        )


# --- Numbers alone.


def _reported(records: ReportRecords) -> Iterator[ContentRow]:
    """Numbers of reports that no finding corroborates: what they tell is in no table."""
    others = records.now.others.get(CASUALTY, ())
    found = [each for each in others if not corroborated(records, each)]
    if found:
        hashes = sorted(one.hash.hex() for one in found)
        yield ContentRow({"kind": CASUALTY, "rows": len(found)}, {"records": hashes})


def _statements(records: ReportRecords) -> Iterator[ContentRow]:
    """Numbers of statements by party: how many tell of these days, never what they claim."""
    by_party: dict[str, list[ReportedRecord]] = {}
    for each in records.now.others.get("statement", ()):
        by_party.setdefault(each.seen.party, []).append(each)
    for party, found in sorted(by_party.items()):
        hashes = sorted(one.hash.hex() for one in found)
        yield ContentRow({"party": party, "received": len(found)}, {"records": hashes})


def _hashes(sections: Iterable[ContentSection]) -> Iterator[ContentRow]:
    """Every record that a figure rests on, once, in the order of their hashes; but no watch."""
    others = (each for each in sections if each.name != COVERAGE)
    grounds = [row.grounds for each in others for row in each.rows]
    marks = dict[str, str](pair for each in grounds for pair in _marks(each))
    for name in sorted({name for each in grounds for name in named(each)}):
        yield ContentRow({"record": name, "mark": marks.get(name)})


def _marks(grounds: Any) -> Iterator[tuple[str, str]]:
    """Hashes that are no version in force: LINK, or REPLACED by a correction."""
    match grounds:
        case {"thread": thread, "records": [*records]} if len(records) > 1:
            yield thread, REPLACED
        case {"thread": thread, "hash": version} if thread != version:
            yield thread, REPLACED
        case {"relation": _, "hash": link}:
            yield link, LINK
    children = grounds.values() if isinstance(grounds, dict) else grounds
    for each in children:
        yield from _marks(each) if isinstance(each, dict | list) else ()


def named(grounds: Any) -> Iterator[str]:
    """Hashes in a tree of grounds."""
    match grounds:
        case dict():
            if "hash" in grounds:
                yield grounds["hash"]
            for each in grounds.values():
                yield from named(each) if isinstance(each, dict | list) else ()
        case list():
            for each in grounds:
                yield from [each] if isinstance(each, str) else named(each)


def moment(when: datetime) -> str:
    """A moment as text, UTC."""
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def minutes(span: timedelta) -> int:
    """Whole minutes of a span of time, rounded down."""
    return span // _MINUTE
