"""Steps of a camera's ordered batch as people type them: `2 proj W-E, 7 proj E-W then 1 expl`."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation import amounts, bearings
from fieldapp.observation.values import Step
from fieldapp.observation.vocabulary import Vocabulary

POINT: Final = (
    r"(?:[NESWnesw]{1,3}(?!\w)"
    r"|(?:north|south|east|west)(?:[ -]?(?:north|south)?[ -]?(?:east|west))?(?!\w)"
    r"|(?:Пн|Пд|Сх|Зх|пн|пд|сх|зх)+(?!\w)|[СВЮЗ]{1,3}(?!\w)"
    r"|\d{1,3}(?:[.,]\d)?\s*(?:°|deg\b)|0\d{2}(?![\d:.,]|\s*(?:mm|km|m)\b))"
)
"""A direction within a line: a compass point, or degrees that can be nothing else."""

_COUNT: Final = re.compile(amounts.COUNT_PATTERN, re.IGNORECASE)
_THEN: Final = re.compile(r"\s*(?:,|\bthen\b|\bпотім\b|\bзатем\b)\s*", re.IGNORECASE)


def parse_steps(text: str, vocabulary: Vocabulary) -> tuple[Step, ...]:
    """Parse a camera's ordered batch: `2 proj W-E, 7 proj E-W then 1 expl (airburst)`.

    Raises:
        InputError: A step is not understood.
    """
    return tuple(_step(piece, vocabulary) for piece in _THEN.split(text.strip()) if piece)


_STEP_FLIGHT: Final = re.compile(
    rf"(?<!\w)(?:flight\s+)?(?:mostly\s+)?(?:{POINT}\s*-\s*{POINT}|from\s+{POINT}|to\s+{POINT}|vertical)"
    r"(?:\s+vertical)?(?:\s+mostly)?$"
)


def _step(piece: str, vocabulary: Vocabulary) -> Step:
    rest, flight = piece.strip(), None
    flown = _STEP_FLIGHT.search(rest)
    if flown and (flown.start() == 0 or rest[flown.start() - 1] == " "):
        flight = bearings.parse_flight(flown[0].removeprefix("flight ").strip())
        rest = rest[: flown.start()].strip()
    counted = _COUNT.match(rest)
    count = None
    if counted and re.search(r"\w", counted[0]):
        count = amounts.count_of(counted)
        rest = rest[counted.end() :].strip()
    rest, _, assessed_as = rest.partition("(")
    extra = assessed_as.removesuffix(")").split()
    words = rest.split()
    for split in range(len(words), 0, -1):
        what = vocabulary.find("what", " ".join(words[:split]))
        if what is None:
            continue
        codes = [vocabulary.find("assessment", word) for word in (*words[split:], *extra)]
        if None in codes:
            break
        assessed = tuple(code for code in codes if code)
        return Step(what=what, count=count, assessment=assessed, flight=flight)
    raise InputError(
        Message("{1} is not a step of a camera's batch.", TypedText(piece[:60])),
        field="steps",
        suggestions=vocabulary.near("what", rest),
        advice="Such as 7 proj W-E.",
    )


def format_steps(steps: tuple[Step, ...]) -> str:
    """The steps as `parse_steps` reads them."""
    return ", ".join(_format_step(step) for step in steps)


def _format_step(step: Step) -> str:
    words = [amounts.format_count(step.count)] if step.count else []
    words.append(step.what)
    if step.assessment:
        words.append(f"({' '.join(step.assessment)})")
    return " ".join([*words, bearings.format_flight(step.flight)] if step.flight else words)
