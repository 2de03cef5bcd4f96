"""The review shows exactly what will be signed: a value that differs is seen to differ."""

from dataclasses import replace as replace_
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fieldapp.app.entry.draft import Draft, ParsedDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.languages import LANGUAGES
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND, Observation
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    EventTime,
    EvidenceRef,
    Flight,
    Place,
    Step,
    Weapon,
)
from fieldapp.ui.entry.form import Form
from fieldapp.ui.entry.signing_review.review_words import ReviewWords, words_of
from fieldapp.ui.widgets.code_choice import ChoiceField
from fieldapp.ui.widgets.field import StepField
from tests.support.any_observation import VALUES, observations
from tests.support.stored_rows import vocabulary

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
AT = datetime(2026, 11, 23, 12, 12, tzinfo=UTC)
VOCABULARY = vocabulary()


def lexicon(language: str = "en") -> Lexicon:
    return Lexicon(
        vocabulary=VOCABULARY,
        gazetteer=None,
        zone="Europe/Kyiv",
        language=language,
        notation="decimal",
    )


def review(made: Draft, *, language: str = "en") -> ReviewWords:
    parsed = lexicon(language).understand(made, NOW)
    assert parsed.observation is not None
    return words_of(made, parsed, parsed.observation, lexicon(language), NOW, files={})


def test_what_is_clicked_is_told_as_the_form_shows_it(qtbot: QtBot) -> None:
    form = Form(lexicon("uk"))
    qtbot.addWidget(form)
    told: list[tuple[str, str]] = []
    form.edited.connect(lambda *edit: told.append(edit))
    assert form.rose is not None
    form.rose.choose(2)
    count = form.fields["count"]
    assert isinstance(count, StepField)
    count.put("3")
    menu = count.findChild(QMenu)
    assert menu is not None
    next(each for each in menu.actions() if each.text() == "about").trigger()
    count.step(1)
    assert told == [
        ("directions", "ПнСх"), ("count", "3"), ("count", "близько 3"), ("count", "близько 4"),
    ]  # fmt: skip
    found = review(Draft(edits=dict(told)), language="uk")
    assert {"As typed · Напрямок: ПнСх", "As typed · Скільки: близько 4"} <= set(found.lines)


def shown(observation: Observation) -> str:
    parsed = ParsedDraft(observation=observation, errors={}, warnings=(), texts={})
    return "\n".join(words_of(Draft(), parsed, observation, lexicon(), NOW, files={}).lines)


@settings(max_examples=60)
@given(st.data())
@pytest.mark.parametrize("name", sorted(set(FIELDS) - {"kind"}))
def test_every_field_is_in_the_review(name: str, data: Any) -> None:
    kind = next(kind for kind in sorted(FIELDS_OF_KIND) if name in FIELDS_OF_KIND[kind])
    value = data.draw(VALUES[FIELDS[name].type])
    assume(str(value).strip() and value != FIELDS[name].empty)
    assert shown(Observation(kind=kind, **{name: value})) != shown(Observation(kind=kind))


DIFFER: tuple[tuple[str, Any, Any], ...] = (
    ("time", EventTime(start=AT), EventTime(start=AT, about=True)),
    ("time", EventTime(start=AT), EventTime(start=AT, precision="second")),
    ("time", EventTime(start=AT), EventTime(start=AT, precision="hour")),
    ("time", EventTime(start=AT, precision="hour"), EventTime(start=AT, precision="part_of_day")),
    ("time", EventTime(start=AT, precision="day"), EventTime(start=AT, precision="month")),
    ("time", EventTime(start=AT), EventTime(start=AT, zone="Europe/Kyiv")),
    ("time", EventTime(start=AT), EventTime(start=AT, end=AT)),
    ("weapons", (Weapon(type="tank"),), (Weapon(type="tank", either=True),)),
    ("weapons", (Weapon(type="tank"),), (Weapon(type="tank", part="most"),)),
    ("weapons", (Weapon(type="tank", part="part"),), (Weapon(type="tank", part="most"),)),
    ("weapons", (Weapon(type="tank"),), (Weapon(type="tank", model="T-72"),)),
    ("weapons", (Weapon(type="tank"),), (Weapon(type="tank", count=Count(low=1, high=1)),)),
    ("weapons", (Weapon(type="hmg"),), (Weapon(type="hmg", calibre=1270),)),
    ("post", Place(name="A"), Place(name="A", lat_e7=1, lon_e7=1, source="typed")),
    (
        "post",
        Place(name="A", lat_e7=1, lon_e7=1, source="gnss"),
        Place(name="A", lat_e7=1, lon_e7=1, source="survey"),
    ),
    (
        "post",
        Place(lat_e7=1, lon_e7=1, source="map"),
        Place(lat_e7=1, lon_e7=1, source="map", altitude_m=0),
    ),
    (
        "post",
        Place(lat_e7=1, lon_e7=1, source="map"),
        Place(lat_e7=1, lon_e7=1, source="map", accuracy_m=0),
    ),
    ("directions", (Direction(start=450),), (Direction(start=450, broad=True),)),
    ("directions", (Direction(start=450),), (Direction(start=450, points=False),)),
    (
        "directions",
        (Direction(start=450, points=False),),
        (Direction(start=450, points=False, magnetic=True),),
    ),
    ("directions", (Direction(start=450),), (Direction(start=450, error=50),)),
    ("distance", Distance(low_m=5, high_m=5), Distance(low_m=5, high_m=5, about=True)),
    ("distance", Distance(low_m=5), Distance(high_m=5)),
    ("flight", Flight(origin=450), Flight(heading=450)),
    ("flight", Flight(origin=450), Flight(origin=450, mostly=True)),
    ("flight", Flight(origin=450), Flight(origin=450, vertical=True)),
    ("count", Count(low=3, high=3), Count(qualifier="range", low=None, high=3)),
    ("count", Count(low=3, high=3), Count(low=3, high=3, of=9)),
    ("count", Count(qualifier="at_least", low=3), Count(qualifier="over", low=3)),
    ("steps", (Step(what="shot"),), (Step(what="shot", assessment=("outgoing",)),)),
    (
        "evidence",
        (EvidenceRef(sha256=b"1" * 32, size=1, media_type="image/png"),),
        (EvidenceRef(sha256=b"2" * 32, size=1, media_type="image/png"),),
    ),
    ("as_typed", (("count", "3"),), (("count", "4"),)),
    ("delay_s", 59, 60),
)


