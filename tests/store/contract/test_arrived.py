"""What came or was signed since a moment, which version is in force, and what was retracted."""

from datetime import timedelta

from fieldapp.ledger.record import RecordType
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.records.desk import arrived
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
    (extent,) = set(arrived.extents(store, "ceasefire_violation", 1))
    assert extent[0] <= extent[1]
    assert not arrived.extents(store, "ceasefire_violation", 4)
    types = (RecordType.OBSERVATION,)
    assert arrived.has_since(store, first.seq + 1, types)
    assert not arrived.has_since(store, first.seq + 2, types)
    assert not arrived.has_since(store, 0, (RecordType.REVIEW,))
