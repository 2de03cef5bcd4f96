"""`fieldapp store check` finds what somebody with the passphrase changed in the database."""

import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.errors import StoreError, VerificationError
from fieldapp.ledger.record import parse
from fieldapp.observation.values import EvidenceRef
from fieldapp.store.evidence import files
from fieldapp.store.integrity import check
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from tests.support.homes import (
    Device,
    admit,
    evidence_file,
    log,
    new_store,
    own_device,
    receive,
    seen,
    twin,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


Change = Callable[[Store], object]


def forged(store: Store) -> None:
    """The signature of record 3 is another."""
    (raw,) = feeds.records(store, store.kid, 3, 3)
    store.db.execute("UPDATE record SET raw = ? WHERE seq = 3", [raw[:-1] + bytes([raw[-1] ^ 1])])


def emptied(store: Store) -> None:
    store.db.execute("UPDATE record SET raw = x'00' WHERE seq = 3")


def later(store: Store) -> None:
    store.db.execute("UPDATE record SET signed_at = signed_at + 1 WHERE seq = 3")


def swapped(store: Store) -> None:
    """Record 3 takes the bytes of another feed's record 3, with a hash that is theirs."""
    other = Device.numbered(9)
    other.begin()
    for _ in range(3):
        other.sign(seen("another story"))
    raw, own = other.signed[3].raw, feeds.records(store, store.kid, 3, 3)[0]
    assert raw != own
    store.db.execute(
        "UPDATE record SET raw = ?, hash = ?, kid = kid WHERE seq = 3",
        [raw, hashlib.sha256(raw).digest()],
    )


def rewritten(store: Store) -> None:
    """Record 3 is signed again by the key's owner, in place of what was reported."""
    device = twin_of(store, 2)
    again = device.sign(seen("nothing happened"))
    store.db.execute(
        "UPDATE record SET raw = ?, hash = ?, signed_at = ? WHERE seq = 3",
        [again.raw, again.hash, int(again.signed_at.timestamp())],
    )


def twin_of(store: Store, seq: int) -> Device:
    device = own_device(store)
    device.signed = [parse(raw) for raw in feeds.records(store, store.kid, 0, 5)]
    device.head = device.signed[-1].head
    return twin(device, seq)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (forged, "its bytes were changed"),
        (emptied, "cannot be read"),
        (later, "its columns differ from its bytes"),
        (swapped, "its columns differ from its bytes"),
        (rewritten, "the chain is broken before number 4"),
    ],
)
def test_what_was_changed_is_found(store: Store, change: Change, told: str) -> None:
    log(store, own_device(store), *(seen(f"event {n}") for n in range(5)))
    assert check(store).problems == ()
    store.db.execute("DROP TRIGGER record_is_never_changed")
    change(store)
    assert any(told in each for each in check(store).problems)


def test_a_fork_hangs_on_the_feed(store: Store) -> None:
    device = Device.numbered(1)
    device.begin()
    for n in range(4):
        device.sign(seen(f"event {n}"))
    receive(store, device)
    clone = twin(device, 2)
    clone.sign(seen("the other story"))
    receive(store, clone)
    assert check(store).problems == ()
    stray = twin(device, 2)
    stray.head = replace(stray.signed[-1].head, hash=bytes(32))
    lost = stray.sign(seen("from nowhere"))
    store.db.execute("DROP TRIGGER record_is_never_changed")
    store.db.execute(
        "UPDATE record SET raw = ?, hash = ?, signed_at = ? WHERE forked = 1",
        [lost.raw, lost.hash, int(lost.signed_at.timestamp())],
    )
    assert any("the chain is broken" in each for each in check(store).problems)


def test_records_admitted_to_another_head_are_not_stored(store: Store) -> None:
    device = Device.numbered(1)
    device.begin()
    device.sign(seen("first"))
    clone = twin(device, 0)
    clone.sign(seen("the other story"))
    receive(store, device, device.signed[:1])
    late = admit(store, clone, clone.signed[1:])
    receive(store, device, device.signed[1:])
    clone.sign(seen("and on"))
    with pytest.raises(VerificationError) as caught:
        feeds.append_admitted(store, late, received_at=clone.signed[-1].signed_at)
    assert caught.value.check == "3"
    own = own_device(store)
    log(store, own, seen("mine"))
    assert own.head is not None
    own.head = replace(own.head, hash=bytes(32))
    with pytest.raises(VerificationError) as caught:
        feeds.append(store, own.sign(seen("from nowhere")))
    assert caught.value.check == "4"


def test_evidence_of_others_is_not_missing_on_a_viewers_laptop(store: Store) -> None:
    """Whoever names a file makes no other laptop's home one that is not in order."""
    other = Device.numbered(9)
    other.begin()
    photo = EvidenceRef(sha256=bytes(32), size=1, media_type="image/jpeg")
    other.sign(seen("a crater", evidence=(photo,)))
    receive(store, other)
    assert check(store).problems == ()
    log(store, own_device(store), seen("the same", evidence=(photo,)))
    assert ["missing" in each for each in check(store).problems] == [True]


def test_evidence_under_another_files_name_is_refused(store: Store) -> None:
    one, two = (files.add(store, io.BytesIO(each), "image/jpeg") for each in (b"one", b"two"))
    evidence_file(store, two.sha256).replace(evidence_file(store, one.sha256))
    recipient = store.secrets.evidence_identity.recipient
    uses: list[Callable[[], object]] = [
        lambda: files.read(store, one.sha256, io.BytesIO()),
        lambda: files.verify(store, one.sha256),
        lambda: files.reseal(store, one.sha256, io.BytesIO(), [recipient]),
    ]
    for use in uses:
        with pytest.raises(StoreError, match=r"another file|cannot be read"):
            use()
