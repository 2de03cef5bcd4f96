"""Counts of an observation as short texts, for an index of many: what its claim rests on. Pure.

A text is "" where none was told, else "QUALIFIER:LOW:HIGH"; of a camera's steps, whose counts are
added, each with the number of times that it was told: "12*exact:1:1+1*".

Casualties are codes of HARM, separated by spaces: what was told to be more than none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Final, NamedTuple

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count
from fieldapp.verification.claims import CountClaim, CountingRule, claim, times, total_of

FIGURE, NO_FIGURE = "figure", "no_figure"
"""Codes of a claim: a figure was told; words alone, or nothing."""

HARM: Final = ("killed", "injured", "not_told")
"""Codes of casualties; the last: of a kind that tells of some, and not which."""


class UnlinkedRow(NamedTuple):
    """Row of an index, of an observation that nothing joins.

    Attributes:
        kind: Code.
        counts_text: Its counts, as `told_text` gives them.
        assessment: Codes, separated by spaces.
    """

    kind: str
    counts_text: str
    assessment: str


def told_text(seen: Observation) -> str:
    """The text of an observation."""
    if seen.count is not None or not seen.steps:
        return _text(seen.count)
    steps = Counter(_text(step.count) for step in seen.steps)
    return "+".join(f"{number}*{text}" for text, number in sorted(steps.items()))


def told_claim(text: str, rule: CountingRule) -> CountClaim:
    """The claim of an observation from its text, as `claims.observed` gives it."""
    if "*" not in text:
        return claim(_count(text), rule)
    steps = (part.split("*") for part in text.split("+"))
    return total_of([times(claim(_count(step), rule), int(number)) for number, step in steps])


def figure_code(text: str, rule: CountingRule) -> str:
    """FIGURE or NO_FIGURE of an observation's text."""
    return FIGURE if told_claim(text, rule).figure else NO_FIGURE


def is_told(
    text: str, rule: CountingRule, codes: Collection[str], at_least: int | None = None
) -> bool:
    """Whether an observation tells what is asked for.

    Args:
        text: Of the observation.
        rule: What the mission sets.
        codes: FIGURE, NO_FIGURE; empty for both.
        at_least: The lower bound of its claim is no less; None for any.
    """
    claimed = told_claim(text, rule)
    code = FIGURE if claimed.figure else NO_FIGURE
    return (not codes or code in codes) and (at_least is None or claimed.at_least >= at_least)


def harm_text(seen: Observation) -> str:
    """Casualties that an observation tells of."""
    harmed = {"killed": seen.killed, "injured": seen.injured}
    codes = [code for code, count in harmed.items() if count and claim(count, _PLAIN).at_most != 0]
    silent = seen.kind == "casualty" and not any(harmed.values())
    return " ".join(["not_told"] if silent else codes)


_PLAIN: Final = CountingRule()  # none is none by every rule


def _text(count: Count | None) -> str:
    if count is None:
        return ""
    low, high = ("" if figure is None else figure for figure in (count.low, count.high))
    return f"{count.qualifier}:{low}:{high}"


def _count(text: str) -> Count | None:
    if not text:
        return None
    word, low, high = text.split(":")
    # An exact count of two figures is a share of another: "80-81 of 134".
    of = int(high) if word == "exact" and low != high else None
    low_, high_ = (int(figure) if figure else None for figure in (low, high))
    return Count(qualifier=word, low=low_, high=high_, of=of)
