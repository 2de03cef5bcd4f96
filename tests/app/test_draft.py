"""A draft: line and form over one observation; nothing typed is lost, whatever cannot be read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.app.entry import draft, draft_codec, draft_reading
from fieldapp.app.entry.draft import Draft, ParsedDraft
from fieldapp.errors import FormatError
from fieldapp.observation.notation import moments
from fieldapp.observation.notation.position import format_place, place
from fieldapp.observation.shorthand import tolerant_parse
from fieldapp.observation.values import Count, Direction, Drawn, EventTime, EvidenceRef, Place
from tests.support.stored_rows import vocabulary

VOCABULARY = vocabulary()
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def read(made: Draft) -> ParsedDraft:
    return draft_reading.understand(
        made, now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY, gazetteer=None
    )


def test_the_line_fills_the_form() -> None:
    sight = read(Draft(line="3 expl 120mm mortar NE 3-5km heard 1412"))
    assert sight.observation
    assert not sight.errors
    told = {name: text for name, text in sight.texts.items() if text}
    assert told == {
        "count": "exactly 3" if sight.texts["count"].startswith("exactly") else "3",
        "what": "explosion",
        "weapons": "120mm mortar",
        "directions": "NE",
        "distance": "3-5km",
        "means": "heard",
        "time": sight.texts["time"],
    }


def test_the_form_stands_over_the_line() -> None:
    made = Draft(
        line="3 expl NE 1412", edits={"count": "about 5", "directions": "", "post": "Lyman"}
    )
    seen = read(made).observation
    assert seen
    assert seen.count == Count(qualifier="about", low=5, high=5)
    assert seen.directions == ()
    assert seen.post == Place(name="Lyman")
    assert dict(seen.as_typed)["shorthand"] == "3 expl NE 1412"
    assert dict(seen.as_typed)["count"] == "about 5"


def test_one_wrong_field_leaves_the_others() -> None:
    sight = read(Draft(line="3 expl NE", edits={"distance": "far", "count": "4"}))
    assert set(sight.errors) == {"distance"}
    assert sight.texts["distance"] == "far"
    assert sight.observation
    assert sight.observation.count == Count(low=4, high=4)


def test_a_line_that_is_not_understood_leaves_the_form() -> None:
    sight = read(Draft(line="3 expl blub", edits={"count": "4"}))
    assert sight.errors[draft.LINE].position == 7
    assert sight.observation
    assert sight.observation.count == Count(low=4, high=4)
    assert sight.observation.what == ("explosion",)


def test_another_kind_drops_what_it_does_not_have() -> None:
    seen = read(Draft(line="3 expl NE 1412", edits={"kind": "watch"})).observation
    assert seen
    assert seen.kind == "watch"
    assert seen.directions == ()
    assert seen.time is not None


def test_nothing_typed_is_nothing_seen() -> None:
    assert read(Draft()).observation is None
    assert Draft().empty
    assert not Draft(line="x").empty


def test_a_bearing_drawn_on_the_map_is_a_direction() -> None:
    seen = read(
        Draft(line="3 expl", edits={"directions": "47.5°", "distance": "2-4km"})
    ).observation
    assert seen
    assert seen.directions == (Direction(start=475, points=False),)


FIELDS = st.dictionaries(
    st.sampled_from(["count", "time", "directions", "post", "note", "kind_of", "weapons", "site"]),
    st.text(max_size=20),
    max_size=4,
)


@given(st.text(max_size=30), FIELDS)
def test_any_text_in_any_field_is_kept(line: str, edits: dict[str, str]) -> None:
    made = Draft(line=line, edits=edits)
    sight = read(made)
    for name in sight.errors:
        if name != draft.LINE:
            assert sight.texts[name] == edits[name]
    assert draft_codec.decode(draft_codec.encode(made)) == made


def test_a_draft_survives_the_disk() -> None:
    made = Draft(
        line="3 expl",
        edits={"post": "Ліман"},
        evidence=(EvidenceRef(sha256=bytes(32), size=3, media_type="image/png"),),
        sealed=(bytes(32),),
        drawn=Drawn(type="line", points=((1, 2), (3, 4))),
        over={"post": "3"},
        carried={"post": "Zolote"},
        clock=NOW,
        source="a name",
        target=bytes(32),
        reason="counted again",
    )
    assert draft_codec.decode(draft_codec.encode(made)) == made


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"line": 1}', b"\xff"])
def test_what_is_no_draft_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        draft_codec.decode(raw)


# --- What stands over what.


def test_the_line_stands_over_an_edit_once_it_says_something_else() -> None:
    before = draft.edited(Draft(line="3 expl NE"), "count", "5", now=NOW)
    assert count(before) == 5
    beside = replace(before, line="3 expl NE 3-5km")
    assert count(beside) == 5
    again = replace(before, line="4 expl NE")
    assert count(again) == 4
    # A figure on its way to a distance takes nothing away.
    passing = draft.edited(Draft(line="expl"), "count", "5", now=NOW)
    assert count(replace(passing, line="expl 3")) == 3
    assert count(replace(passing, line="expl 3-5km")) == 5


def count(made: Draft) -> int | None:
    seen = read(made).observation
    assert seen
    assert seen.count
    return seen.count.low


def test_what_is_carried_over_lies_below_line_and_form() -> None:
    made = Draft(carried={"post": "Zolote"})
    assert made.empty
    assert post(made) == "Zolote"
    assert post(replace(made, line='3 expl @"Lyman"')) == "Lyman"
    assert post(draft.edited(made, "post", "Camp", now=NOW)) == "Camp"


def post(made: Draft) -> str:
    seen = read(made).observation
    assert seen
    assert seen.post
    return seen.post.name


@pytest.mark.parametrize(
    "line",
    [
        "ми в Гнилому Озері, чули 3 вибухи N",
        "пост Гниле Озеро, чули 3 вибухи",
        "пост гниле озеро, чули 3 вибухи",
        "на блокпосту лисине 3 вибухи",
        "3 вибухи в районі Гнилого Озера",
        "мы в гнилом озере, 3 взрыва",
        "restriction: denied access at checkpoint nr pisky",
        "restriction: denied access at checkpoint NR PISKY",
        "3 expl N, we are in Hnyle",
        "3 expl N near pisky",
        "Hnyle Ozero, 3 expl N",
    ],
)
def test_a_line_that_names_another_place_takes_no_post_over(line: str) -> None:
    made = Draft(line=line, carried={"post": "Avdiivka"})
    made = draft.noted(made, read(made))
    sight = read(made)
    assert not sight.errors
    assert sight.observation
    assert sight.observation.post is None
    assert sight.carried == ()
    assert any("is not taken over" in each.message for each in sight.doubts)
    taken = draft.edited(made, "post", "Avdiivka", now=NOW)  # on purpose
    assert post(taken) == "Avdiivka"
    assert not any("is not taken over" in each.message for each in read(taken).doubts)


@pytest.mark.parametrize(
    "line", ["3 expl N loud", "10 min ago 3 expl NE not seen", "damage: roof hit, windows broken"]
)
def test_other_words_in_the_note_leave_the_post(line: str) -> None:
    made = Draft(line=line, carried={"post": "Avdiivka"})
    made = draft.noted(made, read(made))
    assert post(made) == "Avdiivka"
    assert read(made).carried == ("post",)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("10 min ago saw 2 tanks T72 moving W, not firing", "weapon"),
        ("1 civ male killed, 2 WIA", "casualty"),
        ("denied access 1020", "restriction"),
        ("damaged roof", "damage"),
    ],
)
def test_what_is_an_entry_of_its_own_goes_into_no_note(line: str, kind: str) -> None:
    made = Draft(line=line)
    covered = draft.noted(made, read(made))
    assert draft.LINE in read(covered).errors
    assert draft.notable(read(covered)) == ()
    # The key for what is meant puts the kind in front; or the form says it.
    led, _ = draft.meant(covered, read(covered), now=NOW)
    seen = read(led).observation
    assert seen
    assert seen.kind == kind
    chosen = draft.edited(covered, "kind", "ceasefire_violation", now=NOW)
    assert draft.LINE not in read(draft.noted(chosen, read(chosen))).errors


def test_a_hurt_person_beside_explosions_is_another_entry() -> None:
    made = Draft(line="3 expl NE, 2 WIA")
    sight = read(draft.noted(made, read(made)))
    assert draft.LINE in sight.errors
    assert draft.likely(sight) is None
    led = Draft(line="ceasefire violation: 3 expl NE, 2 WIA")
    assert not read(draft.noted(led, read(led))).errors


@pytest.mark.parametrize("name", ["weapons", "count", "means", "directions", "time", "post"])
def test_not_known_is_an_answer_that_nobody_asks_again_for(name: str) -> None:
    made = Draft(line="3 expl 120mm mortar NE heard 1412 @Lyman", edits={name: "?"})
    sight = read(made)
    assert not sight.errors
    assert sight.texts[name] == ""
    assert name not in {each.field for each in sight.warnings}
    assert sight.observation
    assert dict(sight.observation.as_typed)[name] == "?"


# --- Time.


def test_a_time_of_day_stays_what_it_was_when_it_was_typed() -> None:
    def partly_read(line: str) -> tolerant_parse.PartialParse:
        return tolerant_parse.read(line, now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY)

    made = draft.typed(Draft(), "3 expl 1412", now=NOW, read=partly_read)
    next_day = NOW + timedelta(hours=20)
    later = draft.typed(made, "3 expl 1412 NE", now=next_day, read=partly_read)
    assert later.clock == NOW
    told = draft.typed(later, "3 expl 1413 NE", now=next_day, read=partly_read)
    assert told.clock == next_day


def test_now_is_when_it_was_pressed() -> None:
    made = draft.edited(Draft(line="3 expl"), "time", "now", now=NOW)
    later = draft_reading.understand(
        made,
        now=NOW + timedelta(minutes=20),
        zone="Europe/Kyiv",
        vocabulary=VOCABULARY,
        gazetteer=None,
    )
    assert later.observation
    assert later.observation.time
    assert later.observation.time.start == NOW


def test_the_hour_that_comes_twice_is_asked_about() -> None:
    sight = draft_reading.understand(
        Draft(line="3 expl", edits={"time": "2026-10-25 03:30"}),
        now=NOW,
        zone="Europe/Kyiv",
        vocabulary=VOCABULARY,
        gazetteer=None,
    )
    first, second = sight.errors["time"].suggestions
    assert (first[-6:], second[-6:]) == ("+03:00", "+02:00")
    chosen = read(Draft(line="3 expl", edits={"time": second}))
    assert chosen.observation
    assert chosen.observation.time
    assert chosen.observation.time.start == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert chosen.texts["time"] == "2026-10-25T03:30+02:00"


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),
    st.none() | st.integers(0, 60 * 60 * 30),
    st.sampled_from(["Europe/Kyiv", "Pacific/Auckland", ""]),
    st.booleans(),
)
def test_a_time_in_the_form_is_read_back_as_itself(
    start: datetime, length: int | None, zone: str, about: bool
) -> None:
    begun = start.replace(microsecond=0, tzinfo=UTC)
    end = None if length is None else begun + timedelta(seconds=length)
    exact = begun.second or (end and end.second)
    time = EventTime(
        start=begun, end=end, precision="second" if exact else "minute", zone=zone, about=about
    )
    text = moments.format_short(time)
    assert moments.parse_time(text, now=begun, zone=zone) == time


def test_a_part_of_the_day_is_short_too() -> None:
    time = moments.parse_time("evening", now=NOW, zone="Europe/Kyiv")
    assert moments.format_short(time) == "2026-11-23 18:00–23:59 (part_of_day)"


# --- Places.


@pytest.mark.parametrize(
    "text",
    [
        "48.4353, 38.2205",
        "48.4353, 38.2205 ±50m (map)",
        "48.43530, 38.22051 ±8m (gps)",
        "48.4353, 38.2205 ±8m (gps)",
        "48.4353, 38.2205 (gps)",
        "OP 3 = 48.4353, 38.2205",
        "Камера 7",
        "37U DP 42343 64977",
        "-0.5, -179.99999",
    ],
)
def test_a_place_in_the_form_is_read_back_as_itself(text: str) -> None:
    found = place(text)
    assert place(format_place(found)) == found


def test_where_a_position_came_from_is_signed_with_it() -> None:
    seen = read(Draft(line="3 expl", edits={"post": "48.4353, 38.2205 ±8m (gps)"})).observation
    assert seen
    assert seen.post
    assert (seen.post.source, seen.post.accuracy_m) == ("gnss", 8)
    jumped = "48.4353, 38.2205 (gps unreliable: jumped 12 km)"
    seen = read(Draft(line="3 expl", edits={"post": jumped})).observation
    assert seen
    assert seen.post
    assert (seen.post.source, seen.post.accuracy_m) == ("gnss", None)
    assert dict(seen.as_typed)["post"] == jumped


def test_a_name_needs_coordinates_behind_its_sign() -> None:
    sight = read(Draft(line="3 expl", edits={"post": "OP 3 = somewhere"}))
    assert "is no position" in str(sight.errors["post"])


def test_what_is_logged_for_somebody_else_names_them_and_keeps_no_name() -> None:
    others = {"Lynx": bytes(8), "Crow": bytes([1]) * 8}

    def seen(made: Draft) -> ParsedDraft:
        return draft_reading.understand(
            made, now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY, gazetteer=None,
            observers=others,
        )  # fmt: skip

    told = seen(Draft(line="3 expl NE 1412", edits={"observed_by": "Crow"}))
    assert told.observation
    assert told.observation.observed_by == others["Crow"]
    assert told.texts["observed_by"] == "Crow"
    assert dict(told.observation.as_typed) == {"shorthand": "3 expl NE 1412"}
    corrected = seen(Draft(base=told.observation, edits={"count": "4"}))
    assert corrected.observation
    assert (corrected.observation.observed_by, corrected.texts["observed_by"]) == (
        others["Crow"], "Crow",
    )  # fmt: skip
    mine = seen(Draft(base=told.observation, edits={"observed_by": ""})).observation
    assert mine
    assert mine.observed_by is None
    wrong = seen(Draft(line="3 expl NE 1412", edits={"observed_by": "Crown"}))
    assert "No other laptop" in str(wrong.errors["observed_by"])
    assert wrong.texts["observed_by"] == "Crown"


@pytest.mark.parametrize(
    "text",
    [
        "10:15pm", "2315L", "232210L NOV 26", "10 min ago", "between 1100 and 1110", "last night",
        "22/11 2210", "2210 22.11", "Sat 2210", "since 1800", "22:10 UTC+3", "noon", "at 2210",
        "5 хв тому", "вчора ввечері", "о 22:10", "5 минут назад", "в 22:10",
    ],
)  # fmt: skip
def test_the_field_of_time_takes_what_the_line_takes(text: str) -> None:
    line = read(Draft(line=f"3 expl, {text}")).observation
    field = read(Draft(edits={"time": text}))
    assert line
    assert line.time
    assert not field.errors
    assert field.observation
    assert field.observation.time == line.time
    assert dict(field.observation.as_typed) == {"time": text}


@pytest.mark.parametrize("text", ["2210 3 expl", "2210 NE", "11:00 11:20", "half past seven", "x"])
def test_the_field_of_time_takes_nothing_beside_a_time(text: str) -> None:
    field = read(Draft(edits={"time": text}))
    assert "time" in field.errors
    assert field.observation is None or field.observation.time is None
    assert field.texts["time"] == text


def test_the_field_of_time_asks_what_the_line_asks() -> None:
    field = read(Draft(edits={"time": "half past seven"}))
    assert "07" in str(field.errors["time"])
