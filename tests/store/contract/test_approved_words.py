"""Words on what others signed, and where the log has them."""

from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from tests.support.homes import log, own_device, seen


def test_who_approved_nothing_has_no_word(store: Store) -> None:
    device = own_device(store)
    log(store, device, seen("one"))
    assert not feeds.has_approved(store, store.kid, 0)
