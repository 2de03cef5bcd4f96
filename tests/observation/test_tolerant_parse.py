"""A line while it is typed: what is understood fills the form, and the gaps are shown."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.observation.observation import Observation
from fieldapp.observation.shorthand import shorthand, tolerant_parse
from fieldapp.observation.values import Count
from tests.support.stored_rows import vocabulary

VOCABULARY = vocabulary()
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
WHOLE = (
    "3 expl 120mm mortar NE 3-5km heard 1412",
    "about 40 bursts HMG SE,S 2-5km 2015-0600",
    'weapon: 3 tank T-64 stationary @"Lyman" 1105',
    "camera: 2 proj W-E, 7 proj E-W, 1 expl; evening",
    'restriction: denial by="armed formations" reason="orders" people=9 vehicles=3 1042-1104',
    "watch: nothing=yes 1800-2200",
)


def read(text: str) -> tolerant_parse.PartialParse:
    return tolerant_parse.read(text, now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY)


def pieces(text: str) -> list[str]:
    return [text[each.start : each.end] for each in read(text).missed]


@pytest.mark.parametrize("line", WHOLE)
def test_a_whole_line_is_read_as_the_strict_reader_reads_it(line: str) -> None:
    strict = shorthand.parse(line, now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY)
    found = read(line)
    assert not found.missed
    assert found.spans == strict.spans
    made = Observation(kind=found.kind, **found.values, as_typed=(("shorthand", line),))
    assert made == strict.observation


@pytest.mark.parametrize(
    ("line", "missed"),
    [
        ("3 expl blub NE", ["blub"]),
        ("3 expl 120mm", ["120mm"]),
        ("3 expl NE 12", ["12"]),
        ('3 expl @"Svitlo', ['@"Svitlo']),
        ("blub: 3 expl", ["blub:"]),
        ("camera: 2 blub, 3 expl; NE", [" 2 blub, 3 expl;"]),
        ('3 expl site="" NE', ['site=""']),
        ("3 expl 9999 NE", ["9999"]),
    ],
)
def test_what_is_not_understood_is_stepped_over_and_named(line: str, missed: list[str]) -> None:
    assert pieces(line) == missed
    assert "camera" in line or read(line).values["count"] == Count(low=3, high=3)


@pytest.mark.parametrize("line", ["watch: 3 expl NE", "watch: 3 expl nothing=yes", "watch: mortar"])
def test_what_was_heard_is_no_part_of_a_watch(line: str) -> None:
    told = line.split()[1:]
    assert pieces(line) == [each for each in told if "=" not in each]
    assert not {"count", "what", "directions", "weapons"} & read(line).values.keys()


def test_what_stands_behind_a_gap_is_understood() -> None:
    found = read("3 expl blub NE 3-5km")
    assert found.values["count"] == Count(low=3, high=3)
    assert {"what", "directions", "distance"} <= set(found.values)
    assert "is not understood" in str(found.missed[0].error)


@given(st.text(max_size=60) | st.lists(st.sampled_from(" ".join(WHOLE).split())).map(" ".join))
def test_any_text_is_read_without_an_error(line: str) -> None:
    found = read(line)
    for each in found.missed:
        assert 0 <= each.start < each.end <= max(len(line), 1)
    assert set(found.values) == {span[2] for span in found.spans} - {"kind"} or "means" in str(
        found.values
    )


@pytest.mark.parametrize("line", WHOLE)
def test_every_beginning_of_a_line_is_read(line: str) -> None:
    for end in range(len(line)):
        read(line[:end])


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("damage: roof hit, windows broken saw 1100", "roof hit, windows broken"),
        ('3 expl NE "by the bridge" loud', "loud; by the bridge"),
        ("3 expl NE heard // fog", "fog"),
        ("blub", "blub"),
        ("10 min ago 3 expl NE 4km not seen", "not seen"),
        ("14 1412 expl N", "14 1412"),
    ],
)
def test_a_note_changes_nothing_else(line: str, note: str) -> None:
    before = read(line)
    marked = [line[each.start : each.end] for each in before.missed]
    after = tolerant_parse.noted(before, line, marked)
    assert not after.missed
    assert after.values["note"] == note
    kept = {name: value for name, value in before.values.items() if name != "note"}
    assert {name: value for name, value in after.values.items() if name != "note"} == kept


@pytest.mark.parametrize(
    ("line", "front"),
    [
        ("відмова в доступі 1020-1103", "обмеження:"),
        ("не пропустили, затримка 1020", "обмеження:"),
        ("denied access 1020", "restriction:"),
        ("отказ", "ограничение:"),
    ],
)
def test_a_restriction_says_that_it_is_an_entry_of_its_own(line: str, front: str) -> None:
    told = [str(each.error.message) for each in read(line).missed]
    assert told
    assert all("restriction and a colon" in each for each in told)
    assert {each.error.suggestions for each in read(line).missed} == {(front,)}


@pytest.mark.parametrize(
    "line", ["обмеження: відмова 1020-1103", "ограничение: не пропустили 1020"]
)
def test_a_restriction_is_told_in_ones_own_words(line: str) -> None:
    found = read(line)
    assert not found.missed
    assert (found.kind, found.values["status"]) == ("restriction", ("denial",))
