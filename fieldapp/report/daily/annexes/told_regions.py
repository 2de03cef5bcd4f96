"""Rows of a report that tell another region than the list of places, or than their post. Pure.

A total counts a record in the region that was signed. Whoever signs another one, by a slip or on
purpose, moves the figures of two regions, and the watched hours of a post of which two are told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from fieldapp.report.daily.annexes.observation_rows import ANNEXES
from fieldapp.report.daily.report_content import ContentRow, ReportContent
from fieldapp.report.daily.sections import COVERAGE
from fieldapp.verification.claims import NOT_KNOWN, region_key

_SECTIONS: Final = ("violations", *ANNEXES)


def told_otherwise(
    content: ReportContent, region_of: Callable[[str], str]
) -> tuple[ContentRow, ...]:
    """Rows of observations and posts with a region that the list or other rows do not have.

    Args:
        content: Headquarters' own.
        region_of: The region that the mission's list has for a name, "" for none.
    """
    regions: dict[str, set[str]] = {}
    rows = [row for name in _SECTIONS for row in content.section(name)]
    for row in rows:
        if row.cells["region"]:
            regions.setdefault(_post(row), set()).add(str(row.cells["region"]))
    unknown = {_post(row) for row in content.section(COVERAGE) if row.cells["region"] == NOT_KNOWN}
    # Where rows tell one region and the hours of their post have none, a watch tells another.
    several = {
        post for post, each in regions.items() if post and (len(each) > 1 or post in unknown)
    }
    found = (row for row in rows if _differs(row, several, region_of))
    return (*found, *_posts(content, several, region_of))


def _post(row: ContentRow) -> str:
    name = row.cells.get("position") or row.cells.get("post")
    return str(name or "").casefold()


def _differs(row: ContentRow, several: set[str], region_of: Callable[[str], str]) -> bool:
    region = str(row.cells["region"] or "")
    names = (row.cells.get(name) for name in ("position", "post", "site"))
    listed = {region_of(str(name)) for name in names if name} - {""}
    if not region:
        return False
    return region not in listed if listed else _post(row) in several


def _posts(
    content: ReportContent, several: set[str], region_of: Callable[[str], str]
) -> Iterator[ContentRow]:
    for row in content.section(COVERAGE):
        region, listed = row.cells["region"], region_of(str(row.cells["post"] or ""))
        if region != region_key(listed) if listed else _post(row) in several:
            yield row
