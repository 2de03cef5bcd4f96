"""Release policy: what of a report readers outside the mission see; and copies made by it. Pure.

The tree of an edition has a leaf for each cell, and beside it one for each coarser value that the
policy names: a settlement, a day, a square of 5 km, what is of the mission's lists. A copy for an
audience has the leaves that it may see, and of the others the hashes alone, so its root is the
edition's. Totals, their basis, what has no day, numbers of statements, hashes of records and bounds
are shown to everybody: they name neither person nor place, and each row's grounds tell them. A
region or party among them that no list of the mission has is free text, and withheld. A text of the
narrative is shown to the readers that it is for; it has no figure of its own, so a number that is
withheld is withheld in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from typing import Any, Final

from fieldapp.errors import FormatError, InputError, Message, TypedText
from fieldapp.observation.local_time import zone_of
from fieldapp.observation.notation import weapons
from fieldapp.observation.notation.squares import square_of
from fieldapp.observation.vocabulary import Vocabulary, fold
from fieldapp.report.daily.annexes.observation_rows import ANNEXES
from fieldapp.report.daily.content_tree import ContentLeaf
from fieldapp.report.daily.report_content import (
    CellValue,
    ContentRow,
    ContentSection,
    ReportContent,
)
from fieldapp.report.daily.sections import ALL
from fieldapp.toml_text import parse_toml
from fieldapp.verification.claims import NOT_KNOWN

WITHHELD: Final = "▮"
"""In the place of a cell that is withheld."""
OUTSIDE_READERS: Final = ("parties", "public")
"""Audiences outside the mission, in the order of a policy's values."""
NARRATIVE: Final = "narrative"
"""Section of texts: each row says the widest readers that its text is for."""
SHOW, WITHHOLD, SETTLEMENT = "show", "withhold", "settlement"
DAY, SQUARE, LISTED = "day", "square", "listed"
_ACTIONS: Final = (SHOW, WITHHOLD, SETTLEMENT, LISTED)
_SHOWN: Final = ("edition", "heading", "totals", "undated", "reported", "statements", "hashes")
_IN_GROUNDS: Final = ("at_least", "at_most", "best", "record", "told_with", "relation")
_PLACES: Final = ("position", "post", "site", "site_at")
_SINGLE: Final = "observations"
_TABLES: Final = ("violations", _SINGLE, "coverage", "changes")
_MACHINES: Final = frozenset({"recorded", "imagery", "acoustic"})
"""Means of which the post is a camera's or a sensor's."""
_PEOPLE: Final = frozenset({None, "patrol", "base", "post"})
"""Sensors that are people; any other, one that a mission added too, stands where nobody is told."""
_VERSION: Final = 1

_NAMES: Final = {"region": "totals", "party": "statements"}
"""Columns with names, and the section whose rows are named by them."""
CODES: Final = {
    "control": "control", "means": "means", "sensor": "sensor", "what": "what",
    "assessment": "assessment", "hedge": "hedge", "sexes": "sex", "ages": "age_band",
}  # fmt: skip
"""Columns of codes, and their lists; one of `status` is that of the row's kind."""
_MODEL: Final = re.compile(r'( "(?:[^"]|"")*")')


@dataclass(frozen=True, slots=True, kw_only=True)
class MissionLists:
    """Lists of a mission: what is in none of them is free text, whoever typed or sent it.

    Attributes:
        vocabulary: Lists of codes.
        is_settlement: Whether a name is a settlement of the list of places.
        regions: Administrative regions of that list, folded.
        parties: Parties, bodies and sides of its rules, by code and name, folded.
    """

    vocabulary: Vocabulary
    is_settlement: Callable[[str], bool]
    regions: frozenset[str]
    parties: frozenset[str]


_OWN: Final = {
    "from": DAY, "to": DAY, "position_at": SQUARE, "post_at": SQUARE, "site_at": SQUARE,
}  # fmt: skip
"""Columns of times, which have a day, and of coordinates, which lie in a square."""
_WHOLE: Final = re.compile(r"\d{4}(-\d{2}){0,2}")
"""A day, month or year, of which nothing finer was told."""


