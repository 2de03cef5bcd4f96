"""What came or was signed since a moment, which version is in force, and what was retracted."""

from datetime import timedelta

from fieldapp.ledger.record import RecordType
from fieldapp.observation.values import EventTime
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, record_numbers
from fieldapp.store.records.desk import arrived, touched
from tests.support.homes import START, log, own_device, seen


def test_versions_in_force_and_retractions_are_found(store: Store) -> None:
    device = own_device(store)
    kept, gone = log(store, device, seen("a"), seen("b"))
    corrected, taken_back = device.amend(kept.hash, seen("c")), device.retract(gone.hash)
    for correction in (corrected, taken_back):
        feeds.append(store, correction)
    assert {each.thread: each.hash for each in arrived.in_force(store, [kept.hash, gone.hash])} == {
        kept.hash: corrected.hash
    }
    assert effect_rows.last_change(store) == 0
    (found,) = arrived.retracted(store)
    assert (found.hash, found.retraction, found.kid) == (gone.hash, taken_back.hash, device.kid)
    assert (found.entry, found.retracted) == (None, None)


def test_what_is_newer_begins_at_a_number_and_covers_its_times(store: Store) -> None:
    device = own_device(store)
    first, _second = log(store, device, seen("a"), seen("b"))
    assert arrived.first_since(store, first.signed_at) == first.seq + 1
    assert arrived.first_since(store, START + timedelta(days=3000)) == 4
    found = arrived.extents(store, "ceasefire_violation", 1)
    assert min(found)[0] == START
    assert all(first <= last for first, last in found)
    assert not arrived.extents(store, "ceasefire_violation", 4)
    types = (RecordType.OBSERVATION,)
    assert arrived.has_since(store, first.seq + 1, types)
    assert not arrived.has_since(store, first.seq + 2, types)
    assert not arrived.has_since(store, 0, (RecordType.REVIEW,))


def test_what_newer_records_touch_is_named_with_all_of_its_times(store: Store) -> None:
    device = own_device(store)
    kept, gone = log(store, device, seen("a"), seen("b"))
    upto = feeds.last_row(store)
    before = touched.groundwork(store, upto)
    assert touched.names_since(store, upto) == set()
    later = seen("a, later", time=EventTime(start=START + timedelta(days=2)))
    feeds.append(store, device.amend(kept.hash, later))
    feeds.append(store, device.retract(gone.hash))
    assert touched.names_since(store, upto) == {kept.hash, gone.hash}
    (thread,) = record_numbers.numbers_of(store, [kept.hash]).values()
    days = {first.date() for first, _last in touched.extents_of(store, [thread])}
    assert days == {START.date(), START.date() + timedelta(days=2)}
    assert touched.groundwork(store, upto) == before
