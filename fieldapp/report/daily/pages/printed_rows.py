"""Rows of a report's tables in words: totals, violations, single observations, posts. Pure.

Every figure of a row of the content stands in its row of the page, so page and content can be
compared; of an observation that is joined to another the number is in the first row alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from fieldapp.observation.notation.local_words import in_language, spaced
from fieldapp.observation.observation import list_of
from fieldapp.report.daily.pages.printing import PrintedRow, Printing
from fieldapp.report.daily.release_policy import WITHHELD
from fieldapp.report.daily.report_content import CellValue, ContentRow
from fieldapp.report.daily.sections import APART
from fieldapp.verification.claims import NOT_KNOWN
from fieldapp.verification.reporting.coverage import HOURS_NOT_KNOWN
from fieldapp.wording.safe_text import visible

# --- Totals.

TOTALS_HEAD: Final = (
    "region", "violations_total", "floor_head", "observations_total", "explosions_total",
    "apart_total", "watched_total", "before_total", "before_watched_total", "compared_total",
)  # fmt: skip


def total_row(to: Printing, row: ContentRow) -> PrintedRow:
    """A region's totals, with all that the sentences leave out."""
    cells, text = row.cells, to.text
    rows = [
        to.figure(cells["rows"]),
        *(
            to.named(to.column(name), to.figure(cells[name]))
            for name in ("open_rows", "without_figure", "not_compared")
            if cells[name]
        ),
    ]
    watched = [
        to.hours(cells["watched_minutes"]),
        *(
            to.named(text(by), to.hours(cells[f"{by}_minutes"]))
            for by in ("patrol", "camera")
            if cells[f"{by}_minutes"]
        ),
    ]
    apart = [
        to.named(text(f"{label}_short"), to.counted(row, f"{label}_"))
        for label in ("live_fire", "demining")
        if cells[f"{label}_at_most"] != 0
    ]
    return [
        to.region(cells["region"]),
        to.counted(row),
        to.figure(cells["floor"]),
        text("join").join(rows),
        to.counted(row, "explosions_"),
        text("join").join(apart) or to.figure(0),
        text("join").join(watched),
        to.counted(row, "before_"),
        to.hours(cells["before_watched_minutes"]),
        text(str(cells["compared"])),
    ]


# --- Annex 1.

VIOLATIONS_HEAD: Final = (
    "row", "region", "position", "event_location", "means", "number", "what", "assessment",
    "weapon", "time",
)  # fmt: skip


def violation_row(to: Printing, row: ContentRow, numbers: Mapping[CellValue, int]) -> PrintedRow:
    """A violation in the columns of the published annex, after its row and its region.

    Args:
        to: Words for cells.
        row: Of the section "violations".
        numbers: Of the rows in the content, which its tables and paths have, by record.
    """
    cells = row.cells
    also = cells["told_with"] is not None
    position = to.place(cells, "position") or to.text("unknown")
    aside = [to.label("control", cells["control"])] if cells["control"] else []
    if (reference := cells["position_reference"]) and position != WITHHELD:
        aside.append(visible(spaced(str(reference))))
    position += f" ({', '.join(aside)})" if aside else ""
    described = [to.label(name, cells[name]) for name in ("hedge", "assessment") if cells[name]]
    if flight := cells.get("flight"):
        described.append(to.named(to.column("flight"), to.local(flight)))
    return [
        f"{numbers[cells['record']]}",
        to.region(cells["region"]) if cells["region"] else to.text("unknown"),
        f"{to.text('also')} {position}" if also else position,
        " · ".join(filter(None, (to.place(cells, "site"), _far(to, cells)))) or to.text("unknown"),
        _means(to, cells),
        _number(to, row),
        to.label("what", cells["what"]),
        to.text("join").join(filter(None, (", ".join(described), *found(to, cells))))
        or to.text("unknown"),
        to.weapons(cells["weapons"]),
        to.span(row),
    ]


def _means(to: Printing, cells: Mapping[str, CellValue]) -> str:
    """Means; where none were told, with which sensor it was."""
    known = cells["means"] or cells["sensor"] in (None, NOT_KNOWN)
    return to.label("means", cells["means"]) if known else to.label("sensor", cells["sensor"])


_FAR: Final = ("distance", "directions")


def _far(to: Printing, cells: Mapping[str, CellValue]) -> str:
    """Distance and direction from the post: "3–6 km SE"; "" where none was told."""
    return " ".join(filter(None, (to.local(cells.get(name)) for name in _FAR)))


def _number(to: Printing, row: ContentRow) -> str:
    """The number as it was told, and as it is counted where that is another: a link's in all."""
    cells = row.cells
    stated = visible(in_language(str(cells["number"] or to.text("unknown")), to.text.language))
    if cells["told_with"] is not None:
        return f"{stated} ({to.text('counted_above')})"
    if cells["at_least"] is None:
        return f"{stated} ({_aside(to, cells['set_apart'])})"
    if cells["number"] == str(cells["at_least"]) == str(cells["at_most"]):
        return stated
    words = "counted_as" if cells["relation"] is None else "together"
    return f"{stated} ({to.text(words, claim=to.counted(row))})"


def _aside(to: Printing, labels: CellValue) -> str:
    """Why a row is in no total: what it was set apart as, where that is shown."""
    if labels is None:
        return to.text("not_counted")
    if labels == WITHHELD:
        return f"{to.text('not_counted')}; {to.named(to.column('set_apart'), WITHHELD)}"
    short = (to.text(f"{label}_short") for label in str(labels).split("; "))
    return to.named(to.column("set_apart"), ", ".join(short))


