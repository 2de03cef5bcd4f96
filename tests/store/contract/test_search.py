"""Search and the numbers of rows: what each filter lets pass, in which order."""

from datetime import timedelta
from typing import Any

import pytest

from fieldapp.errors import InputError
from fieldapp.ledger.record import Patrol, RecordType
from fieldapp.observation.values import EventTime, EvidenceRef, Weapon
from fieldapp.store.index import like_words
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, observations, record_numbers
from fieldapp.store.records.search import Query, matching
from fieldapp.store.transfer import bundles
from fieldapp.store.transfer.bundles import Bundle
from tests.support.homes import START, Device, log, own_device, place, receive, seen
from tests.support.stored_rows import vocabulary

FAR_EAST, FAR_WEST = place(-16.5, 179.9, "Taveuni"), place(-16.5, -179.9, "Rabi")
PHOTO = EvidenceRef(sha256=bytes(range(32)), size=7, media_type="image/jpeg")


def notes(store: Store, **query: Any) -> list[str]:
    return [row.observation.note for row in observations.search(store, Query(**query))]


@pytest.fixture
def filled(store: Store) -> Store:
    """Five observations an hour apart; "mine" is the own feed's, the others are received."""
    device = Device.numbered(3)
    device.begin()
    places: dict[str, dict[str, Any]] = {
        "two heavy mortars": {"post": place(48.1, 38.1, "Zolote")},
        "a mortar at Вільне": {"post": place(48.9, 38.9, "Вільне"), "evidence": (PHOTO,)},
        "east of the date line": {"post": FAR_EAST},
        "west of the date line": {"post": FAR_WEST},
    }
    for hour, (note, fields) in enumerate(places.items()):
        when = EventTime(start=START + timedelta(hours=hour), precision="minute")
        device.sign(seen(note, time=when, **fields))
    receive(store, device)
    when = EventTime(start=START + timedelta(hours=9))
    log(store, own_device(store), seen("mine", kind="weapon", time=when, post=None))
    return store


def test_everything_comes_with_the_newest_event_first_by_pages(filled: Store) -> None:
    everything = notes(filled)
    assert everything == [
        "mine",
        "west of the date line",
        "east of the date line",
        "a mortar at Вільне",
        "two heavy mortars",
    ]
    assert notes(filled, limit=2) == everything[:2]
    assert notes(filled, limit=2, offset=3) == everything[3:]
    assert notes(filled, limit=None) == everything
    numbers = list(matching(filled, Query()))
    rows = observations.by_number(filled, numbers[::-1])
    assert [row.observation.note for row in rows] == everything[::-1]


def test_the_names_under_which_text_was_typed_are_read_for_each_row(store: Store) -> None:
    log(store, own_device(store), seen("a", as_typed=(("shorthand", "3 expl"),)), seen("b"))
    numbers = list(matching(store, Query()))
    found = observations.typed_names(store, numbers)
    assert sorted(map(list, found)) == [[], ["shorthand"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mortar ", {"a mortar at Вільне"}),
        ("mort", {"a mortar at Вільне", "two heavy mortars"}),
        ("MORTARS heavy", {"two heavy mortars"}),
        ("вільне", {"a mortar at Вільне"}),
        ("ві́льн", {"a mortar at Вільне"}),
        ("zolote mortars", {"two heavy mortars"}),
        ("nothing of it", set()),
        ('mortars" OR "date', set()),
        ("*", set()),
        ("ortar", set()),
    ],
)
def test_words_are_found_whatever_their_case_and_marks(
    filled: Store, text: str, expected: set[str]
) -> None:
    assert set(notes(filled, text=text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mortar ", {"typed: a mortar", "chosen", "its own carriage"}),
        ("mortars", {"chosen", "its own carriage"}),
        ("міномет", {"chosen", "its own carriage"}),
        ("миномёт", {"chosen", "its own carriage"}),
        ("миномет ", {"chosen", "its own carriage"}),
        ("MORTIER", {"chosen", "its own carriage"}),
        ("morti", {"chosen", "its own carriage"}),
        ("self-propelled mort", {"its own carriage"}),
        ("carriage mortar", {"its own carriage"}),
        ("violation cease", {"typed: a mortar", "chosen", "its own carriage"}),
        ("equipment", {"a rocket launcher"}),
        ("mlrs", {"a rocket launcher"}),
        ("grad", set()),  # what the alias names is one of several systems
        ("weapon0mortar", set()),
    ],
)
def test_words_are_found_in_the_names_of_what_was_chosen_in_any_language(
    store: Store, text: str, expected: set[str]
) -> None:
    log(
        store,
        own_device(store),
        seen("typed: a mortar"),
        seen("chosen", weapons=(Weapon(type="mortar"),)),
        seen("its own carriage", weapons=(Weapon(type="tank"), Weapon(type="sp_mortar"))),
        seen("a rocket launcher", kind="weapon", weapons=(Weapon(type="mlrs"),)),
    )
    assert set(notes(store, text=text, vocabulary=vocabulary())) == expected
    assert set(notes(store, text=text)) <= {"typed: a mortar"}  # as people wrote it


