"""One typed line to an observation, and back; errors point at the wrong word."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.errors import InputError
from fieldapp.languages import LANGUAGES
from fieldapp.observation.notation import weapons
from fieldapp.observation.observation import CODED, FIELDS_OF_KIND, SEVERAL, Observation, list_of
from fieldapp.observation.shorthand import shorthand, tolerant_parse
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    FlashToBang,
    Flight,
    Place,
    Step,
    Weapon,
)
from tests.support import any_observation as some
from tests.support.stored_rows import vocabulary

VOCABULARY = vocabulary()
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
EASTWARD = Flight(origin=2700, heading=900)
WESTWARD = Flight(origin=900, heading=2700)
THREE = Count(low=3, high=3)
TIMED = FlashToBang(tenths=120, how="stopwatch")
NE = (Direction(start=450),)
FAR = Distance(low_m=3000, high_m=5000)


def read(line: str) -> Observation:
    return shorthand.parse(line, now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY).observation


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "3 expl 120mm mortar NE 3-5km heard 1412",
            {
                "count": THREE,
                "what": ("explosion",),
                "weapons": (Weapon(type="mortar", calibre=12000),),
                "directions": NE,
                "distance": FAR,
                "means": "heard",
            },
        ),
        (
            "heard 1412 NE mortar 120mm 3 expl 3-5 km",
            {"count": THREE, "directions": NE, "distance": FAR, "means": "heard"},
        ),
        (
            "3 вибухи міномет 120мм ПнСх 3-5км чули 1412",
            {"count": THREE, "directions": NE, "distance": FAR, "means": "heard"},
        ),
        (
            "about 40 bursts HMG SE,S 2-5km 2015-0600",
            {
                "count": Count(qualifier="about", low=40, high=40),
                "what": ("burst",),
                "weapons": (Weapon(type="hmg"),),
                "directions": (Direction(start=1350), Direction(start=1800)),
                "distance": Distance(low_m=2000, high_m=5000),
            },
        ),
        ("over 76 shots small arms 045° 1km", {"count": Count(qualifier="over", low=76)}),
        ("16 of 57 explosions outgoing", {"assessment": ("outgoing",)}),
        ("uncounted bursts", {"count": Count(qualifier="uncounted")}),
        (
            "30-35 bursts and shots 500m S",
            {"what": ("burst", "shot"), "distance": Distance(low_m=500, high_m=500)},
        ),
        ("2 proj flight W-E", {"flight": Flight(origin=2700, heading=900)}),
        (
            "1 expl SE flash to bang 12 s stopwatch",
            {"flash_to_bang": TIMED},
        ),
        (
            "1 expl SE ftb 12s stopwatch",
            {"flash_to_bang": TIMED},
        ),
        (
            'weapon: 3 tank T-64 stationary @"Lyman"',
            {"kind": "weapon", "post": Place(name="Lyman"), "status": ("stationary",)},
        ),
        (
            "camera: 2 proj W-E, 7 proj E-W then 1 expl; evening",
            {
                "sensor": "camera",
                "means": "recorded",
                "steps": (
                    Step(
                        what="projectile",
                        count=Count(low=2, high=2),
                        flight=Flight(origin=2700, heading=900),
                    ),
                    Step(
                        what="projectile",
                        count=Count(low=7, high=7),
                        flight=Flight(origin=900, heading=2700),
                    ),
                    Step(what="explosion", count=Count(low=1, high=1)),
                ),
            },
        ),
        (
            'restriction: denial by="armed men" reason="orders" people=9 vehicles=3 1042-1104',
            {"kind": "restriction", "party": "armed men", "people": 9, "vehicles": 3},
        ),
        ("watch: nothing=yes 1400-1800 @Svitlodarsk", {"kind": "watch", "nothing": True}),
        ('3 expl "so he said: ""run""" NE', {"note": 'so he said: "run"'}),
        ("3 expl NE // smoke, 2 minutes later", {"note": "smoke, 2 minutes later"}),
    ],
)
def test_lines(line: str, told: dict[str, Any]) -> None:
    found = read(line)
    assert {name: getattr(found, name) for name in told} == told
    assert found.as_typed == (("shorthand", line),)


