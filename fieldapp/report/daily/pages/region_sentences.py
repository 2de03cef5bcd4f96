"""Sentences of a region: how many violations, how it was watched, and how that compares. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.report_content import ContentRow
from fieldapp.report.daily.sections import ALL, HOURS, IN_VAIN, NONE
from fieldapp.verification.claims import NOT_KNOWN
from fieldapp.verification.reporting.coverage import HOURS_NOT_KNOWN

_NONE: Final = {
    HOURS: "none_watched", HOURS_NOT_KNOWN: "none_hours_not_known", IN_VAIN: "none_in_vain",
    NONE: "none_unwatched",
}  # fmt: skip


def region_sentences(to: Printing, row: ContentRow, *, elsewhere: bool) -> Iterator[str]:
    """Sentences of a row of the totals: what was recorded, who watched, and the period before.

    Args:
        to: Words for cells.
        row: Of the section "totals".
        elsewhere: Observations without a region are in a row of their own.
    """
    cells, text = row.cells, to.text
    region, watched = to.region(cells["region"]), int(cells["watched_minutes"] or 0)
    if cells["at_most"] == 0:
        said = [text(_NONE[str(cells["watched"])], region=region, hours=to.hours_told(watched))]
    else:
        noun = _noun(to, "violation", row)
        said = [text("recorded", region=region, claim=to.claim(row), noun=noun)]
        if (cells["explosions_at_least"], cells["explosions_at_most"]) == (0, None):
            said.append(text("maybe_explosions"))
        elif cells["explosions_at_most"] != 0:
            noun = _noun(to, "explosion", row, "explosions_")
            said.append(text("including", claim=to.claim(row, "explosions_"), noun=noun))
    yield f"{''.join(said)}."
    if elsewhere and cells["at_most"] == 0 and cells["region"] not in (ALL, NOT_KNOWN):
        yield text("none_of_region", unknown=text("not_known"))
    if cells["without_figure"]:
        yield text("without_figure", n=cells["without_figure"])
    yield from _apart(to, row)
    if cells["floor"] != cells["at_least"]:
        yield text("floor", n=cells["floor"])
    if cells["not_compared"]:
        yield text("not_compared", n=cells["not_compared"])
    yield f"{_before(to, row)}. {text(str(cells['compared']))}."
    if watched or cells["before_watched_minutes"]:
        yield text(
            "watched",
            now=to.hours_told(watched),
            before=to.hours_told(cells["before_watched_minutes"]),
            camera=to.hours_told(cells["camera_minutes"]),
        )
    elif cells["compared"] not in ("none_in_both", "cannot_compare"):
        nobody = cells["watched"] == cells["before_watched"] == NONE
        yield text("by_period" if nobody else "by_period_hours")


def _apart(to: Printing, row: ContentRow) -> Iterator[str]:
    cells = row.cells
    if cells["live_fire_at_most"] != 0 or cells["demining_at_most"] != 0:
        live, demining = to.claim(row, "live_fire_"), to.claim(row, "demining_")
        yield to.text("apart", live_fire=live, demining=demining)


def undated_sentences(to: Printing, row: ContentRow) -> Iterator[str]:
    """Sentences of what belongs to no day.

    Args:
        to: Words for cells.
        row: Of violations, of the section "undated".
    """
    yield to.text("undated", claim=to.counted(row), rows=row.cells["rows"])
    yield from _apart(to, row)


def _before(to: Printing, row: ContentRow) -> str:
    """The period before; what nobody watched then is not told as none."""
    cells = row.cells
    period = to.text("before", hours=to.hours_told(cells["before_minutes"]))
    if cells["before_at_most"] != 0:
        return to.named(period, to.claim(row, "before_"))
    hours = to.hours_told(cells["before_watched_minutes"])
    return to.text(_NONE[str(cells["before_watched"])], region=period, hours=hours)


def _noun(to: Printing, name: str, row: ContentRow, prefix: str = "") -> str:
    """A noun in the form that goes with the number beside it, which is the last of a claim."""
    least, most = (row.cells[f"{prefix}{end}"] for end in ("at_least", "at_most"))
    if most is None:
        return to.text.noun(f"{name}_at_least", int(least or 0))
    return to.text.noun(name, int(most or 0))
