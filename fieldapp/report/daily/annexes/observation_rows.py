"""Annexes of single observations: a row for each, with the columns of its kind. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from fieldapp.observation.notation import amounts, weapons
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count
from fieldapp.report.daily.annexes.violation_rows import (
    judging,
    observed,
    observed_with,
    told_place,
    told_sector,
    told_times,
)
from fieldapp.report.daily.report_content import CellValue, ContentRow
from fieldapp.report.daily.report_records import JudgedRecord, ReportedRecord, ReportRecords
from fieldapp.verification.findings.finding_checks import LADDER

ANNEXES: Final[Mapping[str, tuple[str, ...]]] = {
    "restrictions": ("restriction",),
    "weapons": ("weapon", "holding_area"),
    "casualties": ("casualty",),
    "damage": ("damage",),
    "mines": ("mines",),
    "civilians": ("civilian_movement",),
    "positions": ("position", "aircraft"),
    "own_assets": ("own_asset",),
}
"""Sections of single observations, with the kinds that each has."""
CASUALTY: Final = "casualty"
"""Kind of which only what was corroborated is reported."""
_ASSURED: Final = LADDER[LADDER.index("corroborated") :]
RULED: Final = ("weapon", "holding_area")
"""Kinds of single observations of which the outcome of the agreement's rules is told."""


def annex(records: ReportRecords, name: str) -> Iterator[ContentRow]:
    """Rows of an annex of single observations, in the order of hashes, which tells nothing.

    What a link joins stands together, and all but the first say with what they are told.
    """
    found = [
        each
        for kind in ANNEXES[name]
        for each in records.now.others.get(kind, ())
        if kind != CASUALTY or corroborated(records, each)
    ]
    judged = {each.hash: records.judged.get(each.thread, JudgedRecord()) for each in found}
    found.sort(key=lambda one: _in_order(judged[one.hash], one.hash))
    links = set[bytes]()
    for each in found:
        of = judged[each.hash]
        columns = {**_COMMON, **_sector_of(each.seen.kind), **_COLUMNS[each.seen.kind]}
        cells: dict[str, CellValue] = {name: cell(each.seen) for name, cell in columns.items()}
        cells |= {
            "told_with": of.link.hex() if of.link is not None and of.link in links else None,
            "relation": of.relation or None,
            **judging(of, outcome=each.seen.kind in RULED),
            "record": each.hash.hex(),
        }
        if of.link is not None:
            links.add(of.link)
        yield ContentRow(cells, observed(each.thread, each.hash))


def _in_order(judged: JudgedRecord, hash_: bytes) -> tuple[bytes, bool, bytes]:
    return judged.link or hash_, not judged.leads, hash_


def corroborated(records: ReportRecords, each: ReportedRecord) -> bool:
    """Whether a finding in force says so of an observation, or more."""
    judged = records.judged.get(each.thread)
    return judged is not None and judged.finding is not None and judged.finding.state in _ASSURED


# Columns of single observations: a function of the observation gives each cell.

_Cell = Callable[[Observation], CellValue]


def _joined(name: str) -> _Cell:
    return lambda seen: "; ".join(getattr(seen, name)) or None


def _plain(name: str) -> _Cell:
    return lambda seen: getattr(seen, name) or None


def _figure(name: str) -> _Cell:
    return lambda seen: getattr(seen, name)


def _as_it_was(name: str) -> _Cell:
    """A count as it was told: "about 40" is neither a figure nor bounds."""

    def cell(seen: Observation) -> CellValue:
        count = getattr(seen, name)
        return None if count is None else amounts.format_count(count)

    return cell


def _low(name: str) -> _Cell:
    return lambda seen: _end(getattr(seen, name), "low")


def _high(name: str) -> _Cell:
    return lambda seen: _end(getattr(seen, name), "high")


def _end(count: Count | None, end: str) -> int | None:
    return None if count is None else getattr(count, end)


def _place(name: str) -> _Cell:
    def cell(seen: Observation) -> CellValue:
        place = getattr(seen, name)
        return None if place is None else place.name or place.reference or None

    return cell


def _time(name: str) -> _Cell:
    return lambda seen: told_times(seen.time)[name]


def _sector(name: str) -> _Cell:
    return lambda seen: told_sector(seen)[name]


def _computed_delay(seen: Observation) -> CellValue:
    """Delay by the two times, beside the one that was told: published ones disagree."""
    if (
        seen.time is None
        or seen.time.end is None
        or seen.time.precision not in ("second", "minute")
    ):
        return None
    return int((seen.time.end - seen.time.start).total_seconds())


_COMMON: Final[Mapping[str, _Cell]] = {
    "kind": _plain("kind"), "region": _plain("region"), "post": _place("post"),
    "post_at": lambda seen: told_place(seen.post), "site": _place("site"),
    "site_at": lambda seen: told_place(seen.site), "control": _plain("control"),
    "from": _time("from"), "to": _time("to"),
    "precision": _time("precision"), "about": _time("about"), "means": _plain("means"),
    "sensor": observed_with, "number": _as_it_was("count"),
}  # fmt: skip
_SECTOR: Final[Mapping[str, _Cell]] = {
    name: _sector(name) for name in ("distance", "directions", "flight")
}
_OWN_ASSET: Final = "own_asset"
"""Kind of which no sector is told: it would say where the mission's own camera stands."""
_WEAPONS: Final[Mapping[str, _Cell]] = {
    "weapons": lambda seen: weapons.format_weapons(seen.weapons) or None,
}
_HARM: Final[Mapping[str, _Cell]] = {
    "hedge": _plain("hedge"),
    "what": _joined("what"),
    **_WEAPONS,
    "status": _joined("status"),
}
_COLUMNS: Final[Mapping[str, Mapping[str, _Cell]]] = {
    "restriction": {
        "status": _joined("status"), "subject": _plain("subject"), "party": _plain("party"),
        "reason": _plain("reason"), "delay_s": _figure("delay_s"),
        "delay_by_times_s": _computed_delay,
        "people": _figure("people"), "vehicles": _figure("vehicles"),
    },
    "weapon": {
        "low": _low("count"), "high": _high("count"), "hedge": _plain("hedge"), **_WEAPONS,
        "status": _joined("status"),
    },
    "holding_area": {**_WEAPONS, "status": _joined("status"), "reason": _plain("reason")},
    "casualty": {
        "killed": _as_it_was("killed"), "injured": _as_it_was("injured"),
        "killed_low": _low("killed"), "killed_high": _high("killed"),
        "injured_low": _low("injured"), "injured_high": _high("injured"),
        "sexes": _joined("sexes"), "ages": _joined("ages"), **_HARM, "sources": _joined("sources"),
    },
    "damage": {"subject": _plain("subject"), **_HARM},
    "mines": {"subject": _plain("subject"), **_HARM},
    "civilian_movement": {
        "subject": _plain("subject"), "status": _joined("status"),
        "people": _figure("people"), "vehicles": _figure("vehicles"),
    },
    "position": {
        "what": _joined("what"), "status": _joined("status"), "subject": _plain("subject"),
        "people": _figure("people"), "vehicles": _figure("vehicles"),
    },
    "aircraft": {
        "hedge": _plain("hedge"), "assessment": _joined("assessment"), "what": _joined("what"),
        "status": _joined("status"),
    },
    _OWN_ASSET: {"asset": _plain("asset"), **_HARM, "subject": _plain("subject")},
}  # fmt: skip


def _sector_of(kind: str) -> Mapping[str, _Cell]:
    return {} if kind == _OWN_ASSET else _SECTOR