@dataclass(frozen=True, slots=True)
class ReleasePolicy:
    """Release policy: by table and column, what to do for each audience outside."""

    tables: Mapping[str, Mapping[str, tuple[str, ...]]]

    def action(self, section: str, row: ContentRow, column: str, audience: str) -> str:
        """Action for a cell and an audience; what the policy does not name is withheld."""
        if section == _NAMES.get(column):
            return LISTED
        if section in _SHOWN or column in _IN_GROUNDS:
            return SHOW
        if section == NARRATIVE:
            widest = ("internal", *OUTSIDE_READERS).index(str(row.cells["audience"]))
            shown = column != "text" or OUTSIDE_READERS.index(audience) < widest
            return SHOW if shown else WITHHOLD
        if section == "changes":
            return self._of_change(row, column, audience)
        return self._column(section, column, audience)

    def _of_change(self, row: ContentRow, column: str, audience: str) -> str:
        """Action for a cell of a change: a value is shown where its own cell is, as it is."""
        about, changed = str(row.cells["section"]), row.cells["column"]
        if about in _SHOWN:
            return LISTED if column == "row" and about in _NAMES.values() else SHOW
        if column == "row":  # of a post its name, of an observation a hash that grounds.json has
            return WITHHOLD if about == "coverage" else SHOW
        if column in ("before", "after") and about != NARRATIVE and changed is not None:
            of = str(changed)
            action = SHOW if of in _IN_GROUNDS else self._column(about, of, audience)
            return action if action in (SHOW, LISTED) else WITHHOLD
        return self._column("changes", column, audience)

    def _column(self, section: str, column: str, audience: str) -> str:
        table = self.tables.get(_SINGLE if section in ANNEXES else section, {})
        actions = table.get(column, (WITHHOLD,) * len(OUTSIDE_READERS))
        return actions[OUTSIDE_READERS.index(audience)]


def parse_policy(raw: bytes) -> ReleasePolicy:
    """The policy of a file.

    Raises:
        InputError: It is not TOML, or names what is not known.
    """
    try:
        members = parse_toml(raw)
    except ValueError as e:
        raise InputError("The release policy is not TOML.", field="release") from e
    version = members.pop("version", None)
    if version != _VERSION or set(members) - set(_TABLES):
        raise InputError("The release policy names what is not known.", field="release")
    return ReleasePolicy({name: dict(_columns(table)) for name, table in members.items()})


