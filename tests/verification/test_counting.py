"""Counting as the specification prints it: each example with its bounds."""

import csv
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import shapely

from fieldapp.observation import table
from fieldapp.observation.mapping import parse_mapping
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime, Place, Step, Weapon
from fieldapp.paths import RESOURCES
from fieldapp.verification.claims import CountClaim, CountingRule, claim
from fieldapp.verification.counting import (
    Explanation,
    Total,
    TotalKey,
    by_day,
    day_of_group,
    explain,
    period_total,
    rows_by,
    total,
)
from fieldapp.verification.event_groups import EventGroup, counted_row, groups
from fieldapp.verification.link_force import EventLink, force
from tests.support.stored_rows import vocabulary

RULE = CountingRule()
KYIV, CUT_OFF = "Europe/Kyiv", time(19, 30)


def count(text: str) -> Count | None:
    """A count from a short notation: "29", "about 25", "over 76", "range 30-40", "hundreds"."""
    *words, last = text.split(" ")
    if not last[0].isdecimal():
        return None if last == "absent" else Count(qualifier=last)
    low, _, high = last.partition("-")
    word = words[0] if words else "exact"
    first, second = int(low), int(high or low)
    return Count(
        qualifier=word,
        low=None if word == "up_to" else first,
        high=None if word in ("at_least", "over") else second,
    )


def fired(how_many: str = "absent", **fields: Any) -> Observation:
    return Observation(kind="ceasefire_violation", count=count(how_many), **fields)


def name(number: int) -> bytes:
    return b"%d" % number


def made(
    seen: Sequence[Observation | str],
    links: Sequence[EventLink] = (),
    *,
    rule: CountingRule = RULE,
    found: dict[bytes, str] | None = None,
    gone: Sequence[bytes] = (),
) -> tuple[EventGroup, ...]:
    """Groups of observations, which are named b"0", b"1" … ."""
    all_ = (fired(each) if isinstance(each, str) else each for each in seen)
    rows = {name(i): counted_row(name(i), each, rule) for i, each in enumerate(all_)}
    rows = {hash_: row for hash_, row in rows.items() if hash_ not in gone}
    kinds = {hash_: row.kind for hash_, row in rows.items()}
    return groups(rows, force(links, kinds, gone), rule, found)


def link(relation: str, *members: int | bytes, whole: int = 0, hash_: bytes = b"A") -> EventLink:
    names = tuple(each if isinstance(each, bytes) else name(each) for each in members)
    declared = Count(low=whole, high=whole) if whole else None
    return EventLink(hash=hash_, relation=relation, members=names, whole=declared)


def text(found: CountClaim | None) -> str:
    """A claim as the specification writes it."""
    if found is None:
        return "none"
    high = "∞" if found.at_most is None else found.at_most
    return f"{found.at_least}–{high} ({found.best}){'' if found.figure else ' †'}"


def sum_of(*args: Any, **options: Any) -> str:
    return text(total(made(*args, **options)).claim)


@pytest.mark.parametrize(
    ("told", "asserted"),
    [
        ("7", "7–7 (7)"), ("0", "0–0 (0)"),
        ("about 25", "22–28 (25)"), ("about 80-81", "72–89 (80)"), ("about 1", "1–2 (1)"),
        ("about 0", "0–0 (0)"), ("almost 0", "0–0 (0)"), ("up_to 0", "0–0 (0)"),
        ("almost 200", "180–199 (199)"), ("almost 1", "1–1 (1)"), ("almost 20-30", "18–29 (29)"),
        ("range 30-40", "30–40 (35)"), ("at_least 5", "5–∞ (5)"), ("over 76", "77–∞ (77)"),
        ("up_to 9", "1–9 (1)"), ("several", "2–∞ (2) †"), ("tens", "20–∞ (20) †"),
        ("hundreds", "200–∞ (200) †"), ("uncounted", "1–∞ (1) †"), ("continuous", "1–∞ (1) †"),
        ("absent", "1–∞ (1) †"),
    ],
)  # fmt: skip
def test_a_count_asserts_bounds(told: str, asserted: str) -> None:
    assert text(claim(count(told), RULE)) == asserted


