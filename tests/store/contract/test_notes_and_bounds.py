"""Notes of held files, what bounds outboxes, one column of a list, and findings."""

import pytest

from fieldapp.ledger.record import DeviceEvent
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records import finding_state, log_state, record_numbers
from fieldapp.store.transfer import evidence_arrivals, held_notes, outboxes
from tests.support.homes import Device, log, own_device, receive, seen


def test_a_held_file_has_one_note_in_its_folder(store: Store) -> None:
    one, other = bytes(32), b"x" * 32
    for place, sha256, text in (("inbox", other, "a"), ("inbox", one, "b"), ("held", one, "c")):
        held_notes.put(store, place, sha256, text)
    held_notes.put(store, "inbox", one, "d")
    assert held_notes.listed(store, "inbox") == [(one, "d"), (other, "a")]
    assert held_notes.counted(store, "inbox") == 2
    held_notes.remove(store, "inbox", one)
    assert held_notes.get(store, "inbox", one) is None
    assert held_notes.get(store, "held", one) == "c"


def test_what_devices_say_of_their_outboxes_is_read_once(store: Store) -> None:
    lynx = Device.numbered(1)
    lynx.begin()
    lynx.sign(DeviceEvent(event=outboxes.OUTBOX_READ, note="one"))
    receive(store, lynx)
    words, newest = outboxes.words_of(store)
    assert [(word.kid, word.read_to, word.forked) for word in words] == [(lynx.kid, "one", False)]
    assert outboxes.newest_arrival(store) > 0
    settings.put(store, settings.OUTBOX_EVENTS_SCANNED, newest)
    assert outboxes.words_of(store) == ([], newest)
    with store.transaction():
        outboxes.forget_one(store, lynx.kid)
    assert not outboxes.relayed(store, lynx.kid)


def test_one_value_of_many_rows_comes_in_their_order(store: Store) -> None:
    log(store, own_device(store), *map(seen, "abc"))
    found = list(record_numbers.column(store, [3, 1], "number"))
    assert found == sorted(found, reverse=True)
    assert len(found) == 2


def test_where_nobody_found_anything_there_is_no_finding(store: Store) -> None:
    state = log_state.newest(store)
    assert not finding_state.all_findings(store, state).records
    assert not finding_state.around(store, state, {bytes(32)}).records


def test_grounds_are_given_by_what_is_here(store: Store) -> None:
    (target, *_) = [record.hash for record in log(store, own_device(store), seen("a bang"))]
    state = log_state.newest(store)
    found = finding_state.grounds(store, state, [target, bytes(32)], confirmed=True)
    assert [(name, each.kind, each.confirmed) for name, each in found.items()] == [
        (target, "ceasefire_violation", False)
    ]


def test_what_came_is_told_to_who_looks_later_or_that_more_came_than_is_kept(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_arrivals, "KEPT", 2)
    pieces = [bytes([number]) * 32 for number in range(3)]
    assert evidence_arrivals.since(store, 0) == ([], 0)
    evidence_arrivals.note(store, pieces[0])
    assert evidence_arrivals.since(store, 0) == (pieces[:1], 1)
    for each in pieces[1:]:
        evidence_arrivals.note(store, each)
    assert evidence_arrivals.since(store, 1) == (pieces[1:], 3)
    assert evidence_arrivals.since(store, 3) == ([], 3)
    assert evidence_arrivals.since(store, 0) == (None, 3)
    assert evidence_arrivals.since(store, 4) == (None, 3)  # an older copy of headquarters
