"""Periods compared like for like: the table of the specification, bounds, and watched hours."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.verification.claims import CountClaim, bounded
from fieldapp.verification.reporting.comparison import CountedPeriod, compare


def period(
    low: int, hours: int = 24, high: int | None = -1, watched: float | None = None
) -> CountedPeriod:
    """A period; without `high` its number is exact, None is open."""
    return CountedPeriod(
        claim=bounded(low, low if high == -1 else high, low, figure=True),
        length=timedelta(hours=hours),
        watched=None if watched is None else timedelta(hours=watched),
    )


@pytest.mark.parametrize(
    ("now", "before", "word"),
    [
        (period(261, 48), period(164), "fewer"),
        (period(78, 48), period(52), "fewer"),
        (period(98, 48), period(232), "fewer"),
        (period(230), period(244), "similar"),
        (period(22), period(6), "more"),
        (period(0), period(0), "none_in_both"),
        (period(110, 25), period(105), "similar"),
        (period(90, watched=40), period(200, watched=96), "cannot_compare"),
        (period(90, watched=90), period(200, watched=96), "fewer"),
    ],
)
def test_published_pairs_compare_like_for_like(
    now: CountedPeriod, before: CountedPeriod, word: str
) -> None:
    assert compare(now, before).word == word


def test_an_open_or_overlapping_range_says_no_more_than_it_can() -> None:
    assert compare(period(10, high=None), period(50)).word == "cannot_say"
    assert compare(period(60, high=None), period(50)).word == "more"
    assert compare(period(40, high=60), period(50)).word == "cannot_say"
    assert compare(period(95, high=100), period(98, high=100)).word == "similar"
    # The farthest ends decide what is similar.
    assert compare(period(89, high=100), period(100)).word == "cannot_say"


def test_a_tenth_is_similar_and_more_than_a_tenth_is_not() -> None:
    assert compare(period(90), period(100)).word == "similar"
    assert compare(period(89), period(100)).word == "fewer"


def test_watched_hours_decide_first() -> None:
    # A quarter of the larger is the limit, and hours of one period alone are none to compare.
    assert compare(period(0, watched=72), period(0, watched=96)).word == "none_in_both"
    assert compare(period(0, watched=71), period(0, watched=96)).word == "cannot_compare"
    assert compare(period(5, watched=10), period(5)).word == "cannot_compare"
    assert compare(period(5, watched=0), period(5, watched=10)).word == "cannot_compare"


def test_without_watched_hours_the_periods_alone_are_compared_and_it_is_said() -> None:
    assert not compare(period(5), period(9)).watched
    assert compare(period(5, watched=9), period(9, watched=9)).watched


def test_a_period_without_length_is_refused() -> None:
    with pytest.raises(ValueError, match="length"):
        compare(period(5, hours=0), period(5))


CLAIMS = st.tuples(st.integers(0, 500), st.integers(0, 500) | st.none()).map(
    lambda ends: bounded(
        ends[0], None if ends[1] is None else ends[0] + ends[1], ends[0], figure=True
    )
)


@given(CLAIMS, CLAIMS, st.integers(1, 72), st.integers(1, 72))
def test_the_words_of_both_ways_agree(
    one: CountClaim, other: CountClaim, hours: int, others: int
) -> None:
    now = CountedPeriod(claim=one, length=timedelta(hours=hours))
    before = CountedPeriod(claim=other, length=timedelta(hours=others))
    opposite = {"more": "fewer", "fewer": "more"}
    word = compare(now, before).word
    assert compare(before, now).word == opposite.get(word, word)