def test_a_count_that_lacks_its_figure_asserts_one_event() -> None:
    for word in ("at_least", "over", "up_to", "range"):
        assert text(claim(Count(qualifier=word), RULE)) == "1–∞ (1) †"


def test_an_exact_share_with_two_figures_is_a_range() -> None:
    assert text(claim(Count(low=80, high=81, of=134), RULE)) == "80–81 (80)"


def test_a_figure_beside_a_vague_word_changes_nothing() -> None:
    assert text(claim(Count(qualifier="several", low=5, high=5), RULE)) == "2–∞ (2) †"


def test_the_mission_sets_the_width_of_about_and_the_floors_of_words() -> None:
    rule = CountingRule(about_percent=20, several=3)
    assert text(claim(count("about 25"), rule)) == "20–30 (25)"
    assert text(claim(count("several"), rule)) == "3–∞ (3) †"


@pytest.mark.parametrize(
    ("told", "asserted", "open_rows", "without_figure"),
    [
        (("29", "about 25"), "51–57 (54)", 0, 0),  # W01
        (("about 40", "about 40"), "72–88 (80)", 0, 0),  # W02
        (("206", "over 76"), "283–∞ (283)", 1, 0),  # W03
        (("range 30-40", *["range 20-30"] * 3), "90–130 (110)", 0, 0),  # W04
        (("263", "hundreds", "uncounted"), "464–∞ (464) †", 2, 2),  # W05
        (("almost 200", "at_least 5", "up_to 9", "several", "absent"),
         "189–∞ (208) †", 3, 2),  # W06
        (("about 80-81", "about 53-54"), "120–148 (133)", 0, 0),  # W07
        (("12", "12"), "24–24 (24)", 0, 0),  # W11
        (("4", "3", "15", "9"), "31–31 (31)", 0, 0),  # W12a
        (("15", "34", "3"), "52–52 (52)", 0, 0),  # W13
        (("5", "about 6"), "10–12 (11)", 0, 0),  # W14
        (("over 76", "90"), "167–∞ (167)", 1, 0),  # W16a
        (("over 100", "90"), "191–∞ (191)", 1, 0),  # W16b
        (("hundreds", "about 250"), "425–∞ (450) †", 1, 1),  # W16c
    ],
)  # fmt: skip
def test_without_links_everything_is_added(
    told: tuple[str, ...], asserted: str, open_rows: int, without_figure: int
) -> None:
    found = total(made(told))
    assert text(found.claim) == asserted
    assert (found.open_rows, found.without_figure) == (open_rows, without_figure)


ZOLOTE = ("4", "3", "15", "9")  # rows 20 to 23


@pytest.mark.parametrize(
    ("told", "links", "asserted", "flags"),
    [
        (("about 80-81", "about 53-54"), [link("shares", 0, 1, whole=134)], "134–134 (134)", []),
        (("12", "12"), [link("stages", 0, 1)], "12–12 (12)", []),
        (ZOLOTE, [link("apart", 0, 1, hash_=b"B"), link("overlap", 0, 1, 3)], "24–31 (24)", []),
        (ZOLOTE, [link("stages", 0, 1, 3)], "24–24 (24)", []),
        (ZOLOTE, [link("same", 0, 1, 2, 3)], "15–15 (15)", []),
        (ZOLOTE, [link("overlap", 0, 1, 2, 3)], "15–31 (15)", []),
        (ZOLOTE, [link("overlap", 1, 3)], "28–31 (28)", []),  # W12f
        (("15", "34", "3"), [link("overlap", 0, 1)], "37–52 (37)", []),
        (("5", "about 6"), [link("duplicate", 0, 1)], "5–5 (5)", []),
        (("15", "9"), [link("part", 0, 1)], "15–15 (15)", []),
        (("15", "9", "8"), [link("part", 0, 1, 2)], "17–17 (17)", ["parts_exceed_whole"]),
        (("over 76", "90"), [link("same", 0, 1)], "90–90 (90)", []),
        (("over 100", "90"), [link("same", 0, 1)], "101–∞ (101)", ["counts_contradict"]),
        (("hundreds", "about 250"), [link("same", 0, 1)], "225–275 (250)", []),
        (("7", "9", "15"), [link("same", 0, 1), link("overlap", b"A", 2, hash_=b"B")],
         "15–24 (15)", []),
    ],
    ids=["W07", "W11", "W12b", "W12c", "W12d", "W12e", "W12f", "W13", "W14", "W15", "W15-more",
         "W16a", "W16b", "W16c", "W17"],
)  # fmt: skip
def test_links_count_events_once(
    told: tuple[str, ...], links: list[EventLink], asserted: str, flags: list[str]
) -> None:
    found = total(made(told, links))
    assert text(found.claim) == asserted
    assert [flag for _, flag in found.flags] == flags


