"""Epochs of headquarters' encryption key, and what laptops are asked to seal again."""

from datetime import timedelta

import pytest

from fieldapp.ledger.log.epoch_note import recipient_hash
from fieldapp.store.interface import Store
from fieldapp.store.transfer import bundles, epochs, seal_again, upload_queue
from fieldapp.store.transfer.bundles import Bundle
from fieldapp.store.transfer.epochs import StoredEpoch
from fieldapp.store.transfer.upload_queue import Outgoing
from tests.store.contract.conftest import Engine
from tests.support.homes import START, log, own_device, seen

LYNX = b"lynx____"
LATER = START + timedelta(days=7)


def test_an_epoch_is_known_after_its_key_was_destroyed(engine: Engine, hub: Store) -> None:
    one, two = recipient_hash("age1one"), recipient_hash("age1two")
    assert epochs.epochs(hub) == []
    with hub.transaction():
        epochs.add(hub, 2, b"2" * 32, "age1two", LATER)
        epochs.add(hub, 1, b"1" * 32, "age1one", START)
    with pytest.raises(engine.refusal), hub.transaction():
        epochs.add(hub, 1, b"3" * 32, "age1three", START)
    assert (epochs.seed(hub, 1), epochs.seed(hub, 2)) == (b"1" * 32, b"2" * 32)
    assert epochs.opens(hub) == epochs.recipients(hub) == {one, two}
    with hub.transaction():
        epochs.destroy(hub, 1, LATER)
    assert epochs.overwrite(hub)
    assert (epochs.seed(hub, 1), epochs.seed(hub, 2)) == (None, b"2" * 32)
    assert epochs.opens(hub) == {two}
    assert epochs.recipients(hub) == {one, two}
    assert epochs.epochs(hub) == [
        StoredEpoch(number=1, recipient=one, valid_from=START, destroyed_at=LATER),
        StoredEpoch(number=2, recipient=two, valid_from=LATER, destroyed_at=None),
    ]


def test_a_laptop_is_asked_once_for_each_file_and_for_the_newest_only(hub: Store) -> None:
    for _ in range(2):
        seal_again.ask(hub, LYNX, b"z" * 32, seal_again.AGAIN, START)
    assert seal_again.asked(hub) == {LYNX: [(b"z" * 32, "again")]}
    for number in range(seal_again.MOST):
        at = START + timedelta(minutes=1 + number)
        seal_again.ask(hub, LYNX, bytes([number]) * 32, seal_again.SMALLER, at)
    (asked,) = seal_again.asked(hub).values()
    assert {word for _, word in asked} == {"smaller"}
    assert len(asked) == seal_again.MOST


def test_what_is_in_a_lost_bundle_is_sealed_once_more(store: Store) -> None:
    log(store, own_device(store), *map(seen, "abcd"))
    for first, last in ((0, 1), (2, 4)):
        bundles.add_bundle(
            store,
            Bundle(
                name=f"{first}.age",
                first=first,
                last=last,
                sha256=bytes([first]) * 32,
                sealed_at=START,
                read_back=True,
            ),
        )
    queued = Outgoing(sha256=b"q" * 32, evidence=None, first=2, last=4, size=9)
    upload_queue.add(store, queued)
    assert seal_again.seal_again(store, lambda _sha256, _to: False) == []
    assert upload_queue.waiting(store) == [queued]
    lost = seal_again.seal_again(store, lambda sha256, _to: sha256 == bytes([2]) * 32)
    assert lost == [bytes([2]) * 32]
    assert bundles.first_unsealed(store) == 2
    assert upload_queue.waiting(store) == []
    assert seal_again.seal_again(store, lambda _sha256, _to: True) == [bytes(32)]
