"""Evidence that devices ask for: requests that are heard once, and who named a piece first."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.ledger.record import DeviceEvent
from fieldapp.observation.values import EvidenceRef
from fieldapp.store.interface import Store
from fieldapp.store.transfer import asked_evidence, evidence_arrivals
from fieldapp.store.transfer.asked_evidence import ASKED, CAME
from tests.support.homes import START, Device, log, own_device, receive, seen

PIECE, OTHER = b"\x01" * 32, b"\x02" * 32


def test_requests_are_heard_once_and_asked_anew(store: Store) -> None:
    owl = Device.numbered(5)
    owl.begin()
    for event, note in ((ASKED, PIECE.hex()), (ASKED, OTHER.hex()), (ASKED, "no hash")):
        owl.sign(DeviceEvent(event=event, note=note))
    receive(store, owl)
    asked_evidence.hear(store)
    assert asked_evidence.askers(store) == [owl.kid]
    first, second = asked_evidence.asked(store, owl.kid)
    assert [first.sha256, second.sha256] == [PIECE, OTHER]
    assert first.asked_at == START + timedelta(days=1)
    assert (first.sent_at, first.done) == (None, False)
    asked_evidence.mark_sent(store, owl.kid, PIECE, int(START.timestamp()))
    asked_evidence.hear(store)
    assert asked_evidence.asked(store, owl.kid)[0].sent_at == START
    owl.sign(DeviceEvent(event=CAME, note=OTHER.hex()))
    owl.sign(DeviceEvent(event=ASKED, note=PIECE.hex()))
    receive(store, owl)
    asked_evidence.hear(store)
    done, again = asked_evidence.asked(store, owl.kid)
    assert (done.sha256, done.done) == (OTHER, True)
    assert (again.sha256, again.sent_at) == (PIECE, None)
    for each in (PIECE, OTHER):
        asked_evidence.drop(store, owl.kid, each)
    assert asked_evidence.askers(store) == []


def test_an_own_request_is_noted_and_whoever_named_a_piece_first_is_found(store: Store) -> None:
    ref = EvidenceRef(sha256=PIECE, size=7, media_type="image/jpeg")
    mole = Device.numbered(5)
    mole.begin()
    mole.sign(seen("first", evidence=(ref,)))
    receive(store, mole)
    (signed,) = log(store, own_device(store), seen("later", evidence=(ref,)))
    mole.sign(seen("theirs to seal?", sealed=(PIECE,)))
    mole.sign(seen("sealed before", sealed=(OTHER,)))
    mole.sign(seen("named then", evidence=(replace(ref, sha256=OTHER),)))
    receive(store, mole)
    sealed = asked_evidence.naming(store, OTHER)
    assert sealed is not None
    assert sealed.sealed
    found = asked_evidence.naming(store, PIECE)
    assert found is not None
    assert (found.kid, found.size, found.sealed, found.sealed_since) == (mole.kid, 7, False, True)
    assert asked_evidence.naming(store, bytes(32)) is None
    with store.transaction():
        asked_evidence.note_request(store, signed, PIECE)
    (own,) = asked_evidence.asked(store, store.kid)
    assert (own.sha256, own.row, own.asked_at) == (PIECE, signed.seq, signed.signed_at)


def test_the_newest_arrivals_are_listed_in_their_order(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_arrivals, "KEPT", 2)
    assert evidence_arrivals.since(store, 0) == ([], 0)
    for each in (PIECE, OTHER):
        with store.transaction():
            evidence_arrivals.note(store, each)
    assert evidence_arrivals.since(store, 0) == ([PIECE, OTHER], 2)
    assert evidence_arrivals.since(store, 1) == ([OTHER], 2)
    with store.transaction():
        evidence_arrivals.note(store, PIECE)
    assert evidence_arrivals.since(store, 0) == (None, 3), "more came than are kept"