def test_a_retracted_member_falls_away() -> None:
    three = ("12", "15", "9")
    assert sum_of(three, [link("same", 0, 1, 2)]) == "15–15 (15)"
    assert sum_of(three, [link("same", 0, 1, 2)], gone=[name(1)]) == "12–12 (12)"
    assert sum_of(three, [link("same", 0, 1, 2)], gone=[name(1), name(2)]) == "12–12 (12)"
    assert sum_of(("5", "about 6"), [link("duplicate", 0, 1)], gone=[name(0)]) == "5–7 (6)"


def test_a_retraction_of_the_smaller_member_of_an_overlap_lowers_no_lower_bound() -> None:
    links = [link("overlap", 0, 1)]
    assert sum_of(("15", "9"), links) == "15–24 (15)"
    assert sum_of(("15", "9"), links, gone=[name(1)]) == "15–15 (15)"


def test_two_versions_of_one_thread_are_one_member() -> None:
    assert sum_of(("15", "9"), [link("overlap", 0, 0, 1)]) == "15–24 (15)"


def test_a_link_keeps_its_members_when_a_link_in_it_is_withdrawn() -> None:
    links = [link("same", 0, 1), link("overlap", b"A", 2, 3, hash_=b"B")]
    found = total(made(("7", "9", "15", "4"), links, gone=[b"A"]))
    assert text(found.claim) == "31–35 (31)"
    assert found.flags == ((b"B", "member_gone"),)


def test_a_member_that_was_amended_counts_as_it_is_now() -> None:
    assert sum_of(("3", "2"), [link("same", 0, 1)]) == "3–3 (3)"
    assert sum_of(("4", "2"), [link("same", 0, 1)]) == "4–4 (4)"


def test_parts_without_their_whole_are_added() -> None:
    found = total(made(("15", "9", "4"), [link("part", 0, 1, 2)], gone=[name(0)]))
    assert text(found.claim) == "13–13 (13)"
    assert (b"A", "whole_missing") in found.flags


def test_the_declared_whole_stands_while_two_shares_are_left() -> None:
    told, links = ("80", "40", "14"), [link("shares", 0, 1, 2, whole=134)]
    assert sum_of(told, links, gone=[name(2)]) == "134–134 (134)"
    assert sum_of(told, links, gone=[name(1), name(2)]) == "80–80 (80)"


def test_the_earlier_of_two_links_holds_and_the_later_waits() -> None:
    told = ("5", "4", "3")
    first, later = link("same", 0, 1), link("same", 1, 2, hash_=b"B")
    kinds = {name(i): "ceasefire_violation" for i in range(3)}
    assert force([first, later], kinds).idle == {b"B": "taken"}
    assert sum_of(told, [first, later]) == "8–8 (8)"
    assert sum_of(told, [first, later], gone=[b"A"]) == "9–9 (9)"  # the first was withdrawn


def test_what_is_gone_holds_nobody_who_names_it_too() -> None:
    """Of a withdrawn link the other members stay, in each link that names it."""
    links = [
        link("same", b"gone", 0), link("overlap", 1, b"gone", hash_=b"B"),
        link("overlap", 2, b"B", hash_=b"C"),
    ]  # fmt: skip
    kinds = {name(i): "ceasefire_violation" for i in range(3)}
    assert force(links, kinds, {b"gone"}).idle == {}
    assert sum_of(("5", "19", "10"), links, gone=[b"gone"]) == "24–34 (24)"


