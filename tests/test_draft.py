"""A draft: line and form over one observation; nothing typed is lost, whatever cannot be read."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.desk import draft
from fieldapp.desk.draft import Draft, Sight
from fieldapp.errors import FormatError
from fieldapp.observation.observation import Count, Direction, Drawn, EvidenceRef, Place
from tests.rows import vocabulary

VOCABULARY = vocabulary()
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def read(made: Draft) -> Sight:
    return draft.understand(
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
    assert draft.decode(draft.encode(made)) == made


def test_a_draft_survives_the_disk() -> None:
    made = Draft(
        line="3 expl",
        edits={"post": "Ліман"},
        evidence=(EvidenceRef(sha256=bytes(32), size=3, media_type="image/png"),),
        sealed=(bytes(32),),
        drawn=Drawn(type="line", points=((1, 2), (3, 4))),
        target=bytes(32),
        reason="counted again",
    )
    assert draft.decode(draft.encode(made)) == made


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"line": 1}', b"\xff"])
def test_what_is_no_draft_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        draft.decode(raw)
