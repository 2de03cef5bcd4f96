"""Totals worked out on paper from the rules of counting, before they were run."""

from collections.abc import Sequence
from datetime import date

import pytest

from fieldapp.verification.counting import period_total, total
from fieldapp.verification.link_force import EventLink
from tests.verification.test_counting import (
    at,
    day,
    fired,
    lines,
    link,
    local,
    made,
    name,
    sum_of,
    text,
    weapon,
)

LIVE = ("live_fire_exercise",)
MINES = ("controlled_detonation",)


@pytest.mark.parametrize(
    ("told", "links", "asserted"),
    [
        # 5 or more, 1 to 9, 7: 5+1+7 and no top; best 5+1+7.
        (("at_least 5", "up_to 9", "7"), (), "13–∞ (13)"),
        # 1-9 (1), 18-19 (19), 2-4 (3).
        (("up_to 9", "almost 20", "about 3"), (), "21–32 (23)"),
        # A tenth of 15 is 2, of 14 is 1: 13-17 and 13-15.
        (("about 15", "about 14"), (), "26–32 (29)"),
        # 0 is 0, and words give their floors: 0, 20, 2, 1.
        (("0", "tens", "several", "absent"), (), "23–∞ (23) †"),
        # At most 9 contradicts 12 or more: open.
        (("at_least 12", "up_to 9"), [link("same", 0, 1)], "12–∞ (12)"),
        (("at_least 12", "up_to 20"), [link("same", 0, 1)], "12–20 (12)"),
        (("several", "up_to 9"), [link("same", 0, 1)], "2–9 (2)"),
        # 13-17 and 18-19: of one set, 18 at least, 19 at most, 19 best.
        (("about 15", "almost 20"), [link("stages", 0, 1)], "18–19 (19)"),
        (("over 10", "5"), [link("overlap", 0, 1)], "11–∞ (11)"),
        (("up_to 4", "up_to 6"), [link("overlap", 0, 1)], "1–10 (1)"),
        # Parts 4 and 1 at least are below the whole's 10.
        (("range 10-12", "at_least 4", "up_to 5"), [link("part", 0, 1, 2)], "10–12 (11)"),
        # Parts 7 and 5 are more than 10: 12 it is.
        (("10", "at_least 7", "over 4"), [link("part", 0, 1, 2)], "12–12 (12)"),
        # The part's 9 lie above the least of 6, and below the best of 10.
        (("range 6-14", "9"), [link("part", 0, 1)], "9–14 (10)"),
        (("at_least 6", "9"), [link("part", 0, 1)], "9–∞ (9)"),
        (("range 20-30", "at_least 15", "4"), [link("shares", 0, 1, whole=50)], "54–54 (54)"),
        (("up_to 8", "11"), [link("duplicate", 0, 1)], "1–8 (1)"),
        (("4", "almost 10"), [link("apart", 0, 1)], "13–13 (13)"),
        # same(6; over 8) is 9 or more, for 6 contradicts it; part(10; 3, 4) is 10.
        (
            ("6", "over 8", "10", "3", "4"),
            [
                link("same", 0, 1, hash_=b"S"),
                link("part", 2, 3, 4, hash_=b"P"),
                link("overlap", b"S", b"P"),
            ],
            "10–∞ (10)",
        ),
        # overlap(8; 5) is 8-13 (8); with about 20 (18-22) one set: 18-22 (20); and 1 beside.
        (
            ("8", "5", "about 20", "1"),
            [link("overlap", 0, 1, hash_=b"O"), link("same", b"O", 2)],
            "19–23 (21)",
        ),
    ],
)
def test_bounds_of_links(told: tuple[str, ...], links: Sequence[EventLink], asserted: str) -> None:
    assert sum_of(told, links) == asserted


@pytest.mark.parametrize(
    ("told", "links", "found", "counted", "apart"),
    [
        # Up to 22 of 30 or 12 may be what was set apart.
        (("12", "about 20"), [link("overlap", 0, 1)], [1], "0–12 (12)", "18–22 (20)"),
        (("30", "about 20", "5"), [link("overlap", 0, 1, 2)], [1], "8–35 (30)", "18–22 (20)"),
        (("30", "at_least 3"), [link("overlap", 0, 1)], [1], "0–30 (30)", "3–∞ (3)"),
        (("20", "6", "4"), [link("part", 0, 1, 2)], [1], "14–14 (14)", "6–6 (6)"),
        # 20 without at most 7, and no top; best 20 without 6.
        (
            ("at_least 20", "about 6", "4"), [link("part", 0, 1, 2)], [1],
            "13–∞ (14)", "5–7 (6)",
        ),
        # 40 declared, 10 to 15 of them set apart.
        (
            ("range 10-15", "at_least 20"), [link("shares", 0, 1, whole=40)], [0],
            "25–30 (28)", "10–15 (12)",
        ),
        (("5", "7"), [link("same", 0, 1)], [0], "0–0 (0)", "7–7 (7)"),
        (("20", "6"), [link("part", 0, 1)], [0], "0–0 (0)", "20–20 (20)"),
    ],
)  # fmt: skip
def test_bounds_of_what_a_finding_sets_apart(
    told: tuple[str, ...],
    links: Sequence[EventLink],
    found: Sequence[int],
    counted: str,
    apart: str,
) -> None:
    labels = {name(each): "live_fire" for each in found}
    sum_ = total(made(told, links, found=labels))
    assert text(sum_.claim) == counted
    assert {label: text(each) for label, each in sum_.set_apart.items()} == {"live_fire": apart}