def test_links_that_do_not_group_say_why() -> None:
    kinds = {name(i): "ceasefire_violation" for i in range(4)} | {name(4): "casualty"}
    links = [
        link("apart", 0, 1, hash_=b"different"),
        link("same", 2, 9, hash_=b"waits"),
        link("same", b"waits", 3, hash_=b"waits too"),
        link("same", 2, 2, hash_=b"one"),
        link("same", 2, 4, hash_=b"mixed"),
        link("overlap", b"different", 3, hash_=b"of apart"),
        link("same", 0, 1, hash_=b"against"),
    ]
    forest = force(links, kinds)
    assert forest.idle == {
        b"waits": "not_here",
        b"waits too": "member_held",
        b"one": "one_thread",
        b"mixed": "mixed_kinds",
        b"of apart": "apart_member",
        b"different": "contradicts",
    }
    assert list(forest.in_force) == [b"against"]


def test_two_links_of_pairs_do_not_make_a_third() -> None:
    """A~B and C~D, and apart B and C: nothing follows of A and D."""
    links = [link("same", 0, 1), link("same", 2, 3, hash_=b"B"), link("apart", 1, 2, hash_=b"C")]
    assert sum_of(("5", "5", "5", "5"), links) == "10–10 (10)"


def lines(found: Total, key: TotalKey) -> dict[str, str]:
    """Lines of a total; those in brackets have brackets."""
    told = {}
    for each in rows_by(found.groups, key, "Europe/Kyiv"):
        high = "∞" if each.claim.at_most is None else each.claim.at_most
        bounds = f"{each.claim.at_least}–{high}"
        told[f"[{each.key}]" if each.bracketed else each.key] = bounds
    return told


def weapon(type_: str, how_many: str = "absent", **fields: Any) -> Weapon:
    return Weapon(type=type_, count=count(how_many), **fields)


def test_sectors_are_the_named_areas_that_the_first_observation_may_lie_in() -> None:
    areas: list[tuple[str, Any]] = [
        ("West", shapely.box(37, 48, 38, 49)),
        ("East", shapely.box(38, 48, 39, 49)),
    ]
    areas += [("Line", shapely.LineString([(37, 48), (39, 49)]))]

    def at(lon: float, accuracy_m: int = 0) -> Place:
        return Place(
            lat_e7=485_000_000, lon_e7=round(lon * 1e7), accuracy_m=accuracy_m, source="map"
        )

    seen = [
        fired("3", site=at(37.5)),
        fired("5", site=at(37.9999, 500)),
        fired("7", site=at(36.9999, 500)),
        fired("11", site=at(12)),
        fired("13"),
        fired("17", site=at(38.5)),
    ]
    found = total(made(seen, [link("same", 0, 5)]))
    told = {
        f"[{row.key}]" if row.bracketed else row.key: (row.claim.at_least, row.claim.at_most)
        for row in rows_by(found.groups, "sector", "Europe/Kyiv", areas=areas)
    }
    assert told == {
        "West": (17, 17), "several_sectors": (12, 12), "outside": (11, 11), "not_known": (13, 13),
        "[West]": (0, 12), "[East]": (0, 5), "[outside]": (0, 7),
    }  # fmt: skip
    assert [row.key for row in rows_by(found.groups, "sector", "Europe/Kyiv")] == ["not_known"]


def test_a_weapons_own_share_leaves_the_rest_unknown() -> None:
    found = total(made([fired("42", weapons=(weapon("aa_cannon", "30"),))]))  # W08
    assert lines(found, "weapon") == {"aa_cannon": "30–30", "not_known": "12–12"}


def test_a_count_of_mixed_types_is_one_line_and_brackets() -> None:
    found = total(made([fired("96", what=("explosion", "burst"))]))  # W09
    assert lines(found, "what") == {
        "mixed": "96–96", "[explosion]": "1–95", "[burst]": "1–95"
    }  # fmt: skip


