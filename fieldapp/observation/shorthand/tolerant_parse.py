"""Tolerant parser: reads a shorthand line while it is typed, and lists what it cannot read.

`shorthand.parse` refuses a line with one unknown word. This reads as far as the line is understood,
so that a form can be filled while somebody types, and shows where the gaps are. One reading of a
piece stands, or none: what is contested stays empty and is asked about.

The tokenizer cuts a line into pieces by their shapes, word_roles.py says what each word is there,
resolution.py has a value chosen for each field (choices/), and strange_words.py names what is left.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import FieldText, InputError, Message
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.observation import FIELDS_OF_KIND, Observation
from fieldapp.observation.shorthand.choices.sighting_choice import (
    becomes_sighting,
    own_uavs_that_saw,
)
from fieldapp.observation.shorthand.choices.watch_choice import becomes_watch
from fieldapp.observation.shorthand.resolution import Resolution, resolve
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece
from fieldapp.observation.shorthand.tokenizer import lead, tokens
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.observation.words.phrase_index import index_of

MAX_LINE: Final = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedPiece:
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
        spans: (start, end, field) of each piece that is understood, in order.
        missed: The pieces that are not, in order.
        skipped: (start, end) of small words and marks that say nothing by themselves.
        second: Where a second event begins that should be an entry of its own, None for one event.
    """

    kind: str
    values: Mapping[str, Any]
    spans: tuple[tuple[int, int, str], ...]
    missed: tuple[MissedPiece, ...]
    skipped: tuple[tuple[int, int], ...] = ()
    second: int | None = None


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
    line = LineText(
        text=text[:MAX_LINE], now=now, zone=zone, vocabulary=vocabulary,
        index=index_of(vocabulary), gazetteer=gazetteer, kind=kind,
    )  # fmt: skip
    first, at, led = lead(line)
    line = replace(line, kind=led)
    pieces = [*first, *tokens(line, at)]
    if becomes_watch(line, pieces):  # its keys are those of a watch
        pieces = [*first, *tokens(replace(line, kind="watch"), at)]
    own_uavs_that_saw(line, pieces)
    if not first and becomes_sighting(line, pieces):
        weapon = replace(line, kind="weapon")
        pieces = tokens(weapon, at)
        own_uavs_that_saw(line, pieces)
        line = weapon
    found = resolve(line, pieces, led=any(piece.shape == "lead" for piece in first))
    missed = [
        MissedPiece(start=piece.start, end=piece.end, error=piece.error)
        for piece in pieces
        if piece.error is not None
    ]
    if len(text) > MAX_LINE:
        long = InputError("The line is longer than 2,000 characters.", position=MAX_LINE)
        missed.append(MissedPiece(start=MAX_LINE, end=len(text), error=long))
    return _checked(found, pieces, missed)


def _checked(found: Resolution, pieces: list[Piece], missed: list[MissedPiece]) -> PartialParse:
    """The reading without what its kind does not have, and without what no observation can be."""
    kind, values = found.kind, dict(found.values)
    own = FIELDS_OF_KIND[kind]
    wrong: dict[str, InputError] = {
        name: InputError(
            Message("This kind of entry has no such field: {1}.", FieldText(name)), field=name
        )
        for name in values
        if name not in own
    }
    for name in wrong:
        del values[name]
    while (error := _refused(kind, values)) is not None:
        wrong[error.field] = error
        del values[error.field]
    for piece in pieces:
        if piece.taken in wrong:
            error = wrong[piece.taken]
            at_piece = InputError(error.message, field=error.field, position=piece.start)
            missed.append(MissedPiece(start=piece.start, end=piece.end, error=at_piece))
    spans: list[tuple[int, int, str]] = []
    before = ""
    for piece in pieces:
        taken = "" if piece.taken in ("skipped", *wrong) else piece.taken
        if taken and taken == before:  # pieces of one weapon, say, are one span
            spans[-1] = (spans[-1][0], piece.end, taken)
        elif taken:
            spans.append((piece.start, piece.end, taken))
        before = taken
    return PartialParse(
        kind=kind,
        values=values,
        spans=tuple(spans),
        missed=tuple(sorted(missed, key=lambda each: (each.start, each.end))),
        skipped=tuple((piece.start, piece.end) for piece in pieces if piece.taken == "skipped"),
        second=found.second,
    )


def noted(parsed: PartialParse, line: str, marked: Collection[str]) -> PartialParse:
    """The reading with the missed pieces of these texts in the note; nothing else changes."""
    taken = [each for each in parsed.missed if line[each.start : each.end] in marked]
    if not taken or "note" not in FIELDS_OF_KIND[parsed.kind]:
        return parsed
    runs: list[list[int]] = []
    for each in taken:
        if runs and not line[runs[-1][1] : each.start].strip():
            runs[-1][1] = each.end
        else:
            runs.append([each.start, each.end])
    words = ", ".join(line[start:end] for start, end in runs)
    note = "; ".join(filter(None, (words, str(parsed.values.get("note", "")))))
    spans = (*parsed.spans, *((each.start, each.end, "note") for each in taken))
    return replace(
        parsed,
        values={**parsed.values, "note": note},
        spans=tuple(sorted(spans)),
        missed=tuple(each for each in parsed.missed if each not in taken),
    )


def _refused(kind: str, values: Mapping[str, Any]) -> InputError | None:
    """The value that keeps these values from being one observation, if one of them does."""
    try:
        Observation(kind=kind, **values)
    except InputError as e:
        if e.field in values:
            return e
    return None
