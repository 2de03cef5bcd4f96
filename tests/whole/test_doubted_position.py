"""A doubt about a receiver's position: signed with its reason, and said wherever it is shown."""

from dataclasses import replace
from typing import Any

import pytest

from fieldapp.errors import InputError
from fieldapp.languages import LANGUAGES
from fieldapp.ledger import record
from fieldapp.ledger.body import encode_body, level_of
from fieldapp.ledger.record import Amendment, Placement, RecordType
from fieldapp.observation.notation.position import DOUBT_WORDS, format_place, place
from fieldapp.observation.observation import Observation
from fieldapp.observation.shorthand import shorthand
from fieldapp.observation.values import DOUBTS, Place
from fieldapp.report.by_hand import plain_words
from fieldapp.wording import observation_text
from tests.support.stored_rows import vocabulary
from tests.whole.test_every_field import HEAD, NOW, SIGNER, ZONE

VOCABULARY = vocabulary()
TYPED = "OP 3 = 44.6, 38.2205 (gps unreliable: jumped 426.3 km, its time is off by 7201 s)"
LINE = f'3 expl NE 3km heard 15 Sep 2018 14:12 post="{TYPED}"'


def doubted(*doubts: str) -> Observation:
    return Observation(
        kind="damage", post=Place(lat_e7=446000000, lon_e7=1, source="gnss", doubts=doubts)
    )


def test_each_doubt_is_signed_and_read_and_costs_nothing_where_there_is_none() -> None:
    for each in DOUBTS:
        made = record.sign(doubted(each), signer=SIGNER, mission=bytes(8), previous=HEAD, now=NOW)
        assert record.parse(made.raw).body == doubted(each)
    assert 7 not in encode_body(RecordType.OBSERVATION, doubted())[8]  # type: ignore[operator]


def test_only_a_mission_whose_laptops_all_read_it_has_the_field() -> None:
    assert (level_of(doubted()), level_of(doubted("jump"))) == (1, 2)
    assert level_of(Amendment(target=bytes(32), reason="r", observation=doubted("jump"))) == 2
    post = Place(name="OP 3", lat_e7=1, lon_e7=1, source="gnss", doubts=("old",))
    assert level_of(Placement(reason="r", targets=(bytes(32),), post=post)) == 2


@pytest.mark.parametrize(
    "wrong",
    [{"source": "typed"}, {"doubts": ("clock", "jump")}, {"doubts": ("jump", "jump")},
     {"doubts": ("unknown",)}],
)  # fmt: skip
def test_a_doubt_that_nobody_can_have_is_refused(wrong: dict[str, Any]) -> None:
    told: dict[str, Any] = {"lat_e7": 1, "lon_e7": 1, "source": "gnss", "doubts": ("jump",)}
    with pytest.raises(InputError):
        Place(**(told | wrong))


def test_it_is_read_from_what_the_receiver_wrote_and_written_back() -> None:
    read = place(TYPED)
    assert (read.name, read.source, read.doubts) == ("OP 3", "gnss", ("jump", "clock"))
    assert place(format_place(read)) == read
    for each, words in DOUBT_WORDS.items():
        assert place(f"44.6, 38.22 (gps unreliable: {words})").doubts == (each,)
    with pytest.raises(InputError, match="no reason to doubt"):
        place("44.6, 38.22 (gps unreliable: a feeling)")
    found = shorthand.parse(LINE, now=NOW, zone=ZONE, vocabulary=VOCABULARY).observation
    assert found.post == read


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_lists_and_proofs_say_it(language: str) -> None:
    seen = doubted(*DOUBTS)
    assert seen.post is not None
    label = observation_text.labels(VOCABULARY, language)
    words = observation_text.words(language)
    told = observation_text.field_texts(seen, label, words)["post"]
    assert all(words[f"doubt_{each}"] in told for each in DOUBTS)
    assert observation_text.place_name(seen).startswith("⚠ ")  # a narrow column cuts the end
    assert "⚠" not in observation_text.place_name(doubted())
    noted = replace(doubted(), note=f"windy\npost: {format_place(seen.post)}")  # at format level 1
    assert observation_text.place_name(noted) == observation_text.place_name(seen)
    assert "⚠" not in observation_text.place_name(replace(doubted(), note="post: 44.6, 38.2"))
    made = record.sign(seen, signer=SIGNER, mission=bytes(8), previous=HEAD, now=NOW)
    assert "jump" in plain_words.plain_words(made, VOCABULARY, language)
