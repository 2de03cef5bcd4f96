"""Comparison of two periods, like for like. Pure.

Periods have different lengths (a report after a weekend covers 48 hours, a day over a change of the
clocks 23 or 25), so rates per 24 hours are compared. Posts that were not watched alike cannot be
compared: fewer events in fewer watched hours are not calm.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from typing import Final, Literal

from fieldapp.verification.claims import CountClaim

Word = Literal["more", "fewer", "similar", "none_in_both", "cannot_compare", "cannot_say"]

TENTH: Final = Fraction(1, 10)
"""Rates that differ by no more than this part of the larger one are similar."""
QUARTER: Final = Fraction(1, 4)
"""Watched hours that differ by more than this part of the larger ones cannot be compared."""
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedPeriod:
    """A total with the period that it is of.

    Attributes:
        claim: Its bounds.
        length: Of the period, in real time.
        watched: Post-hours of its watches; None where nobody knows of any.
    """

    claim: CountClaim
    length: timedelta
    watched: timedelta | None = None

    def per_day(self) -> tuple[Fraction, Fraction | None]:
        """Lowest and highest number per 24 hours; None: open."""
        days = Fraction(self.length / timedelta(seconds=1)) / Fraction(_DAY / timedelta(seconds=1))
        most = self.claim.at_most
        return self.claim.at_least / days, None if most is None else most / days


@dataclass(frozen=True, slots=True)
class Comparison:
    """Result of a comparison.

    Attributes:
        word: Of the later period, against the earlier one.
        watched: Both periods have watched hours; False where the word rests on the periods alone.
    """

    word: Word
    watched: bool


def compare(now: CountedPeriod, before: CountedPeriod) -> Comparison:
    """Compare two periods.

    More or fewer: the ranges of the two rates lie apart, and their nearest ends differ by over a
    tenth. Similar: even their farthest ends differ by a tenth at most. Else it cannot be said.

    Raises:
        ValueError: A period has no length.
    """
    if min(now.length, before.length) <= timedelta():
        msg = "a period has no length"
        raise ValueError(msg)
    watched = bool(now.watched), bool(before.watched)
    if any(watched) and not _alike(now.watched, before.watched):
        return Comparison("cannot_compare", all(watched))
    return Comparison(_word(now, before), all(watched))


def _alike(now: timedelta | None, before: timedelta | None) -> bool:
    """Compare watched hours; those of one period alone are never alike."""
    if not now or not before:
        return False
    return abs(now - before) / timedelta(seconds=1) * QUARTER.denominator <= max(
        now, before
    ) / timedelta(seconds=1)


def _word(now: CountedPeriod, before: CountedPeriod) -> Word:
    (now_low, now_high), (before_low, before_high) = now.per_day(), before.per_day()
    if now_high == before_high == 0:
        return "none_in_both"
    if before_high is not None and now_low - before_high > TENTH * now_low:
        return "more"
    if now_high is not None and before_low - now_high > TENTH * before_low:
        return "fewer"
    if now_high is None or before_high is None:
        return "cannot_say"
    highest, lowest = max(now_high, before_high), min(now_low, before_low)
    return "similar" if highest - lowest <= TENTH * highest else "cannot_say"
