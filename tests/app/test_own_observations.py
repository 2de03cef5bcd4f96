"""The laptop's own observations for the map: in slices, as text."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app.entry.typing_aids.recent_entries import habits
from fieldapp.app.home.session import Session
from fieldapp.app.map import own_observations
from fieldapp.observation.notation.position import place
from fieldapp.store.records import feeds
from tests.support.mission import Laptop, Mission
from tests.support.stored_rows import heard


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    mission = Mission.begin(tmp_path)
    made = mission.enrol("Lynx 2")
    yield made
    made.store.close()
    mission.store.close()


@pytest.fixture
def session(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


def test_observations_come_in_slices_without_a_gap(laptop: Laptop, session: Session) -> None:
    count = own_observations.SLICE + 3
    with laptop.store.transaction():
        for number in range(count):
            laptop.sign(heard(note=str(number)))
    first, more = own_observations.some(session, 0, "en")
    assert more
    second, more = own_observations.some(session, own_observations.SLICE, "en")
    assert not more
    told = [json.loads(text) for text in (first, second)]
    assert [each["last"] for each in told] == [False, True]
    hashes = [row["id"] for each in told for row in each["rows"]]
    assert len(set(hashes)) == count


def test_one_that_was_just_signed_is_added(laptop: Laptop, session: Session) -> None:
    signed = laptop.sign(heard())
    told = json.loads(own_observations.one(session, signed.hash, "uk"))
    assert (told["start"], told["last"], len(told["rows"])) == (1, True, 1)


def test_nothing_yet_is_an_empty_slice(session: Session) -> None:
    text, more = own_observations.some(session, 0, "en")
    assert json.loads(text)["rows"] == []
    assert not more


def test_what_the_last_entries_told_is_known(laptop: Laptop, session: Session) -> None:
    assert habits(session).posts == ()
    laptop.sign(heard(post=place("48.4353, 38.2205 ±8m (gps)")))
    laptop.sign(heard(post=place("Zolote"), weapons=()))
    laptop.sign(heard(post=place("Zolote"), directions=(), distance=None))
    found = habits(session)
    assert found.posts == ("Zolote", "48.4353, 38.2205 ±8m (gps)")
    assert found.last["weapons"] == "hmg"
    assert found.last["directions"] == "SE"
    far = found.last["distance"]
    laptop.sign(heard(post=place("Zolote"), directions=()))  # a distance alone
    assert habits(session).last["distance"] == far
    assert "directions" not in habits(session).last, "of another entry"
    assert feeds.head(laptop.store, laptop.kid) is not None