def test_a_count_over_four_weapons_is_one_line_and_brackets() -> None:
    types = ("mortar", "tank", "artillery", "hmg")
    found = total(made([fired("80", weapons=tuple(weapon(each) for each in types))]))  # W10
    brackets = {f"[{each}]": "1–77" for each in types}
    assert lines(found, "weapon") == {"several_weapons": "80–80", **brackets}


def test_fewer_events_than_types_leave_each_type_at_nothing_or_all() -> None:
    found = total(made([fired("2", what=("explosion", "burst", "shot"))]))
    assert lines(found, "what")["[shot]"] == "0–2"


@pytest.mark.parametrize(
    ("weapons", "told"),
    [
        ((weapon("mortar"),), {"mortar": "42–42"}),
        ((weapon("mortar", part="most"),),
         {"several_weapons": "42–42", "[mortar]": "22–42", "[not_known]": "0–20"}),
        ((weapon("mortar", part="part"),),
         {"several_weapons": "42–42", "[mortar]": "1–41", "[not_known]": "1–41"}),
        ((weapon("mortar", either=True), weapon("tank", either=True)),
         {"one_of_several": "42–42", "[mortar]": "0–42", "[tank]": "0–42"}),
        ((weapon("mortar", "12"), weapon("tank")), {"mortar": "12–12", "tank": "30–30"}),
        ((weapon("mortar", "12"), weapon("tank"), weapon("hmg")),
         {"mortar": "12–12", "several_weapons": "30–30", "[tank]": "1–29", "[hmg]": "1–29"}),
        ((), {"not_known": "42–42"}),
    ],
)  # fmt: skip
def test_weapons_share_a_count(weapons: tuple[Weapon, ...], told: dict[str, str]) -> None:
    assert lines(total(made([fired("42", weapons=weapons)])), "weapon") == told


def test_a_cameras_steps_are_added() -> None:
    steps = [("projectile", 15), ("explosion", 6), ("tracer_round", 20), ("projectile", 21),
             ("explosion", 20)]  # fmt: skip
    seen = fired(steps=tuple(Step(what=what, count=Count(low=n, high=n)) for what, n in steps))
    found = total(made([seen]))  # W22's figures
    assert text(found.claim) == "82–82 (82)"
    assert lines(found, "what") == {
        "projectile": "36–36", "explosion": "26–26", "tracer_round": "20–20"
    }  # fmt: skip
    told = total(made([replace(seen, count=Count(low=80, high=80))]))
    assert text(told.claim) == "80–80 (80)"
    assert told.flags == ((name(0), "steps_differ"),)
    assert lines(told, "what")["mixed"] == "80–80"


def test_a_camera_s_sum_of_earlier_steps_is_flagged() -> None:
    five = Step(what="projectile", count=Count(low=5, high=5))
    for steps, flags in (
        ((five, replace(five, summary=True)), ((name(0), "steps_differ"),)),
        ((replace(five, summary=True), five), ()),
    ):
        assert total(made([fired(steps=steps)])).flags == flags


def test_a_long_sequence_counts_the_same_in_one_record_and_in_three() -> None:
    what = ("projectile", "explosion", "tracer_round")
    steps = tuple(
        Step(what=what[n % 3], count=Count(low=n % 7 + 1, high=n % 7 + 1)) for n in range(500)
    )
    whole = total(made([fired(steps=steps)]))
    parts = [fired(steps=steps[:200])]
    parts += [
        fired(steps=steps[at : at + 200], continues=name(n)) for n, at in enumerate((200, 400))
    ]
    found = total(made(parts))
    assert (found.claim, found.flags) == (whole.claim, ())
    assert lines(found, "what") == lines(whole, "what")


def test_a_sum_that_begins_a_continued_record_repeats_the_one_before() -> None:
    sum_ = Step(what="projectile", count=Count(low=5, high=5), summary=True)
    found = total(made([fired(steps=(sum_,), continues=name(1))]))
    assert found.flags == ((name(0), "steps_differ"),)


