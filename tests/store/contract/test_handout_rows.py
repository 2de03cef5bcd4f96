"""Handouts: what liaison officers are shown, and what of it is the newest."""

from datetime import timedelta

from fieldapp.ledger.record import Finding
from fieldapp.store.interface import Store
from fieldapp.store.transfer import handout_rows
from tests.support.homes import START, Device, log, own_device, receive, seen

LATER = START + timedelta(hours=1)


def test_the_newest_of_a_name_holds_and_the_same_bytes_come_once(store: Store) -> None:
    handout_rows.put(store, "finding a", b"one", START)
    handout_rows.put(store, "edition 3", b"two", START)
    handout_rows.put(store, "finding a", b"three", LATER, standing="withdrawn")
    handout_rows.put(store, "finding a", b"one", LATER)
    newest = handout_rows.newest(store)
    assert [(each.raw, each.at) for each in newest] == [(b"three", LATER), (b"two", START)]
    assert [each.raw for each in handout_rows.after(store, 0)] == [b"one", b"two", b"three"]
    assert [each.raw for each in handout_rows.after(store, newest[1].id)] == [b"three"]
    assert handout_rows.standing(store, "finding a") == "withdrawn"
    assert handout_rows.standing(store, "edition 3") == ""
    assert handout_rows.standing(store, "finding b") is None


def test_findings_behind_a_row_are_found(store: Store) -> None:
    (target,) = log(store, own_device(store), seen("a"))
    nothing, after = handout_rows.findings(store, 0)
    assert nothing == set()
    owl = Device(Device.numbered(9).signer, "verification_officer")
    owl.begin()
    finding = owl.sign(Finding(targets=(target.hash,), state="observed"))
    receive(store, owl)
    assert handout_rows.findings(store, after)[0] == {finding.hash}
    assert handout_rows.findings(store, handout_rows.findings(store, after)[1])[0] == set()
