"""Words on what others signed, and where the log has them."""

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.keys import Signer
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import receipts
from tests.support.homes import Device, receive, seen


def test_a_word_counts_from_its_place_in_the_log_on(store: Store) -> None:
    device = Device(Signer(bytes([3]) * 32), role="verification_officer")
    device.begin()
    device.sign(seen("one"))
    device.sign(Finding(approves=bytes(32), state="approved"))
    receive(store, device)
    kid = device.kid
    assert not feeds.has_approved(store, kid, 0), "it is not in the log yet"
    receipts.mark_logged(store, kid, first=0, count=3, log_index=5)
    assert feeds.has_approved(store, kid, 7)
    assert not feeds.has_approved(store, kid, 8)
    assert not feeds.has_approved(store, bytes(8), 0)
