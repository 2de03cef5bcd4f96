"""What came to the holder of a device: reviews of own records, news, what was read and done."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from fieldapp.ledger.record import Review
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import notice_rows
from fieldapp.store.records.notice_rows import CAME, PACK, REFUSAL, NoticeMark
from tests.support.homes import START, Device, log, own_device, receive, roster, roster_of, seen

LATER = START + timedelta(hours=1)


def test_news_is_told_once_until_it_is_done_with(store: Store) -> None:
    notice_rows.add(store, REFUSAL, {"what": "a.age", "wrong": "damaged"}, START)
    notice_rows.add(store, REFUSAL, {"what": "a.age", "wrong": "damaged"}, LATER)
    notice_rows.add(store, PACK, {"version": 2}, LATER)
    first, second = notice_rows.news(store)
    assert (first.at, first.kind, first.content["what"]) == (START, REFUSAL, "a.age")
    assert (second.at, second.kind, second.content) == (LATER, PACK, {"version": 2})
    notice_rows.mark_done(store, f"news {first.id}", LATER)
    notice_rows.add(store, REFUSAL, {"what": "a.age", "wrong": "damaged"}, LATER)
    assert [each.kind for each in notice_rows.news(store)] == [REFUSAL, PACK, REFUSAL]


def test_what_is_refused_at_each_exchange_is_told_once_a_day(store: Store) -> None:
    """It is tried again each time: whoever was done with it had it back at once."""
    day = timedelta(days=1)

    def told(at: datetime) -> int:
        notice_rows.add(store, REFUSAL, {"wrong": "damaged"}, at, again=day)
        return len(notice_rows.news(store))

    assert told(START) == 1
    notice_rows.mark_done(store, "news 1", LATER)
    assert [told(at) for at in (LATER, START + day, LATER + day)] == [1, 1, 2]


def test_what_was_read_and_done_is_noted_and_done_is_taken_back(store: Store) -> None:
    notice_rows.mark_read(store, ["a", "b"], START)
    notice_rows.mark_read(store, ["a"], LATER)
    notice_rows.mark_done(store, "a", LATER)
    notice_rows.mark_done(store, "c", LATER)
    assert notice_rows.marks(store) == {
        "a": NoticeMark(read=True, done=True),
        "b": NoticeMark(read=True),
        "c": NoticeMark(read=True, done=True),
    }
    notice_rows.mark_done(store, "a", None)
    assert notice_rows.marks(store)["a"] == NoticeMark(read=True)


def test_reviews_and_contradictions_of_own_records_are_found(store: Store) -> None:
    mine, corrected, _ = log(store, own_device(store), seen("a"), seen("b"), seen("c"))
    owl, mole = Device(Device.numbered(4).signer, "supervisor"), Device.numbered(5)
    owl.begin()
    review = owl.sign(Review(target=mine.hash, state="questioned"))
    owl.sign(Review(target=bytes(32), state="questioned"))
    mole.begin()
    retraction = mole.retract(corrected.hash)
    for device in (owl, mole):
        receive(store, device)
    assert notice_rows.judged(store) == [mine.hash]
    assert notice_rows.contradictions(store) == [(retraction, "contradicts")]
    arrivals = notice_rows.arrivals(store)
    assert arrivals[review.hash] == arrivals[retraction.hash] == START + timedelta(days=1)
    assert mine.hash not in arrivals


def test_urgent_observations_in_force_are_found_the_latest_first(store: Store) -> None:
    first, second, third = log(
        store, own_device(store), seen("a"), seen("b", urgent=True), seen("c")
    )
    assert notice_rows.urgent(store) == [], "the own ones are no news"
    assert notice_rows.urgent_from(store, first.seq)
    assert notice_rows.urgent_from(store, second.seq)
    assert not notice_rows.urgent_from(store, third.seq)
    mole = Device.numbered(5)
    mole.begin()
    earlier, gone = mole.sign(seen("d", urgent=True)), mole.sign(seen("e", urgent=True))
    later = mole.sign(seen("f", urgent=True))
    mole.retract(gone.hash)
    receive(store, mole)
    found = [(each.hash, more) for each, more in notice_rows.urgent(store)]
    assert found == [(later.hash, 0), (earlier.hash, 0)]


def test_no_laptop_hides_what_others_find_urgent(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_rows, "MOST_URGENT", 3)
    log(store, own_device(store))
    lynx, mole = Device.numbered(4), Device.numbered(5)
    lynx.begin()
    honest = lynx.sign(seen("they fire at us", urgent=True))
    receive(store, lynx)
    mole.begin()
    flood = [mole.sign(seen(str(n), urgent=True)) for n in range(8)]
    receive(store, mole)
    found = [(each.hash, more) for each, more in notice_rows.urgent(store)]
    listed = [(each.hash, 0) for each in flood[:4:-1]]
    assert found == [*listed[:2], (flood[5].hash, 5), (honest.hash, 0)]


def test_an_urgent_observation_without_effect_is_not_told(store: Store) -> None:
    log(store, own_device(store))
    mole = Device.numbered(5)
    mole.begin()
    mole.sign(seen("d", urgent=True))
    receive(store, mole)
    assert notice_rows.urgent(store)
    entry = replace(roster([mole]).devices[0], revoked_at=START)
    effect_rows.put_roster(store, replace(roster_of(entry), version=2))
    assert notice_rows.urgent(store) == []


def test_the_newest_news_of_a_kind_are_kept(store: Store) -> None:
    notice_rows.add(store, PACK, {"version": 2}, START)
    for number in range(4):
        notice_rows.add(store, CAME, {"after": number}, START)
        notice_rows.forget_oldest(store, CAME, 2)
    found = [(each.kind, each.content) for each in notice_rows.news(store)]
    assert found == [(PACK, {"version": 2}), (CAME, {"after": 2}), (CAME, {"after": 3})]


def test_feeds_that_call_much_urgent_on_one_day_are_found(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_rows, "MANY_URGENT", 2)
    log(store, own_device(store), *[seen(urgent=True) for _ in range(3)])  # the own ones came never
    lynx, mole = Device.numbered(4), Device.numbered(5)
    for device, count in ((lynx, 3), (mole, 1)):
        device.begin()
        for note in "abc"[:count]:
            device.sign(seen(note, urgent=True))
        receive(store, device)
    assert notice_rows.many_urgent(store) == {lynx.kid: 3}
