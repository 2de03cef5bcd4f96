"""Tolerant parser: reads a shorthand line while it is typed, and lists what it cannot read.

`shorthand.parse` refuses a line with one unknown word. Here the same reader steps over what it does
not understand, so that a form can be filled while somebody types, and shows where the gaps are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import InputError, Message
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.observation import FIELDS_OF_KIND, Observation
from fieldapp.observation.shorthand import token_rules
from fieldapp.observation.shorthand.scanner import Reader
from fieldapp.observation.shorthand.shorthand import MAX_LINE
from fieldapp.observation.vocabulary import Vocabulary

# A quote that is still open goes on to the end of the line.
_PIECE: Final = re.compile(r'[^\s,;="]*=?@?"(?:[^"]|"")*"?|[^\s,;"]+|.', re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A piece that is not understood: line[start:end], and why."""

    start: int
    end: int
    error: InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialParse:
    """Result of a tolerant parse.

    Attributes:
        kind: Of the observation.
        values: By field of that kind.
        spans: (start, end, field) of each piece that is understood.
        missed: The pieces that are not, in order.
    """

    kind: str
    values: Mapping[str, Any]
    spans: tuple[tuple[int, int, str], ...]
    missed: tuple[Missed, ...]


def read(  # noqa: D417 - the others are as said
    text: str,
    *,
    now: datetime,
    zone: str,
    vocabulary: Vocabulary,
    gazetteer: PlaceLookup | None = None,
    kind: str = "ceasefire_violation",
) -> PartialParse:
    """Parse a line as far as it is understood; raises nothing.

    Args:
        text, now, zone, vocabulary, gazetteer: As for `shorthand.parse`.
        kind: Of the observation where the line tells none.
    """
    missed: list[Missed] = []
    if len(text) > MAX_LINE:
        long = InputError("The line is longer than 2,000 characters.", position=MAX_LINE)
        missed.append(Missed(start=MAX_LINE, end=len(text), error=long))
        text = text[:MAX_LINE]
    reader = Reader(text, now, zone, vocabulary, gazetteer)
    reader.kind = kind
    while (error := _stumbled(reader)) is not None:
        start = reader.at
        missed.append(Missed(start=start, end=_step(reader, error), error=error))
    own = FIELDS_OF_KIND[reader.kind]
    for at, end, name in reader.spans:
        if name not in own and name != "kind":
            foreign = InputError(
                Message("A {1} has no {2}.", reader.kind.replace("_", " "), name),
                field=name,
                position=at,
            )
            missed.append(Missed(start=at, end=end, error=foreign))
    values = {name: value for name, value in reader.values.items() if name in own}
    while (error := _refused(reader.kind, values)) is not None:
        name = error.field
        at, end, _ = next(span for span in reader.spans if span[2] == name)
        missed.append(Missed(start=at, end=end, error=error))
        del values[name]
    return PartialParse(
        kind=reader.kind,
        values=values,
        spans=tuple(span for span in reader.spans if span[2] in values or span[2] == "kind"),
        missed=tuple(sorted(missed, key=lambda each: each.start)),
    )


def noted(line: str, parsed: PartialParse) -> str:
    """The line with what is not understood of it behind `//`, in the order in which it was typed.

    >>> from fieldapp.observation.vocabulary import Vocabulary
    >>> from datetime import UTC, datetime
    >>> told = {"now": datetime(2026, 3, 1, tzinfo=UTC), "zone": "",
    ...         "vocabulary": Vocabulary.parse({})}
    >>> line = "3 roof hit, windows NE // by day"
    >>> noted(line, read(line, **told))
    '3 NE // roof hit, windows; by day'
    """
    runs: list[list[int]] = []
    for piece in parsed.missed:
        if runs and not line[runs[-1][1] : piece.start].strip():
            runs[-1][1] = piece.end
        else:
            runs.append([piece.start, piece.end])
    words = ", ".join(line[start:end] for start, end in runs)
    notes = [(start, end) for start, end, name in parsed.spans if name == "note"]
    rest, note = line, str(parsed.values.get("note", ""))
    for start, end in sorted([*map(tuple, runs), *notes], reverse=True):
        rest = rest[:start] + rest[end:]
    plain = re.sub(r"(?:^|\s)[,;]", "", " ".join(rest.split())).strip(" ,;")
    return f"{plain} // {'; '.join(filter(None, (words, note)))}".strip()


def _stumbled(reader: Reader) -> InputError | None:
    try:
        token_rules.read(reader)
    except InputError as e:
        return e
    return None


def _step(reader: Reader, error: InputError) -> int:
    """Go on behind the piece that was not understood; where it ends."""
    stop = {"kind": ":", "steps": ";"}.get(error.field)
    piece = _PIECE.match(reader.text, reader.at)
    reader.at = piece.end() if piece else len(reader.text)
    if stop:
        found = reader.text.find(stop, reader.at - 1)
        reader.at = len(reader.text) if found < 0 else found + 1
    return reader.at


def _refused(kind: str, values: Mapping[str, Any]) -> InputError | None:
    """What keeps these values from being one observation, where it is one of the values."""
    try:
        Observation(kind=kind, **values)
    except InputError as e:
        if e.field in values:
            return e
    return None
