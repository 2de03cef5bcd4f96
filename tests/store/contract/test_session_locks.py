"""Locks that a connection holds until it ends; a home in its own file has none."""

import time
from collections.abc import Iterator

import pytest

from fieldapp.errors import StoreError
from fieldapp.store.interface import Store
from fieldapp.store.postgres import reader_rows, session_locks
from fieldapp.store.transfer import receipts
from tests.store.contract.conftest import Engine

KEY = 2**63 + 5


@pytest.fixture
def beside(store: Store, engine: Engine) -> Iterator[Store]:
    """Another connection to a store on a server."""
    if not reader_rows.are_kept(store):
        with pytest.raises(StoreError, match="PostgreSQL"):
            session_locks.check_on_server(store)
        pytest.skip("One importer works on a home with its own file.")
    session_locks.check_on_server(store)
    other = engine.open(store.home)
    yield other
    other.close()


def test_one_connection_is_the_sequencers_until_it_ends(store: Store, beside: Store) -> None:
    assert session_locks.elected(beside)
    with beside.turn():
        assert session_locks.elected(beside)
    assert not session_locks.elected(store)
    beside.close()
    until = time.monotonic() + 10  # the server learns of it in a moment
    while not session_locks.elected(store):
        assert time.monotonic() < until


def test_a_devices_files_are_in_one_hand(store: Store, beside: Store) -> None:
    assert session_locks.take_device(store, KEY)
    assert session_locks.take_device(store, KEY)
    assert not session_locks.take_device(beside, KEY)
    assert session_locks.take_device(beside, KEY + 1)
    session_locks.leave_device(store, KEY)
    assert session_locks.take_device(beside, KEY)


def test_nothing_waits_for_the_log_where_nothing_of_others_is_stored(store: Store) -> None:
    assert receipts.waiting(store, 1) == []