def test_a_group_is_one_line_of_each_key() -> None:
    told = [
        fired("12", what=("projectile",), region="Donetsk", weapons=(weapon("mortar"),)),
        fired("12", what=("explosion",), region="Luhansk"),
    ]
    found = total(made(told, [link("stages", 0, 1)]))
    assert lines(found, "region") == {"Donetsk": "12–12"}
    assert lines(found, "weapon") == {"mortar": "12–12"}
    assert lines(found, "what") == {
        "mixed": "12–12", "[projectile]": "0–12", "[explosion]": "0–12"
    }  # fmt: skip
    best = {each.key: each.claim.best for each in rows_by(found.groups, "what", "Europe/Kyiv")}
    assert best == {"mixed": 12, "projectile": 0, "explosion": 0}


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2018-09-15 14:12", None, {"14": "5–5"}),
        ("2018-09-15 14:00", "2018-09-15 15:00", {"14": "5–5"}),
        (
            "2018-09-15 14:50", "2018-09-15 15:10",
            {"several_hours": "5–5", "[14]": "0–5", "[15]": "0–5"},
        ),
        ("2018-09-15 10:00", "2018-09-15 16:01", {"not_known": "5–5"}),
        (
            "2018-09-15 10:00", "2018-09-15 16:00",
            {"several_hours": "5–5", **{f"[{hour}]": "0–5" for hour in range(10, 16)}},
        ),
        # Clocks go back at 04:00: the hour from 03:00 comes twice and is one on the clocks.
        ("2018-10-28 03:10", "2018-10-28 03:20", {"03": "5–5"}),
    ],
)  # fmt: skip
def test_what_lasted_for_several_hours_is_one_line_and_brackets(
    start: str, end: str | None, told: dict[str, str]
) -> None:
    when = EventTime(start=local(start), end=local(end) if end else None)
    assert lines(total(made([fired("5", time=when)])), "hour") == told


def test_live_fire_and_demining_are_set_apart() -> None:
    told = [fired("14"), fired("20", assessment=("live_fire_exercise",))]
    found = total(made(told))  # W20
    assert text(found.claim) == "14–14 (14)"
    assert {label: text(each) for label, each in found.set_apart.items()} == {
        "live_fire": "20–20 (20)"
    }
    assert sum_of(told, rule=CountingRule(live_fire="counted")) == "34–34 (34)"
    demining = total(made([fired("4", assessment=("controlled_detonation",))]))  # W21
    assert (text(demining.claim), demining.rows) == ("0–0 (0)", 0)
    assert text(demining.set_apart["demining"]) == "4–4 (4)"


@pytest.mark.parametrize("relation", ["same", "stages", "duplicate"])
def test_a_finding_on_one_member_sets_one_set_of_events_apart(relation: str) -> None:
    found = total(made(("9", "7"), [link(relation, 0, 1)], found={name(1): "live_fire"}))
    assert text(found.claim) == "0–0 (0)"
    assert text(found.set_apart["live_fire"]) == "9–9 (9)"


def test_a_finding_on_the_link_sets_all_apart() -> None:
    found = total(made(("9", "7"), [link("overlap", 0, 1)], found={b"A": "demining"}))
    assert text(found.set_apart["demining"]) == "9–16 (9)"
    assert found.rows == 0


def test_assessments_of_some_members_alone_leave_the_group_counted() -> None:
    exercise = fired("9", assessment=("live_fire_inside",))
    found = total(made([exercise, "7"], [link("same", 0, 1)]))
    assert text(found.claim) == "9–9 (9)"
    assert found.flags == ((b"A", "assessments_differ"),)
    assert sum_of([exercise, exercise], [link("same", 0, 1)]) == "0–0 (0)"


def test_what_is_set_apart_inside_a_member_comes_off_one_set_of_events() -> None:
    links = [link("overlap", 0, 1), link("same", b"A", 2, hash_=b"B")]
    exercise = fired("4", assessment=("live_fire_inside",))
    assert sum_of(["10", "4", "12"], links, found={name(1): "live_fire"}) == "8–10 (8)"
    assert sum_of(["10", exercise, "12"], links) == "12–14 (12)"  # assessed by one alone