@pytest.mark.parametrize(
    ("line", "at", "suggested"),
    [
        ("3 mortr NE", 0, "3 mortar"),
        ("3 expl NE 3-5km heard 25:12", 22, None),
        ("3 expl 4 shots", 7, None),
        ("3 expl NE blub", 10, None),
        ("weapn: tank", 0, "weapon"),
        ("3 expl distance=5", 7, None),
        ("3 expl killed=5", 7, None),
        ("", 0, None),
        ("!!", 0, None),
    ],
)
def test_an_error_is_where_the_wrong_word_is(line: str, at: int, suggested: str | None) -> None:
    with pytest.raises(InputError) as found:
        read(line)
    assert found.value.position == at
    if suggested:
        assert suggested in found.value.suggestions


@pytest.mark.parametrize("line", ["about 1412 expl", "2 proj NE-SSE"])
def test_two_readings_are_asked_about(line: str) -> None:
    with pytest.raises(InputError) as found:
        read(line)
    assert len(found.value.suggestions) == 2


@pytest.mark.parametrize("day", ["last Monday", "минулого понеділка", "в прошлый понедельник"])
def test_last_monday_on_a_monday_is_asked_about(day: str) -> None:
    with pytest.raises(InputError, match="Today or a week ago") as e:
        read(f"3 expl N {day} 1410")
    assert e.value.suggestions == ("2026-11-16", "2026-11-23")
    for told, number in ((e.value.suggestions[0], 16), ("Monday", 23)):
        time = read(f"3 expl N {told} 1410").time
        assert time is not None
        assert time.start.day == number


@pytest.mark.parametrize("word", ["less than", "fewer than", "under", "<", "менше", "менее"])
def test_less_than_five_is_at_most_four(word: str) -> None:
    assert read(f"{word} 5 shots N").count == Count(qualifier="up_to", high=4)
    for none in ("1", "0", "5-6"):
        with pytest.raises(InputError, match="no count"):
            read(f"{word} {none} shots N")


def test_spans_cover_what_was_typed() -> None:
    line = "3 expl 120mm mortar NE 3-5km heard 1412"
    found = shorthand.parse(line, now=NOW, zone="", vocabulary=VOCABULARY)
    pieces = {field: line[start:end].strip() for start, end, field in found.spans}
    assert pieces == {
        "count": "3",
        "what": "expl",
        "weapons": "120mm mortar",
        "directions": "NE",
        "distance": "3-5km",
        "means": "heard",
        "time": "1412",
    }


def test_every_alias_and_label_is_understood() -> None:
    """What a list offers can be typed: as a value of its own field."""
    for name, field in (("what", "what"), ("assessment", "assessment"), ("means", "means")):
        for code in VOCABULARY.codes(name):
            for language in LANGUAGES:
                label = VOCABULARY.label(name, code, language)
                found = read(f'{field}="{label}"')
                assert getattr(found, field) in (code, (code,)), label