def _columns(table: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, actions in (table if isinstance(table, dict) else {"": []}).items():
        listed = actions if isinstance(actions, list) else []
        known = (SHOW,) if name in _IN_GROUNDS else (*_ACTIONS, _OWN.get(name, SHOW))
        if len(listed) != len(OUTSIDE_READERS) or not all(each in known for each in listed):
            raise InputError(
                Message("The release policy says nothing known of {1}.", TypedText(name)),
                field="release",
            )
        yield name, tuple(listed)


# --- Coarser values.


def coarse_path(path: str, action: str) -> str:
    """Path of a coarser value of a cell."""
    return f"{path}~{action}"


def coarser(
    content: ReportContent, policy: ReleasePolicy, lists: MissionLists
) -> Iterator[tuple[str, CellValue]]:
    """Path and value of each coarser cell that the policy names."""
    (heading,) = content.section("heading")
    zone = str(heading.cells["zone"])
    for section, number, row in _rows(content):
        for column, value in row.cells.items():
            path = f"{section}/{number}/{column}"
            actions = {policy.action(section, row, column, each) for each in OUTSIDE_READERS}
            for action in sorted(actions & {SETTLEMENT, DAY, SQUARE, LISTED}):
                if action == LISTED:
                    coarse = _listed(_named_column(row, column), row, value, lists)
                else:
                    coarse = _coarse(row, value, action, zone, lists)
                yield coarse_path(path, action), coarse


def _coarse(
    row: ContentRow, value: CellValue, action: str, zone: str, lists: MissionLists
) -> CellValue:
    if value is None:
        return None
    if action == DAY:
        return _day(value, zone)
    if action == SQUARE:
        return square_of(str(value))
    return value if not _is_machine(row) and lists.is_settlement(str(value)) else None


def _is_machine(row: ContentRow) -> bool:
    """Whether a row's post is that of a camera or a sensor, or the row is about one."""
    cells = row.cells
    machine = cells.get("means") in _MACHINES or cells.get("sensor") not in _PEOPLE
    return machine or cells.get("kind") in ANNEXES["own_assets"]


def _named_column(row: ContentRow, column: str) -> str:
    """The column that a cell's value is of: of a change, the one that changed or names the row."""
    if column == "row":
        names = {section: name for name, section in _NAMES.items()}
        return names.get(str(row.cells.get("section")), column)
    return str(row.cells["column"]) if column in ("before", "after") else column


def _listed(column: str, row: ContentRow, value: CellValue, lists: MissionLists) -> CellValue:
    """The value where each part of it is in a list; of weapons without the models that are not."""
    if not isinstance(value, str):
        return value  # a figure
    if column == "weapons":
        return _listed_weapons(value, lists.vocabulary)
    if column == "region":
        key = value in (ALL, NOT_KNOWN)
        return value if key or fold(value) in lists.regions or lists.is_settlement(value) else None
    if column == "party":
        return value if fold(value) in lists.parties else None
    names = [CODES.get(column, ""), f"{column}_{row.cells.get('kind')}"]
    codes = set(chain.from_iterable(lists.vocabulary.codes(name) for name in names))
    return value if codes.issuperset(value.split("; ")) else None


def _listed_weapons(text: str, vocabulary: Vocabulary) -> str | None:
    try:
        found = weapons.parse_weapons(text, vocabulary)
    except InputError:
        return None
    if weapons.format_weapons(found) != text:
        return None  # a code that reads otherwise
    kept = (
        replace(each, model=each.model if vocabulary.find("weapon", each.model) else "")
        for each in found
    )
    return weapons.format_weapons(tuple(kept))


def _day(value: CellValue, zone: str) -> str | None:
    """Day of a moment on the calendar of a zone, as the report prints it; what is one already."""
    if not isinstance(value, str):
        return None
    if _WHOLE.fullmatch(value):
        return value
    return f"{datetime.fromisoformat(value).astimezone(zone_of(zone)):%Y-%m-%d}"


def check_coarser(leaves: Mapping[str, CellValue], path: str, value: CellValue) -> None:
    """Check that a coarser value says no more than the cell that it stands for.

    Raises:
        FormatError: It does.
    """
    exact, _, action = path.rpartition("~")
    if exact not in leaves:
        raise FormatError(Message("{1} is no coarser value of a cell", path))
    if action == DAY:
        fits = value == _day(leaves[exact], str(leaves["heading/1/zone"]))
    elif action == SQUARE:
        fits = value == (None if leaves[exact] is None else square_of(str(leaves[exact])))
    elif action == LISTED and value is not None and exact.endswith("/weapons"):
        parts = _MODEL.split(str(leaves[exact]))  # every other one is a model, which may go
        any_ = (f"(?:{re.escape(each)})" + "?" * (n % 2) for n, each in enumerate(parts))
        fits = re.fullmatch("".join(any_), str(value)) is not None
    else:
        fits = action in (SETTLEMENT, LISTED) and value in (None, leaves[exact])
    if not fits:
        raise FormatError(Message("{1} is no coarser value of its cell", path))


def _rows(content: ReportContent) -> Iterator[tuple[str, int, ContentRow]]:
    for section in content.sections:
        for number, row in enumerate(section.rows, 1):
            yield section.name, number, row


# --- Copies.


def released(
    content: ReportContent,
    tree: tuple[ContentLeaf, ...],
    policy: ReleasePolicy,
    audience: str,
) -> tuple[ReportContent, tuple[ContentLeaf, ...]]:
    """The content and the tree as an audience outside sees them.

    Args:
        content: The whole of it.
        tree: With all leaves shown.
        policy: What to show.
        audience: One of OUTSIDE.
    """
    values = {leaf.path: leaf.value for leaf in tree}
    shown: set[str] = set()
    sections = []
    for section in content.sections:
        shown |= {f"{section.name}/rows"}
        rows = []
        for number, row in enumerate(section.rows, 1):
            cells: dict[str, CellValue] = {}
            for column, value in row.cells.items():
                path = f"{section.name}/{number}/{column}"
                action = policy.action(section.name, row, column, audience)
                path = path if action == SHOW else coarse_path(path, action)
                cells[column] = _seen(value, values.get(path), action)
                shown |= {path}
            rows.append(ContentRow(cells, row.grounds))
        sections.append(ContentSection(section.name, tuple(rows)))
    copy = tuple(leaf if leaf.path in shown else leaf.withheld() for leaf in tree)
    return ReportContent(tuple(sections)), copy


def _seen(value: CellValue, other: CellValue, action: str) -> CellValue:
    if action == SHOW:
        return value
    if action == WITHHOLD:
        return WITHHELD
    return WITHHELD if other is None and value is not None else other


def withheld_cells(content: ReportContent) -> int:
    """Number of cells that a copy withholds."""
    return sum(value == WITHHELD for _, value in content.leaves())


def _shown_places(row: ContentRow) -> tuple[CellValue, ...]:
    return tuple(v for v in map(row.cells.get, _PLACES) if v not in (None, "", WITHHELD))


def lone_rows(content: ReportContent) -> int:
    """Number of rows of a copy that are alone at their place and hour: they may tell who it was."""
    rows = [
        (section.name, *places, str(row.cells.get("from"))[: len("2018-09-16T10")])
        for section in content.sections
        if section.name in ("violations", *ANNEXES)
        for row in section.rows
        if (places := _shown_places(row))
    ]
    return sum(number == 1 for number in Counter(rows).values())
