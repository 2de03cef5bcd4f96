"""Counts of an observation as one short text, for an index of many: what its claim rests on. Pure.

A text is "" where none was told, else "QUALIFIER:LOW:HIGH"; of a camera's steps, whose counts are
added, each with the number of times that it was told: "12*exact:1:1+1*".
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count
from fieldapp.verification.claims import CountClaim, CountingRule, claim, times, total_of


class ToldRow(NamedTuple):
    """Row of an index, of an observation that nothing joins.

    Attributes:
        kind: Code.
        told: Its counts, as `told_text` gives them.
        assessment: Codes, separated by spaces.
    """

    kind: str
    told: str
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