@pytest.mark.parametrize(
    ("bbox", "expected"),
    [
        ((38.0, 48.0, 38.2, 48.2), {"two heavy mortars"}),
        ((38.0, 48.0, 39.0, 49.0), {"two heavy mortars", "a mortar at Вільне"}),
        ((179.0, -17.0, -179.0, -16.0), {"east of the date line", "west of the date line"}),
        ((179.0, -17.0, 180.0, -16.0), {"east of the date line"}),
        ((-180.0, -17.0, -179.0, -16.0), {"west of the date line"}),
        ((0.0, 0.0, 1.0, 1.0), set()),
    ],
)
def test_a_box_finds_what_touches_it_also_over_the_antimeridian(
    filled: Store, bbox: tuple[float, float, float, float], expected: set[str]
) -> None:
    assert set(notes(filled, bbox=bbox)) == expected


def test_a_radius_finds_what_is_nearer(filled: Store) -> None:
    assert set(notes(filled, near=(48.1, 38.1, 10.0))) == {"two heavy mortars"}
    # One hundredth of a degree of latitude is 1,112 m.
    assert set(notes(filled, near=(48.11, 38.1, 1120.0))) == {"two heavy mortars"}
    assert notes(filled, near=(48.11, 38.1, 1100.0)) == []
    assert set(notes(filled, near=(-16.5, 180.0, 11_000.0))) == {
        "east of the date line",
        "west of the date line",
    }


def test_a_span_of_time_finds_events_that_overlap_it(filled: Store) -> None:
    since, until = START + timedelta(hours=1), START + timedelta(hours=2)
    assert notes(filled, since=since, until=until) == [
        "east of the date line",
        "a mortar at Вільне",
    ]
    minute = timedelta(seconds=59)  # of the precision that was told
    assert notes(filled, since=since + minute, until=since + minute) == ["a mortar at Вільне"]
    assert notes(filled, since=since + minute * 2, until=since + minute * 2) == []
    assert notes(filled, since=START + timedelta(hours=9)) == ["mine"]


def test_a_part_of_a_day_that_was_told_with_its_end_is_over_then(store: Store) -> None:
    evening = EventTime(start=START, end=START + timedelta(hours=3), precision="part_of_day")
    log(store, own_device(store), seen("in the evening", time=evening))
    assert notes(store, since=START + timedelta(hours=3)) == ["in the evening"]
    assert notes(store, since=START + timedelta(hours=3, seconds=1)) == []


def test_an_event_of_many_days_is_found_in_the_middle(store: Store) -> None:
    long = EventTime(start=START, end=START + timedelta(days=40))
    log(store, own_device(store), seen("a long watch", time=long), seen("one shot"))
    day = START + timedelta(days=20)
    assert notes(store, since=day, until=day) == ["a long watch"]


def test_kind_feed_state_and_evidence_restrict(filled: Store) -> None:
    assert notes(filled, kinds=("weapon",)) == ["mine"]
    assert notes(filled, feeds=(filled.kid,)) == ["mine"]
    assert len(notes(filled, feeds=(Device.numbered(3).kid, filled.kid))) == 5
    assert notes(filled, states=("signed",)) == ["mine"]
    assert len(notes(filled, states=("received",))) == 4
    assert notes(filled, states=("logged",)) == []
    assert notes(filled, only=("evidence",)) == ["a mortar at Вільне"]
    here = (38.0, 48.0, 38.2, 48.2)
    assert notes(filled, text="mortar", bbox=here) == ["two heavy mortars"]
    assert notes(filled, text="date", bbox=here) == []
    assert notes(filled, text="mortar", bbox=here, states=("sealed",)) == []
    bundles.add_bundle(
        filled,
        Bundle(name="a.age", first=0, last=1, sha256=bytes(32), sealed_at=START, read_back=True),
    )
    assert notes(filled, states=("sealed",)) == ["mine"]
    with pytest.raises(InputError):
        notes(filled, states=("lost",))


