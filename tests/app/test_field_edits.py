"""What the buttons beside a field make of its text."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.app.entry import field_edits
from fieldapp.errors import InputError
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation import amounts, bearings
from fieldapp.observation.values import COUNT_QUALIFIERS, EventTime
from fieldapp.wording.observation_text import labels
from tests.support.stored_rows import vocabulary

VOCABULARY = vocabulary()
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "by", "after"),
    [
        ("3", 1, "4"),
        ("0", -1, "0"),
        ("", 1, "1"),
        ("?", 1, "1"),
        ("30-35", 10, "40-45"),
        ("at least 5", 1, "at least 6"),
        ("several", 1, "several"),
        ("far", 1, "far"),
        ("16 of 57", 1, "17 of 57"),
    ],
)
def test_a_count_is_stepped(text: str, by: int, after: str) -> None:
    assert field_edits.stepped(text, by) == after


@given(st.text(max_size=12), st.sampled_from(COUNT_QUALIFIERS))
def test_every_qualifier_makes_a_count_of_any_text(text: str, qualifier: str) -> None:
    made = amounts.parse_count(field_edits.qualified(text, qualifier))
    assert made is not None
    assert made.qualifier == qualifier


def test_not_known_is_a_qualifier() -> None:
    assert amounts.parse_count(field_edits.qualified("3", "")) is None


def test_weapons_are_shown_by_labels_that_are_read_back() -> None:
    assert field_edits.weapons_shown("120mm mortar; hmg", VOCABULARY, "uk") == (
        "120мм міномет; великокаліберний кулемет"
    )
    # A label with brackets or "or" in it would be read as something else.
    assert field_edits.weapons_shown("machine_gun", VOCABULARY, "en") == "machine_gun"
    assert field_edits.weapons_shown("blub", VOCABULARY, "uk") == "blub"


def test_a_weapon_is_ticked_and_taken_back() -> None:
    both = field_edits.weapon_toggled("120mm mortar", "hmg", VOCABULARY)
    assert both == "120mm mortar; hmg"
    assert field_edits.weapon_toggled(both, "mortar", VOCABULARY) == "hmg"


def test_an_arc_over_north_keeps_its_direction() -> None:
    assert field_edits.arc("", 14, 2) == "NW to NE"


def test_a_window_ends_now_and_may_go_over_midnight() -> None:
    start = EventTime(start=NOON, zone="Europe/Kyiv")
    end = EventTime(start=NOON + timedelta(hours=11), zone="Europe/Kyiv")
    made = field_edits.ended(start, end)
    assert (made.start, made.end) == (NOON, NOON + timedelta(hours=11))
    assert field_edits.ended(None, end) == end
    assert field_edits.ended(end, start) == start


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("about 40", "uk", "близько 40"),
        ("at least 3", "ru", "не менее 3"),
        ("hundreds", "uk", "сотні"),
        ("30-35", "uk", "30–35"),
        ("about 40", "fr", "environ 40"),
        ("up to 9", "fr", "jusqu’à 9"),
        ("16 of 57", "uk", "16 з 57"),
        ("3", "uk", "3"),
        ("", "uk", ""),
        ("blub", "uk", "blub"),
    ],
)
def test_a_count_is_shown_in_the_language_where_it_is_read_back(
    text: str, language: str, shown: str
) -> None:
    assert field_edits.count_shown(text, labels(VOCABULARY, language)) == shown
    assert field_edits.count(shown) == field_edits.count(text)


@pytest.mark.parametrize(
    ("type_", "text", "french"),
    [
        (FieldType.DIRECTIONS, "W, NW to SSW", "ouest, nord-ouest à SSO"),
        (FieldType.DIRECTIONS, "broad SW, 270° mag", "globalement sud-ouest, 270° magn."),
        (FieldType.FLIGHT, "mostly W-NE", "surtout ouest-NE"),
        (FieldType.FLIGHT, "to WNW", "vers ONO"),
        (FieldType.DISTANCE, "over 5km", "plus de 5km"),
        (FieldType.DISTANCE, "up to 300m", "jusqu'à 300m"),
        (FieldType.DISTANCE, "overhead", "au-dessus"),
    ],
)
def test_a_french_form_has_french_words_that_are_read_back(
    type_: FieldType, text: str, french: str
) -> None:
    parse = field_edits.LOCAL[type_]
    assert field_edits.local_shown(text, type_, "fr") == french
    assert parse(french) == parse(text)


@pytest.mark.parametrize("text", ["no", "NO", "O", "so", "est", "nord"])
def test_a_word_that_may_mean_something_else_is_no_french_direction(text: str) -> None:
    with pytest.raises(InputError):
        bearings.parse_directions(text)
