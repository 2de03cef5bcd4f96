"""Entries of the roster as they are kept: of each version, and of a change that waits."""

from fieldapp.ledger.devices.entry_list import Entry
from fieldapp.store import settings
from fieldapp.store.devices import device_settings, roster_rows
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes

A, B = b"a" * 8, b"b" * 8


def entry(place: int, text: bytes) -> Entry:
    return Entry(place, text, b"{}")


def test_a_version_has_the_newest_entries_up_to_it(store: Store) -> None:
    roster_rows.stage(store, {A: entry(0, b"1")}, 1)
    roster_rows.stage(store, {A: entry(0, b"1"), B: entry(1, b"1")}, 2)
    roster_rows.stage(store, {A: entry(0, b"3"), B: entry(1, b"1")}, 3)
    assert roster_rows.entries(store, 1) == {A: entry(0, b"1")}
    assert roster_rows.entries(store, 2) == {A: entry(0, b"1"), B: entry(1, b"1")}
    assert list(roster_rows.entries(store, 9)) == [A, B]
    assert roster_rows.entries(store, 9)[A] == entry(0, b"3")


def test_a_change_that_was_made_instead_replaces_the_one_that_waited(store: Store) -> None:
    roster_rows.stage(store, {A: entry(0, b"1")}, 1)
    roster_rows.stage(store, {A: entry(0, b"2"), B: entry(1, b"2")}, 2)
    roster_rows.stage(store, {A: entry(0, b"other")}, 2)
    assert roster_rows.entries(store, 2) == {A: entry(0, b"other")}
    roster_rows.put(store, {B: entry(1, b"3")}, 2)
    assert roster_rows.entries(store, 2)[B] == entry(1, b"3")


def test_who_wrote_letters_and_which_lists_lie_ready(store: Store) -> None:
    assert roster_rows.authors(store) == {}
    roster_rows.note_list(store, A, "one")
    roster_rows.note_list(store, A, "two")
    assert roster_rows.lists_made_of(store) == {A: "two"}


def test_the_state_changes_with_what_decides_who_needs_which_entries(store: Store) -> None:
    before = roster_rows.state(store)
    outboxes.mark_relayed(store, A, {B: 1})
    relayed = roster_rows.state(store)
    assert relayed != before
    settings.put(store, device_settings.request_recipient(B), "age1")
    assert roster_rows.state(store) not in (before, relayed)
    heard = roster_rows.state(store)
    settings.put(store, settings.LOG_ORIGIN, "test.example/log")
    assert roster_rows.state(store) == heard