def test_corrected_and_retracted_ones_are_asked_for(store: Store) -> None:
    device = own_device(store)
    first, second, third = log(store, device, *map(seen, ("first", "second", "third")))
    feeds.append(store, device.amend(first.hash, seen("corrected")))
    feeds.append(store, device.retract(second.hash))
    assert set(notes(store)) == {"corrected", "third"}
    assert set(notes(store, include_amended=True)) == {"first", "corrected", "third"}
    assert set(notes(store, include_retracted=True)) == {"corrected", "second", "third"}
    assert set(notes(store, only=("retracted",))) == {"second"}
    assert set(notes(store, only=("corrected",))) == {"corrected"}
    assert set(notes(store, only=("set_aside",))) == {"second"}
    row = record_numbers.number(store, second.hash)
    assert row is not None
    assert feeds.last_row(store) > row
    assert notes(store, rows=(row, row), include_retracted=True) == ["second"]
    assert notes(store, rows=(row + 1, row + 1)) == ["third"]
    assert third.seq == 3


def test_records_of_every_type_have_numbers(store: Store) -> None:
    device = own_device(store)
    (heard,) = log(store, device, seen("heard"))
    patrol = device.sign(Patrol(action="start", team="Lynx"), at=START + timedelta(hours=5))
    feeds.append(store, patrol)
    other = Device.numbered(3)
    other.begin()
    receive(store, other)

    def hashes(**filters: Any) -> list[bytes]:
        numbers = record_numbers.records(store, **filters)
        return [entry.record.hash for entry in record_numbers.entries(store, numbers)]

    assert hashes() == [patrol.hash, heard.hash, device.signed[0].hash]
    assert hashes(everybody=True)[0] == other.signed[0].hash
    assert hashes(types=(RecordType.PATROL,)) == [patrol.hash]
    assert hashes(since=START + timedelta(hours=1)) == [patrol.hash]
    assert hashes(until=START + timedelta(minutes=1)) == [heard.hash, device.signed[0].hash]
    assert hashes(states=("sealed",)) == []
    number = record_numbers.number(store, heard.hash)
    assert list(record_numbers.observations(store, Query())) == [number]
    assert record_numbers.number(store, bytes(32)) is None
    feeds.append(store, device.amend(heard.hash, seen("nearer")))
    assert number is not None
    (entry,) = record_numbers.entries(store, [number])
    assert (entry.amended, entry.retracted, entry.correction) == (True, False, False)


def test_a_word_with_a_typing_error_names_those_that_are_like_it(store: Store) -> None:
    log(
        store,
        own_device(store),
        seen("Стрілянина біля Золотого, обстріл; Kramatorsk"),
        seen("Їжакове і П'ятихатки"),
    )
    for typed, expected in (
        ("стрілянна", [("стрілянна", ("стрілянина",))]),
        ("Стрілянина Золтого", [("Золтого", ("золотого",))]),
        ("обстріль біля Золотго", [("обстріль", ("обстріл",)), ("Золотго", ("золотого",))]),
        ("пʼятихатки", [("пʼятихатки", ("ятихатки",))]),  # an apostrophe that is a letter
        ("їжакова", [("їжакова", ("їжакове",))]),
        ("Kramatorks", [("Kramatorks", ("kramatorsk",))]),
        ("Kramatorsk", []),
        ("krama", []),  # the beginning of a word
        ("krama ", [("krama", ("kramatorsk",))]),
        ("qqqq", [("qqqq", ())]),
        ("...", []),
    ):
        assert like_words.like_words(store, typed, None) == expected


def test_words_that_are_like_another_are_known_after_the_index_is_made_again(store: Store) -> None:
    log(store, own_device(store), seen("mortar"))
    assert rebuild_index(store).equal
    assert like_words.like_words(store, "mortra", None) == [("mortra", ("mortar",))]
    assert like_words.like_words(store, "mortier", None) == [("mortier", ())]
    assert like_words.like_words(store, "mortier", vocabulary()) == []  # a choice has it