def test_a_set_apart_member_takes_its_events_off_the_others() -> None:
    apart = {name(0): "live_fire"}
    assert sum_of(("10", "15", "9"), [link("overlap", 0, 1, 2)], found=apart) == "5–24 (15)"
    assert sum_of(("over 10", "15"), [link("overlap", 0, 1)], found=apart) == "0–15 (15)"
    part = {name(1): "live_fire"}
    assert sum_of(("15", "9", "4"), [link("part", 0, 1, 2)], found=part) == "6–6 (6)"
    assert sum_of(("15", "range 5-9"), [link("part", 0, 1)], found=part) == "6–10 (8)"
    assert sum_of(("15", "9"), [link("part", 0, 1)], found=apart) == "0–0 (0)"
    shares = [link("shares", 0, 1, whole=134)]
    assert sum_of(("about 80-81", "about 53-54"), shares, found=apart) == "48–62 (54)"


def test_a_statement_is_never_counted() -> None:
    with pytest.raises(ValueError, match="statement"):
        counted_row(b"", Observation(kind="statement", count=count("5")), RULE)


def test_an_explanation_goes_down_to_the_observations() -> None:
    told = ("7", "9", "15", "2")
    links = [link("same", 0, 1), link("overlap", b"A", 2, hash_=b"B")]
    top = explain(total(made(told, links)))

    def shown(node: Explanation) -> tuple[Any, ...]:
        return (node.hash, node.relation, text(node.claim), *map(shown, node.members))

    assert shown(top) == (
        b"", "sum", "17–26 (17)",
        (name(3), "", "2–2 (2)"),
        (b"B", "overlap", "15–24 (15)",
         (b"A", "same", "9–9 (9)", (name(0), "", "7–7 (7)"), (name(1), "", "9–9 (9)")),
         (name(2), "", "15–15 (15)")),
    )  # fmt: skip


def local(text_: str) -> datetime:
    """A moment in Kyiv."""
    return datetime.fromisoformat(text_).replace(tzinfo=ZoneInfo(KYIV)).astimezone(UTC)


def at(start: str, end: str = "", precision: str = "minute") -> EventTime:
    last = local(end) if end else None
    return EventTime(start=local(start), end=last, precision=precision, zone=KYIV)


def day(*times: EventTime | None, links: Sequence[EventLink] = ()) -> date | None:
    (group,) = made([fired("8", time=each) for each in times], links)
    return day_of_group(group, KYIV, CUT_OFF)


@pytest.mark.parametrize(
    ("when", "belongs"),
    [
        (at("2018-08-24T19:14", "2018-08-24T19:43"), date(2018, 8, 25)),  # P1
        (at("2018-08-24T19:30", "2018-08-25T19:30"), date(2018, 8, 25)),  # T3
        (at("2018-08-25T19:30"), date(2018, 8, 26)),  # T4
        (at("2018-08-25T19:29"), date(2018, 8, 25)),
        (at("2018-08-25T00:00", precision="day"), date(2018, 8, 25)),
        (at("2018-08-25T19:00", precision="hour"), date(2018, 8, 25)),
        (at("2018-08-25T18:00", "2018-08-25T23:59", "part_of_day"), date(2018, 8, 26)),
        (at("2018-08-01T00:00", precision="month"), None),
        (at("2018-01-01T00:00", precision="year"), None),
        (None, None),
    ],
)
def test_a_row_belongs_to_one_day(when: EventTime | None, belongs: date | None) -> None:
    assert day(when) == belongs


def test_a_group_belongs_to_the_day_of_its_windows() -> None:
    early = at("2018-08-25T18:00", "2018-08-25T19:10")
    long = at("2018-08-25T19:00", "2018-08-25T23:00")
    late = at("2018-08-25T20:00", "2018-08-25T21:00")
    same = [link("same", 0, 1)]
    assert day(early, long, links=same) == date(2018, 8, 25)  # where they meet
    assert day(early, late, links=same) == date(2018, 8, 26)  # they do not: first to last
    assert day(None, late, links=same) == date(2018, 8, 26)
    before, after = (
        at("2018-08-25T19:00", "2018-08-25T19:30"),
        at("2018-08-25T19:30", "2018-08-25T20:00"),
    )
    assert day(before, after, links=same) == date(2018, 8, 26)  # they touch, and share no second


