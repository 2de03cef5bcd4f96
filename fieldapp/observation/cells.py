"""Cells of a row of a foreign table: read as text, as codes, or as they would be typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Mapping as MappingOf
from datetime import datetime
from typing import Any

from fieldapp.errors import FieldText, InputError, Message, TypedText
from fieldapp.observation.mapping import Mapping
from fieldapp.observation.notation import bearings
from fieldapp.observation.notation.field_text import parse_field
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.notation.weapons import Find
from fieldapp.observation.observation import SEVERAL, list_of
from fieldapp.observation.values import CONTROL, MAX_TEXT
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.observation.warnings import ObservationWarning

Options = MappingOf[str, Any]


def checked(name: str, text: str) -> str:
    """Check a cell's text: it must be one that can be signed.

    Raises:
        InputError: Over MAX_TEXT bytes, or with a control character in it; `field` is the column.
    """
    plain = text.replace("\r\n", "\n")
    if len(plain.encode("utf-8", "surrogatepass")) > MAX_TEXT:
        raise InputError("A cell is longer than 8,192 bytes.", field=name)
    if CONTROL.search(plain) is not None:
        raise InputError("A cell holds a control character.", field=name)
    return plain


class TableRow:
    """One row while it is read: its cells, and the warnings so far."""

    def __init__(  # noqa: PLR0917 - made in one place
        self,
        cells: dict[str, str],
        mapping: Mapping,
        vocabulary: Vocabulary,
        gazetteer: PlaceLookup | None,
        zone: str,
        now: datetime,
    ) -> None:
        self.cells = cells
        self.mapping = mapping
        self.vocabulary = vocabulary
        self.gazetteer = gazetteer
        self.zone = zone
        self.now = now
        self.warnings: list[ObservationWarning] = []
        self.also: dict[str, Any] = {}
        self.find: Find = Vocabulary.find  # the code that a word stands for in a list

    @property
    def kind(self) -> str:
        """Kind of every row."""
        return self.mapping.kind

    def cell(self, options: MappingOf[str, Any], name: str = "column") -> str:
        """The text of an option's column, "" where it is empty or unknown."""
        text = self.cells.get(options.get(name, ""), "").strip()
        return "" if bearings.unknown(text) else text

    def warn(self, name: str, message: Message) -> None:
        """Add a warning about a field."""
        self.warnings.append(ObservationWarning(field=name, message=message))

    def tried(self, name: str, parse: Callable[[str], Any], text: str) -> Any:
        """Parse a text; None, with a warning, where it cannot be parsed."""
        if not text:
            return None
        try:
            return parse(text)
        except InputError as e:
            self.warn(name, Message("{1} It is kept as it was typed.", e.message))
            return None


def texts(row: TableRow, options: Options) -> list[str]:
    """The texts of one column, or of several, without the empty ones."""
    names = options.get("columns") or [options.get("column", "")]
    return [text for n in names if (text := row.cell({"column": n}))]


def free_text(row: TableRow, _name: str, options: Options) -> str:
    """The columns' texts, each on a line of its own."""
    return "\n".join(texts(row, options))


def codes(row: TableRow, name: str, options: Options) -> str | tuple[str, ...]:
    """The code, or the codes, that the columns' words stand for; others are warned about."""
    code_list = list_of(row.mapping.kind, name)
    several = name in SEVERAL
    found: list[str] = []
    for text in texts(row, options):
        for code in _codes_of(row, name, code_list, text, several=several):
            if code not in found:
                found.append(code)
    return tuple(found) if several else (found[0] if found else "")


def _codes_of(
    row: TableRow, name: str, code_list: str, text: str, *, several: bool
) -> Iterator[str]:
    whole = _code(row, code_list, text)
    if whole:
        yield whole
        return
    pieces = re.split(r"\s*(?:;|,|\band\b|\bthen\b|/)\s*", text) if several else [text]
    for piece in filter(None, pieces):
        code = _code(row, code_list, piece)
        if code:
            yield code
        else:
            row.warn(
                name,
                Message(
                    "{1} is not in the list {2}; kept as typed.",
                    TypedText(piece[:60]),
                    FieldText(name),
                ),
            )


def _code(row: TableRow, code_list: str, text: str) -> str | None:
    """The code of a text, or of what is left without brackets, a hedge, a number."""
    plain = re.sub(r"\s*\([^)]*\)", "", text)
    plain = re.sub(r"\s+x\d+$", "", plain).strip()
    for tried in (text, plain):
        code = row.find(row.vocabulary, code_list, tried)
        if code:
            return code
    first, _, rest = plain.partition(" ")
    hedge = row.vocabulary.find("hedge", first)
    code = row.find(row.vocabulary, code_list, rest.removeprefix("as ")) if hedge and rest else None
    if code and hedge:
        row.also["hedge"] = hedge
        return code
    # "moving NW": the first word says it, the others are kept as typed.
    moves = row.vocabulary.find(code_list, first) if first != plain else None
    if moves and bearings.point(rest.split(",")[0]) is not None:
        row.also["flight"] = bearings.parse_flight(f"to {rest.split(',')[0]}")
        return moves
    return None


def typed(row: TableRow, name: str, options: Options) -> Any:
    """The value of one column, read as if typed; None, with a warning, where it cannot be read."""
    return row.tried(name, lambda text: parse_field(row, name, text), row.cell(options))