@pytest.mark.parametrize(("name", "one", "other"), DIFFER)
def test_values_that_differ_are_told_apart(name: str, one: Any, other: Any) -> None:
    kind = next(
        kind
        for kind in ("ceasefire_violation", *sorted(FIELDS_OF_KIND))
        if name in FIELDS_OF_KIND[kind]
    )
    first, second = (Observation(kind=kind, **{name: value}) for value in (one, other))
    assert shown(first) != shown(second)


@given(observations(), st.sampled_from(sorted(LANGUAGES)))
def test_any_observation_is_told_in_every_language(seen: Observation, language: str) -> None:
    made = Draft(base=seen, target=b"1" * 32, number=7, reason="why")
    parsed = ParsedDraft(observation=seen, errors={}, warnings=(), texts={})
    found = words_of(made, parsed, seen, lexicon(language), NOW, files={})
    assert found.changes == ()
    assert found.lines


# --- What is odd.


def test_what_was_kept_as_a_note_is_told_with_its_reason() -> None:
    line = "10 min ago 3 expl NE 4km not seen"
    parsed = lexicon().understand(Draft(line=line), NOW)
    pieces = tuple(line[each.start : each.end] for each in parsed.missed)
    found = review(Draft(line=line, noted=pieces))
    assert any("It goes into the note as it is" in text for text in found.odd)
    assert f"As typed: {line}" in found.lines


def test_a_field_that_the_form_tells_otherwise_than_the_line_is_told() -> None:
    found = review(Draft(line="3 expl NE heard 1412", edits={"count": "4", "directions": ""}))
    assert "How many: The line says “3”; something else is signed." in found.odd
    assert "Direction: The line says “NE”; something else is signed." in found.odd
    assert "As typed · How many: 4" in found.lines
    again = review(Draft(line="3 expl NE heard 1412", edits={"count": "3"}))
    assert not any("something else" in text for text in again.odd)


def test_what_is_carried_over_is_told() -> None:
    carried = {"post": "Lyman"}
    found = review(Draft(line="3 expl NE", carried=carried))
    assert any("Lyman" in line and "as in the last entry" in line for line in found.lines)
    told = review(Draft(line="3 expl NE @Zolote", carried=carried))
    assert not any("as in the last entry" in line for line in told.lines)


def test_what_nobody_told_is_named() -> None:
    odd = review(Draft(line="3 expl NE")).odd
    assert "Time: No time was told." in odd
    assert any("No post was told." in text for text in odd)


def test_how_long_ago_it_was_is_told() -> None:
    lines = review(Draft(line="3 expl heard now", clock=NOW.replace(hour=17, minute=48))).lines
    assert any("12 minutes ago" in line for line in lines)


# --- A correction.


def test_a_correction_tells_what_it_changes_and_nothing_else() -> None:
    base = lexicon().understand(Draft(line="3 expl NE heard 1412 @Lyman"), NOW).observation
    made = Draft(
        base=base, target=b"1" * 32, number=24, reason="again", edits={"count": "4", "region": "X"}
    )
    assert set(review(made).changes) == {("How many", "3", "4"), ("Region", "", "X")}


def test_a_correction_of_the_kind_tells_what_is_lost() -> None:
    base = lexicon().understand(Draft(line="3 expl NE heard 1412 @Lyman"), NOW).observation
    made = Draft(base=base, target=b"1" * 32, reason="again", edits={"kind": "weapon"})
    changes = {name: (before, after) for name, before, after in review(made).changes}
    assert changes["What"] == ("explosion", "")
    assert changes["Kind of observation"][0] == "ceasefire violation"


def test_hostile_text_is_made_visible() -> None:
    found = review(Draft(line="3 expl", edits={"note": "a\u202eb"}))
    assert not any("\u202e" in text for text in (*found.lines, *found.odd))
    assert FieldType.TEXT is FIELDS["note"].type


def test_whoever_observed_it_is_chosen_by_call_sign_and_told_before_signing(qtbot: QtBot) -> None:
    known = replace_(lexicon(), observers={"Lynx": bytes(8)})
    form = Form(known)
    qtbot.addWidget(form)
    field = form.fields["observed_by"]
    assert isinstance(field, ChoiceField)
    edits: list[tuple[str, str]] = []
    form.edited.connect(lambda name, text: edits.append((name, text)))
    field.tick("Lynx")
    made = Draft(line="3 expl NE heard 1412 @Lyman", edits=dict(edits))
    parsed = known.understand(made, NOW)
    assert parsed.observation is not None
    words = words_of(made, parsed, parsed.observation, known, NOW, files={})
    assert "Observed by: Lynx" in words.lines
    made = replace_(made, base=lexicon().understand(Draft(line=made.line), NOW).observation,
                    target=bytes(32), reason="told by radio")  # fmt: skip
    changed = words_of(made, parsed, parsed.observation, known, NOW, files={}).changes
    assert ("Observed by", "", "Lynx") in changed
    assert "observed_by" not in Form(lexicon()).fields, "who is given no names names nobody"