def found(to: Printing, cells: Mapping[str, CellValue]) -> Iterator[str]:
    """The finding on an observation in words, and whether it is under review."""
    state = cells["finding"]
    if state is None:
        return
    if state == WITHHELD:
        yield to.text("finding_withheld", mark=WITHHELD)
        return
    names = to.text.words["findings"]
    yield to.named(to.column("finding"), names.get(state, visible(str(state))))
    if cells["confidence"] is not None:
        confidence = cells["confidence"]
        yield names.get(confidence, visible(str(confidence)))
    if cells["under_review"] is not None:
        yield names["under_review"]


# --- Single observations.

FACTS_HEAD: Final = ("row", "place", "kind", "time", "facts")
_PLACED: Final = (
    "kind", "region", "post", "post_at", "site", "site_at", "distance", "directions", "from", "to",
    "precision", "about", "sensor",
    "record", "delay_s", "delay_by_times_s", "low", "high", "killed_low", "killed_high",
    "injured_low", "injured_high", "finding", "confidence", "under_review", "finding_record",
    "rule_outcome", "told_with", "relation",
)  # fmt: skip
"""Columns that are told otherwise, or hidden in print."""
_COUNTS: Final = ("number", "killed", "injured")


def fact_row(to: Printing, row: ContentRow, numbers: Mapping[CellValue, int]) -> PrintedRow:
    """One observation: its row, where, what kind, when, and every other cell that is known.

    Args:
        to: Words for cells.
        row: Of one of ANNEXES.
        numbers: As of `violation_row`, of its section.
    """
    cells = row.cells
    kind = str(cells["kind"])
    known = {n: v for n, v in cells.items() if n not in _PLACED and v is not None and v != ""}
    facts = [_known(to, kind, name, value) for name, value in known.items()]
    region = visible(str(cells["region"] or ""))
    post, site = (to.place(cells, name) for name in ("post", "site"))
    seen_from = " ".join(filter(None, (post, _far(to, cells))))
    where = " · ".join(filter(None, (region, seen_from, site))) or to.text("unknown")
    return [
        f"{numbers[cells['record']]}",
        where if cells["told_with"] is None else f"{to.text('also')} {where}",
        to.label("kind", kind),
        to.span(row),
        " · ".join(filter(None, (*facts, *_delays(to, cells), *found(to, cells)))),
    ]


def _delays(to: Printing, cells: Mapping[str, CellValue]) -> Iterator[str]:
    """Delay as it was told, and by the times; marked where they disagree."""
    stated, times = cells.get("delay_s"), cells.get("delay_by_times_s")
    if WITHHELD in (stated, times):
        yield to.named(to.column("delay_s"), WITHHELD)
    elif isinstance(stated, int) and isinstance(times, int) and stated // 60 != times // 60:
        spans = {"told": _minutes(to, stated), "times": _minutes(to, times)}
        yield f"⚠ {to.text('delay', **spans)}"
    elif isinstance(stated, int) or isinstance(times, int):
        seconds = stated if isinstance(stated, int) else times
        yield to.named(to.column("delay_s"), _minutes(to, int(seconds or 0)))


def _minutes(to: Printing, seconds: int) -> str:
    return in_language(f"{to.figure(seconds // 60)} min", to.text.language)


def _known(to: Printing, kind: str, name: str, value: CellValue) -> str:
    if value == WITHHELD:
        return to.named(to.column(name), WITHHELD)
    if name == "weapons":
        return to.weapons(value)
    if name in _COUNTS:
        return to.named(to.column(name), visible(in_language(str(value), to.text.language)))
    if name == "flight":
        return to.named(to.column(name), to.local(value))
    if name == "hedge":
        return to.named(to.column(name), to.label(name, value))
    if codes := _code_list(kind, name):
        return to.label(codes, value)
    return to.named(to.column(name), to.figure(value))


def _code_list(kind: str, field: str) -> str:
    try:
        return list_of(kind, field)
    except KeyError:
        return ""


# --- Posts and statements.

POSTS_HEAD: Final = ("region", "post", "by", "hours", "quiet", "limits")


def post_row(to: Printing, row: ContentRow) -> PrintedRow:
    """A post: its watched hours, how many of them were quiet, and what is told beside them."""
    cells = row.cells
    limits = [
        _apart(to, code, to.hours(cells[f"{code}_minutes"]))
        for code in APART
        if cells[f"{code}_minutes"]
    ]
    return [
        to.region(cells["region"]),
        visible(str(cells["post"] or to.text("unknown"))),
        to.text(str(cells["by"])),
        to.hours(cells["watched_minutes"]),
        to.hours(cells["nothing_minutes"]),
        ", ".join(limits),
    ]


def _apart(to: Printing, code: str, hours: str) -> str:
    if code == HOURS_NOT_KNOWN:
        return to.text("not_known_within", hours=hours)
    return f"{to.label('status_watch', code)} {hours}"


STATEMENTS_HEAD: Final = ("party", "received")


def statement_row(to: Printing, row: ContentRow) -> PrintedRow:
    """A party with the number of its statements."""
    party = visible(str(row.cells["party"] or to.text("unknown")))
    return [party, to.figure(row.cells["received"])]