def test_days_and_the_unknown_day_add_up() -> None:
    times = [at("2018-08-25T19:29"), at("2018-08-25T19:30"), None]
    days = by_day(made([fired("8", time=each) for each in times]), KYIV, CUT_OFF)
    assert set(days) == {date(2018, 8, 25), date(2018, 8, 26), None}
    assert sum(total(each).claim.best for each in days.values()) == 24


def within(seen: Observation, first: str, after: str) -> str:
    return text(period_total(made([seen]), local(first), local(after)).claim)


def test_what_straddles_a_period_may_be_none_or_all_of_it() -> None:
    row_107 = fired("8", time=at("2018-08-24T19:14", "2018-08-24T19:43"))
    assert within(row_107, "2018-08-24T19:30", "2018-08-25T19:30") == "0–8 (0)"
    assert within(row_107, "2018-08-23T19:30", "2018-08-25T19:30") == "8–8 (8)"
    night = fired("60", time=at("2018-08-28T22:00", "2018-08-29T02:00"))
    truce = local("2018-08-29T00:01")
    groups_ = made([night])
    before = period_total(groups_, truce - timedelta(days=1), truce)
    since = period_total(groups_, truce, truce + timedelta(days=1))
    assert text(before.claim) == text(since.claim) == "0–60 (0)"
    assert text(before.straddling.claim) == "60–60 (60)"
    assert within(night, "2018-08-29T02:00", "2018-08-30T02:00") == "0–0 (0)"


@pytest.mark.parametrize(
    ("when", "after", "claim_"),
    [
        (at("2018-08-25T19:00", precision="hour"), "2018-08-25T19:30", "0–8 (0)"),
        (at("2018-08-25T19:00", precision="hour"), "2018-08-25T20:00", "8–8 (8)"),
        (at("2018-08-25T00:00", precision="day"), "2018-08-25T20:00", "0–8 (0)"),
        (at("2018-08-25T00:00", precision="day"), "2018-08-26T00:00", "8–8 (8)"),
        (at("2018-08-01T00:00", precision="month"), "2018-09-01T00:00", "8–8 (8)"),
        (at("2018-08-01T00:00", precision="month"), "2018-08-31T00:00", "0–0 (0)"),
        (at("2018-01-01T00:00", precision="year"), "2019-01-01T00:00", "8–8 (8)"),
        (None, "2019-01-01T00:00", "0–0 (0)"),
    ],
)
def test_a_coarse_time_means_all_of_its_span(
    when: EventTime | None, after: str, claim_: str
) -> None:
    assert within(fired("8", time=when), "2018-01-01T00:00", after) == claim_


def test_what_has_no_day_is_told_beside_a_period() -> None:
    month = fired("8", time=at("2018-08-01T00:00", precision="month"))
    found = period_total(made([month, "3"]), local("2018-08-02T00:00"), local("2018-08-03T00:00"))
    assert text(found.unknown.claim) == "11–11 (11)"
    later = period_total(made([month]), local("2019-01-01T00:00"), local("2020-01-01T00:00"))
    assert later.unknown.rows == 0


PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "smm" / "observations.csv"


@pytest.mark.skipif(not PUBLISHED.is_file(), reason="the published tables are not on this machine")
def test_the_published_rows_have_their_total() -> None:
    with PUBLISHED.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file))
    mapping = parse_mapping((RESOURCES / "tables" / "smm-observations.toml").read_text("utf-8"))
    now, words = datetime(2026, 11, 23, 10, 0, tzinfo=UTC), vocabulary()
    seen = [
        table.row(each, mapping, vocabulary=words, gazetteer=None, now=now).observation
        for each in read
    ]
    found = total(made(seen))
    assert (found.rows, found.claim.at_least, found.claim.best) == (116, 5138, 5275)
    assert (found.open_rows, found.without_figure) == (5, 4)
    assert text(found.set_apart["demining"]) == "4–4 (4)"
    explosions = total(made([each for each in seen if each.what == ("explosion",)]))
    assert (explosions.rows, explosions.claim.at_least) == (59, 3498)
    assert explosions.claim.at_most == 3587
