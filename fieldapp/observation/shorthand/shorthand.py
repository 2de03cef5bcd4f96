"""Shorthand: one typed line to an observation, and back.

    3 expl 120mm mortar NE 3-5km heard 1412
    about 40 bursts HMG SE,S 2-5km 2015-0600
    weapon: 3 tank T-64 stationary @"Lyman" 1105
    camera: 2 proj W-E, 7 proj E-W, 1 expl; evening
    restriction: denial by="armed formations" reason="orders" people=9 vehicles=3 1042-1104

    line    = [ kind ":" | "camera:" steps ] { part }       in any order, commas between where liked
    kind    = a word of list "kind"; a ceasefire violation where there is none
    steps   = step { ("," | "then") step } [ ";" ]
    step    = [count] what ["(" assessment ")"] [W-E]
    part    = count | word | weapon | direction | distance | time | flight | place | key | note
    word    = a label, code or alias of what, assessment, hedge, means, sensor, asset, control or
              the kind's status, or a form of it, in any of the four languages
    weapon  = [number "x"] [calibre "mm"] name [model] [tail]  "fire", "cannon", "rounds" are tails
    flight  = a word of movement, then from where to where
    place   = "@" word | "@" quoted | coordinates           the post; key site= for a site
    key     = name "=" (word | quoted)                      any field by its own name
    note    = quoted | "//" to the end of the line          a quote inside quotes is doubled

The line is cut by shape first (tokenizer.py, `shapes/`): times, bearings, positions, distances and
days are never counts. Words are looked up as the longest phrase (`words/`). Then each piece is
decided once (resolution.py): a number counts where it stands beside what it counts; what two pieces
contest stays empty, and both are asked about. Words that deny take what they deny out. A second
event in one line is asked about and offered as a line of its own. `NE-SSE` may be an arc or a
flight: those are asked about, with both readings, and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from fieldapp.errors import InputError
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation import amounts, bearings
from fieldapp.observation.notation.field_text import format_field
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.observation import FIELDS, Observation, of_type
from fieldapp.observation.shorthand import tolerant_parse
from fieldapp.observation.shorthand.tolerant_parse import MAX_LINE
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.observation.warnings import ObservationWarning, odd

_BARE: Final = ("count", "what", "directions", "distance")
_BY_NAME: Final = tuple(
    name for name, field in FIELDS.items() if field.typed and name not in {"kind", *_BARE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedLine:
    """Result of parsing a line.

    Attributes:
        observation: With the line itself in `as_typed`.
        warnings: What is odd about it.
        spans: (start, end, field) of each piece of the line.
    """

    observation: Observation
    warnings: tuple[ObservationWarning, ...]
    spans: tuple[tuple[int, int, str], ...]


def parse(
    text: str,
    *,
    now: datetime,
    zone: str,
    vocabulary: Vocabulary,
    gazetteer: PlaceLookup | None = None,
) -> ParsedLine:
    """Parse a line into an observation.

    Args:
        text: The line.
        now: The device clock, UTC.
        zone: IANA name of the zone that times are told in.
        vocabulary: The mission's lists.
        gazetteer: The mission's places.

    Raises:
        InputError: Something in it cannot be understood; `position` is where.
    """
    if len(text) > MAX_LINE:
        raise InputError("The line is longer than 2,000 characters.", position=MAX_LINE)
    found = tolerant_parse.read(
        text, now=now, zone=zone, vocabulary=vocabulary, gazetteer=gazetteer
    )
    if found.missed:
        first = found.missed[0]
        e = first.error
        raise InputError(
            e.message,
            field=e.field,
            position=first.start,
            suggestions=e.suggestions,
            advice=e.advice,
        ) from e
    if not found.spans:
        raise InputError("The line is empty.", position=0)
    observation = Observation(kind=found.kind, as_typed=(("shorthand", text),), **found.values)
    return ParsedLine(observation=observation, warnings=odd(observation, now), spans=found.spans)


def format(  # noqa: A001 - the inverse of parse
    observation: Observation, *, vocabulary: Vocabulary, gazetteer: PlaceLookup | None = None
) -> str:
    """Write an observation as a line that `parse` reads back, `as_typed` apart.

    Raises:
        InputError: The line cannot say it: evidence, drawn geometry, places with more than a name
            or coordinates.
    """
    parts = [] if observation.kind == "ceasefire_violation" else [f"{observation.kind}:"]
    parts += _bare(observation, vocabulary)
    parts += [f"{name}={_quoted(text)}" for name, text in _keys(observation) if text]
    line = " ".join(parts)
    times = (getattr(observation, name) for name in of_type(FieldType.TIME))
    zone = next((time.zone for time in times if time is not None), "")
    try:
        back = parse(
            line,
            now=datetime(2100, 1, 1, tzinfo=UTC),
            zone=zone,
            vocabulary=vocabulary,
            gazetteer=gazetteer,
        ).observation
    except InputError as e:
        raise InputError("This cannot be said in one line.", field=e.field) from e
    if replace(back, as_typed=()) != replace(observation, as_typed=()):
        raise InputError("This cannot be said in one line.")
    return line


def _bare(observation: Observation, vocabulary: Vocabulary) -> Iterator[str]:
    """Values that are plain without their name: count, what, distance, directions."""
    if observation.count is not None:
        text = amounts.format_count(observation.count)
        plain = re.fullmatch(r"(?:about |over |at least )?[1-9]\d{0,2}", text)
        yield text if plain else f"count={_quoted(text)}"
    if observation.what:
        # Some words, such as missile, are a weapon where nothing else is said; fire is asked
        # about in an entry of another kind.
        clear = (
            len(observation.what) == 1
            and observation.kind == "ceasefire_violation"
            and vocabulary.find("weapon", observation.what[0]) is None
        )
        yield observation.what[0] if clear else f"what={_quoted(';'.join(observation.what))}"
    if observation.directions:
        yield f"directions={_quoted(bearings.format_directions(observation.directions))}"
    if observation.distance is not None:
        yield f"distance={_quoted(amounts.format_distance(observation.distance))}"


def _keys(observation: Observation) -> Iterator[tuple[str, str]]:
    for name in _BY_NAME:
        yield name, format_field(name, getattr(observation, name))


def _quoted(text: str) -> str:
    if re.fullmatch(r"[^\s,;\"]+", text):
        return text
    return '"' + text.replace('"', '""') + '"'