@pytest.mark.slow
def test_a_long_line_ends() -> None:
    """No piece repeated makes a line that is never done with; too long a one is not begun."""
    for piece in ("about ", "3 ", "a-", "NE ", '"', "1412 ", "=", "x=", "mortar ", "é'"):
        with suppress(InputError):
            read(piece * (tolerant_parse.MAX_LINE // len(piece)))
    with pytest.raises(InputError, match="longer"):
        read("x" * (tolerant_parse.MAX_LINE + 1))


TYPED = (
    '3 expl about 40 bursts HMG NE to SE, S 3-5km heard saw 1412 2015-0600 @ = " // : ; '
    "camera: W-E weapon: mortar 120mm or tank of first"
)
LINES = st.lists(st.sampled_from(TYPED.split(" ")), max_size=8).map(" ".join)


@given(st.text(max_size=60) | LINES)
@settings(max_examples=400)
def test_any_line_is_an_observation_or_an_error_inside_it(line: str) -> None:
    try:
        found = shorthand.parse(line, now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY)
    except InputError as e:
        at = e.position
    else:
        at = max((end for _, end, _ in found.spans), default=0)
        assert found.observation.as_typed == (("shorthand", line),)
    assert at is not None
    assert 0 <= at <= len(line)


def _listed(kind: str, name: str) -> st.SearchStrategy[Any]:
    code_list = list_of(kind, name)
    codes = st.sampled_from(VOCABULARY.codes(code_list))
    several = st.lists(codes, unique=True, min_size=1, max_size=2).map(tuple)
    return several if name in SEVERAL else codes


SAID = st.text("abc ЖїÀ09.,;:\"'=@/-", min_size=1, max_size=12).filter(lambda t: t == t.strip())
NUMBERS = st.integers(0, 10**9 - 1)
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "count": some.counts(),
    "killed": some.counts(),
    "injured": some.counts(),
    "time": some.times().filter(lambda t: t.start.year < 2090),
    "directions": st.lists(some.directions(), min_size=1, max_size=3).map(tuple),
    "distance": some.distances().filter(lambda d: not d.overhead and (d.high_m or d.low_m)),
    "flash_to_bang": some.FLASHES,
    "flight": some.FLIGHTS,
    "weapons": st.lists(
        st.builds(
            Weapon,
            type=st.sampled_from(VOCABULARY.codes("weapon")),
            calibre=st.none() | st.integers(1, 20300),
        ),
        min_size=1,
        max_size=2,
    ).map(tuple),
    "post": st.sampled_from(["Lyman", "Світлодарськ", "the bridge"]).map(lambda n: Place(name=n)),
    "people": NUMBERS,
    "vehicles": NUMBERS,
    "delay_s": st.integers(0, 99_999),
    **dict.fromkeys(("note", "party", "reason", "subject", "region", "quantity", "origin"), SAID),
}


@st.composite
def sayable(draw: st.DrawFn) -> Observation:
    """An observation that a line can say."""
    kind = draw(st.sampled_from(sorted(FIELDS_OF_KIND)))
    own = sorted(name for name in FIELDS_OF_KIND[kind] if name in FIELDS or name in CODED)
    chosen = draw(st.lists(st.sampled_from(own), unique=True, min_size=1, max_size=7))
    return Observation(
        kind=kind,
        **{name: draw(FIELDS[name] if name in FIELDS else _listed(kind, name)) for name in chosen},
    )


@given(sayable())
@settings(max_examples=300)
def test_what_a_line_can_say_is_read_back(observation: Observation) -> None:
    line = shorthand.format(observation, vocabulary=VOCABULARY)
    back = shorthand.parse(
        line,
        now=datetime(2100, 1, 1, tzinfo=UTC),
        zone=observation.time.zone if observation.time else "",
        vocabulary=VOCABULARY,
    ).observation
    assert replace(back, as_typed=()) == observation


def test_what_a_line_cannot_say_is_refused() -> None:
    with pytest.raises(InputError, match="one line"):
        shorthand.format(Observation(kind="mines", sealed=(bytes(32),)), vocabulary=VOCABULARY)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("weapon: 3 x tank T-72, 2x 120mm mortar", '3 x tank "T-72"; 2 x 120mm mortar'),
        ("weapon: 3х танк; 2 х міномет", "3 x tank; 2 x mortar"),  # Cyrillic х
    ],
)
def test_weapons_in_a_row_have_numbers_of_their_own(line: str, text: str) -> None:
    seen = read(line)
    assert weapons.format_weapons(seen.weapons) == text
    assert seen.count is None


def test_words_that_only_join_are_stepped_over() -> None:
    seen = read("3 explosions were heard NE, 4 km away at 14:12")
    told = read("3 expl heard NE 4km 1412")
    assert replace(seen, as_typed=()) == replace(told, as_typed=())