def test_two_labels_are_two_lines() -> None:
    told = [fired("9"), fired("about 5", assessment=LIVE), fired("over 2", assessment=MINES)]
    sum_ = total(made(told, [link("overlap", 0, 1, 2)]))
    assert text(sum_.claim) == "0–9 (9)", "how many were demining is open"
    apart = {label: text(each) for label, each in sum_.set_apart.items()}
    assert apart == {"live_fire": "4–6 (5)", "demining": "3–∞ (3)"}


@pytest.mark.parametrize(
    ("times", "belongs"),
    [
        # They meet from 19:20 to 19:40: the day that begins at 19:30.
        ((at("2018-09-14T19:00", "2018-09-14T19:40"), at("2018-09-14T19:20", "2018-09-14T20:00")),
         date(2018, 9, 15)),
        # They meet from 19:10 to 19:30: the day that ends then.
        ((at("2018-09-14T19:00", "2018-09-14T19:30"), at("2018-09-14T19:10", "2018-09-14T20:00")),
         date(2018, 9, 14)),
        # All three meet from 19:20 to 19:25; two of them last until after the end.
        ((at("2018-09-14T19:00", "2018-09-14T19:25"), at("2018-09-14T19:10", "2018-09-14T19:50"),
          at("2018-09-14T19:20", "2018-09-14T20:30")), date(2018, 9, 14)),
        # A night and an instant in it: the instant.
        ((at("2018-09-14T18:00", "2018-09-15T06:00"), at("2018-09-14T19:29")), date(2018, 9, 14)),
        # A calendar day is the operational day of its name, from the evening before.
        ((at("2018-09-15T00:00", precision="day"), at("2018-09-14T19:45")), date(2018, 9, 15)),
        # Clocks go back on the 28th: that day lasts from 19:30 on the 27th for 25 hours.
        ((at("2018-10-28T19:29"), at("2018-10-28T03:30")), date(2018, 10, 28)),
    ],
)  # fmt: skip
def test_a_group_over_the_end_of_a_day_is_in_one_day(
    times: tuple[object, ...], belongs: date
) -> None:
    members = range(len(times))
    assert day(*times, links=[link("overlap", *members)]) == belongs  # type: ignore[arg-type]


def test_a_group_over_the_end_of_a_period_is_none_or_all_of_it() -> None:
    """One before the end and one after it, linked: their hull straddles, and neither is sure."""
    seen = [fired("6", time=at("2018-09-14T23:50")), fired("9", time=at("2018-09-15T00:10")),
            fired("2", time=at("2018-09-14T23:00"))]  # fmt: skip
    ends = local("2018-09-14T00:00"), local("2018-09-15T00:00")
    alone = period_total(made(seen), *ends)
    assert text(alone.claim) == "8–8 (8)"
    joined = period_total(made(seen, [link("overlap", 0, 1)]), *ends)
    assert text(joined.claim) == "2–17 (2)"
    assert text(joined.straddling.claim) == "9–15 (9)"


def test_a_group_is_inside_a_period_that_holds_all_that_its_windows_share() -> None:
    """From 13:00 to 15:00 and 14:00 to 16:00: one set of events lies from 14:00 to 15:00."""
    seen = [
        fired("6", time=at("2018-09-14T13:00", "2018-09-14T15:00")),
        fired("9", time=at("2018-09-14T14:00", "2018-09-14T16:00")),
    ]
    found = made(seen, [link("same", 0, 1)])
    for first, after, asserted in (
        ("2018-09-14T14:00", "2018-09-14T15:00", "9–9 (9)"),
        ("2018-09-14T14:01", "2018-09-14T15:00", "0–9 (0)"),
        ("2018-09-14T14:00", "2018-09-14T14:59", "0–9 (0)"),
        ("2018-09-14T15:00", "2018-09-14T17:00", "0–0 (0)"),
    ):
        assert text(period_total(found, local(first), local(after)).claim) == asserted


def test_of_weapons_that_are_alternatives_each_fired_none_or_all_and_the_other_some() -> None:
    """A mortar or a tank, and a machine gun for certain: 42 in all."""
    either = (weapon("mortar", either=True), weapon("tank", either=True), weapon("hmg"))
    assert lines(total(made([fired("42", weapons=either)])), "weapon") == {
        "several_weapons": "42–42", "[mortar]": "0–42", "[tank]": "0–42", "[hmg]": "1–40",
    }  # fmt: skip


def test_a_whole_set_apart_takes_its_parts_along_and_says_where_they_were_told_otherwise() -> None:
    """By its monitor's word alone the parts may be something else; a finding is on all of it."""
    exercise, parts = fired("20", assessment=LIVE), [link("part", 0, 1)]
    for seen, found, flags in (
        ([exercise, fired("6")], {}, ["assessments_differ"]),
        ([exercise, fired("6", assessment=LIVE)], {}, []),
        ([exercise, fired("6")], {name(0): "live_fire"}, []),
    ):
        sum_ = total(made(seen, parts, found=found))
        assert text(sum_.claim) == "0–0 (0)"
        assert text(sum_.set_apart["live_fire"]) == "20–20 (20)"
        assert [flag for _, flag in sum_.flags] == flags
