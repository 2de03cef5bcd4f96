"""Texts that somebody signed with another program than ours."""

from fieldapp.ledger.record import DeviceEvent, Review
from fieldapp.store import integrity
from fieldapp.store.index import erasures
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, reviews_and_findings
from tests.support.homes import Device, receive, seen


def test_no_character_of_a_records_text_keeps_it_from_being_stored(hub: Store) -> None:
    """PostgreSQL stores no U+0000, and a bundle with one must not stop the importer."""
    heron, owl = Device.numbered(3), Device(Device.numbered(9).signer, "supervisor")
    heron.begin()
    observed = heron.sign(seen("x"))
    owl.begin()
    owl.sign(Review(target=observed.hash, state="con\0firmed", note="\0"))
    owl.sign(DeviceEvent(event="erased", note=f"{bytes(32).hex()} asked\0for"))
    receive(hub, heron)
    receive(hub, owl)
    (review,) = reviews_and_findings.about(hub, [observed.hash])
    assert review.record.body == Review(target=observed.hash, state="con\0firmed", note="\0")
    assert feeds.records(hub, owl.kid, 0, 9) == [each.raw for each in owl.signed]
    assert erasures.find(hub, bytes(32)) is None
    assert rebuild_index(hub).equal
    assert integrity.check(hub).problems == ()
