"""Steps of a camera's ordered batch as people type them: `2 proj W-E, 7 proj E-W then 1 expl`.

A step may begin with its offset from the record's start (`+12s`, `+1:30`) and with `total`, where
it sums up what went before; it may end with the number of the evidence file that shows it (`#1`).
"""

from __future__ import annotations

import re
from dataclasses import replace
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


_LEAD: Final = re.compile(
    r"(?:\+(?:(?P<minutes>\d{1,4}):(?=\d\d))?(?P<seconds>\d{1,6})(?:\s*s|(?<=:\d\d))\s+)?"
    r"(?P<total>totals?\s+(?:of\s+)?)?",
    re.IGNORECASE,
)
_FILE: Final = re.compile(r"\s*#(\d{1,3})$")


def _step(piece: str, vocabulary: Vocabulary) -> Step:
    lead = _LEAD.match(piece.strip())
    assert lead is not None  # noqa: S101 - every part of it is optional
    rest, offset, file = piece.strip()[lead.end() :], None, None
    if lead["seconds"]:
        offset = 60 * int(lead["minutes"] or 0) + int(lead["seconds"])
    shown = _FILE.search(rest)
    if shown:
        rest, file = rest[: shown.start()], int(shown[1])
    step = _plain_step(rest, vocabulary)
    return replace(step, offset_s=offset, evidence=file, summary=bool(lead["total"]))


def _plain_step(piece: str, vocabulary: Vocabulary) -> Step:
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
    words = [] if step.offset_s is None else [f"+{step.offset_s}s"]
    words += ["total"] if step.summary else []
    words += [amounts.format_count(step.count)] if step.count else []
    words.append(step.what)
    words += [f"({' '.join(step.assessment)})"] if step.assessment else []
    words += [bearings.format_flight(step.flight)] if step.flight else []
    words += [] if step.evidence is None else [f"#{step.evidence}"]
    return " ".join(words)
