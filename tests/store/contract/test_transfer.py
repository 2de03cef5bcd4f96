"""What travels: bundles, receipts, checkpoints, the upload queue, the hub's outboxes."""

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.errors import StoreError
from fieldapp.ledger.record import Answer, DeviceEvent, Manifest, OwnRecipient, Review, Task
from fieldapp.observation.values import EvidenceRef
from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles, checkpoints, outboxes, receipts, upload_queue
from fieldapp.store.transfer.bundles import Bundle
from fieldapp.store.transfer.checkpoints import StoredCheckpoint
from fieldapp.store.transfer.upload_queue import Outgoing
from tests.store.contract.conftest import Engine
from tests.support.homes import (
    START,
    Device,
    listed,
    log,
    own_device,
    receive,
    roster_of,
    seen,
    twin,
)

LYNX, OWL = b"lynx____", b"owl_____"
PHOTO = EvidenceRef(sha256=b"p" * 32, size=900, media_type="image/jpeg")
SEALED = b"s" * 32


def a_bundle(first: int, last: int, *, read_back: bool) -> Bundle:
    return Bundle(
        name=f"{first}-{last}.age",
        first=first,
        last=last,
        sha256=bytes(32),
        sealed_at=START + timedelta(minutes=first),
        read_back=read_back,
    )


def test_a_bundle_counts_when_it_was_read_back(engine: Engine, store: Store) -> None:
    log(store, own_device(store), *map(seen, "abcd"))
    lost, good = a_bundle(0, 4, read_back=False), a_bundle(0, 2, read_back=True)
    assert bundles.first_unsealed(store) == 0
    assert bundles.first_unproven(store) == 0
    bundles.add_bundle(store, lost)
    assert (bundles.first_unsealed(store), bundles.unsealed(store, store.kid)) == (0, 5)
    bundles.add_bundle(store, good)
    assert (bundles.first_unsealed(store), bundles.unsealed(store, store.kid)) == (3, 2)
    assert bundles.bundles(store) == [good, lost]
    with pytest.raises(engine.refusal):
        bundles.add_bundle(store, good)


def test_the_manifest_that_follows_is_none_of_a_bundles_records(store: Store) -> None:
    device = own_device(store)
    last = log(store, device, seen("a"))[-1]
    body = Manifest(recipients=(bytes(32),), first=0, last=1, count=2, head=last.hash, reads=0)
    feeds.append(store, device.sign(body))
    assert bundles.last_record(store, a_bundle(0, 2, read_back=True)) == 1
    assert bundles.last_record(store, a_bundle(0, 1, read_back=True)) == 1
    assert bundles.last_record(store, a_bundle(1, 2, read_back=True)) == 2  # of another bundle


def test_what_the_hub_has_or_logged_needs_no_stick(store: Store) -> None:
    log(store, own_device(store), *map(seen, "abcd"))
    upload_queue.add(store, Outgoing(sha256=b"1" * 32, evidence=None, first=0, last=1, size=9))
    assert bundles.first_unsealed(store) == 0
    upload_queue.mark_taken(store, b"1" * 32, START)
    assert bundles.first_unsealed(store) == 2
    receipts.mark_logged(store, store.kid, first=0, count=4, log_index=0)
    assert bundles.first_unsealed(store) == 4


def test_an_imported_file_is_known_again(store: Store) -> None:
    assert not bundles.is_imported(store, b"x" * 32)
    for name in ("a.age", "b.age"):
        bundles.mark_imported(store, b"x" * 32, name=name, at=START)
    assert bundles.is_imported(store, b"x" * 32)


def test_receipts_come_in_the_order_of_arrival_once(store: Store) -> None:
    assert receipts.last_receipt(store) == 0
    for raw in (b"zulu", b"alpha", b"zulu"):
        receipts.add_receipt(store, raw, at=START)
    assert receipts.receipts(store) == [b"zulu", b"alpha"]
    newest = receipts.last_receipt(store)
    receipts.add_receipt(store, b"mike", at=START)
    assert list(receipts.after(store, newest)) == [b"mike"]
    assert (receipts.at(store, newest), receipts.at(store, newest + 9)) == (b"alpha", None)
    assert receipts.has_receipt(store, b"alpha")
    assert not receipts.has_receipt(store, b"bravo")


def test_a_receipt_gives_positions_once_and_all_or_none(store: Store) -> None:
    signed = log(store, own_device(store), *map(seen, "abc"))
    receipts.mark_logged(store, store.kid, first=1, count=2, log_index=40)
    receipts.mark_logged(store, store.kid, first=1, count=2, log_index=40)
    assert [receipts.log_index(store, r.hash) for r in signed] == [40, 41, None]
    for first, count, log_index in ((2, 2, 50), (3, 2, 42)):
        with pytest.raises(StoreError):
            receipts.mark_logged(store, store.kid, first=first, count=count, log_index=log_index)
    assert receipts.log_index(store, signed[2].hash) is None
    assert receipts.logged(store, store.kid) == 2
    assert receipts.logged_between(store, store.kid, 2, 3) == (1, 0)
    assert upload_queue.first_pending(store) == 0


def test_checkpoints_are_found_by_size(store: Store) -> None:
    assert checkpoints.newest_checkpoint(store) is None
    held = {
        size: StoredCheckpoint(size=size, root=bytes([size] * 32), note=f"n{size}", kept_at=START)
        for size in (9, 3, 5)
    }
    for checkpoint in held.values():
        checkpoints.add_checkpoint(store, checkpoint)
    assert checkpoints.newest_checkpoint(store) == held[9]
    assert checkpoints.checkpoint_sizes(store, 3, 9) == [5, 9]
    assert checkpoints.first_checkpoint_with(store, 2) == held[3]
    assert checkpoints.first_checkpoint_with(store, 3) == held[5]
    assert checkpoints.first_checkpoint_with(store, 9) is None
    cosigned = replace(held[5], note="n5 cosigned")
    checkpoints.add_checkpoint(store, cosigned)
    assert checkpoints.at_size(store, 5) == cosigned
    with pytest.raises(StoreError, match="forked"):
        checkpoints.add_checkpoint(store, replace(held[5], root=bytes(32)))
    assert checkpoints.at_size(store, 5) == cosigned
    assert checkpoints.at_size(store, 4) is None


def test_the_upload_queue_has_bundles_first_and_forgets_what_arrived(store: Store) -> None:
    log(store, own_device(store), *map(seen, "abcd"))
    late, early, photo = (
        Outgoing(sha256=name * 32, evidence=evidence, first=first, last=last, size=9)
        for name, evidence, first, last in (
            (b"1", None, 3, 3), (b"2", None, 0, 2), (b"0", PHOTO.sha256, 1, 1),
        )
    )  # fmt: skip
    for each in (photo, late, early):
        upload_queue.add(store, each)
    assert upload_queue.waiting(store) == [early, late, photo]
    assert upload_queue.first_due(store) == 4
    upload_queue.mark_begun(store, early.sha256)
    upload_queue.mark_taken(store, early.sha256, START)
    assert upload_queue.waiting(store)[0] == replace(early, begun=True, taken_at=START)
    upload_queue.mark_taken(store, early.sha256, None)
    assert upload_queue.waiting(store)[0] == replace(early, begun=True)
    for each in (early, late):
        upload_queue.drop(store, each.sha256)
    assert upload_queue.waiting(store) == [photo]
    assert upload_queue.first_due(store) == 0
    receipts.mark_logged(store, store.kid, first=0, count=2, log_index=0)
    assert (upload_queue.first_pending(store), upload_queue.first_due(store)) == (2, 2)


def test_evidence_to_upload_says_how_far_each_piece_is(store: Store) -> None:
    device = own_device(store)
    log(store, device, seen("a", evidence=(PHOTO,), sealed=(SEALED,)), seen("b", evidence=(PHOTO,)))
    photo, sealed = upload_queue.pieces(store)
    assert (photo.sha256, photo.size, photo.seq) == (PHOTO.sha256, 900, 1)
    assert (sealed.sha256, sealed.size, sealed.seq) == (SEALED, 0, 1)
    assert not photo.on_stick
    outgoing = Outgoing(sha256=b"0" * 32, evidence=PHOTO.sha256, first=1, last=1, size=950)
    upload_queue.add(store, outgoing)
    bundles.add_bundle(store, a_bundle(1, 1, read_back=False))
    bundles.add_bundle(store, a_bundle(2, 2, read_back=True))
    receipts.mark_logged(store, store.kid, first=1, count=1, log_index=70)
    photo, sealed = upload_queue.pieces(store)
    assert (photo.outgoing, photo.on_stick, photo.log_index) == (outgoing, True, 70)
    assert (sealed.outgoing, sealed.on_stick, sealed.log_index) == (None, False, 70)


def test_an_outbox_goes_on_where_it_stopped_until_it_is_forgotten(store: Store) -> None:
    assert [outboxes.next_number(store) for _ in range(2)] == [1, 2]
    outboxes.mark_relayed(store, OWL, {LYNX: 3})
    outboxes.mark_relayed(store, OWL, {LYNX: 5, OWL: 1})
    assert outboxes.relayed(store, OWL) == {LYNX: 5, OWL: 1}
    assert outboxes.relayed(store, LYNX) == {}
    assert outboxes.was_relayed(store, OWL)
    assert not outboxes.was_relayed(store, LYNX)
    known, newest = outboxes.grown(store, 0, 9)
    assert outboxes.grown(store, newest, 9) == (set(), newest)
    assert known == set()  # of what is not in the log nothing is passed on
    settings.put(store, device_settings.evidence_list_sent(LYNX), "digest")
    settings.put(store, settings.EVIDENCE_REQUESTS, ("1-x1.wanted", b""))
    outboxes.mark_fork_sent(store, OWL, LYNX, 7)
    outboxes.forget(store)
    assert outboxes.relayed(store, OWL) == {}
    assert settings.get(store, device_settings.evidence_list_sent(LYNX)) is None
    assert settings.get(store, device_settings.forks_sent(OWL, LYNX)) is None
    assert settings.get(store, settings.EVIDENCE_REQUESTS) == ("1-x1.wanted", b"")
    assert outboxes.next_number(store) == 3
    assert outboxes.next_numbers(store, 2) == range(4, 6)
    assert outboxes.next_number(store) == 6


def test_forked_records_are_due_until_they_were_sent(store: Store) -> None:
    device = Device.numbered(3)
    device.begin()
    device.sign(seen("one"))
    clone = twin(device, 0)
    other = clone.sign(seen("the other story"))
    receive(store, device)
    receive(store, clone)
    assert outboxes.forked(store) == {device.kid}
    first = device.signed[0]
    assert feeds.other_hashes(store, device.kid, 0, 1) == [first.hash, other.hash]
    assert outboxes.forks_due(store, OWL, device.kid, 9, most=9) == []  # not in the log yet
    number = store.db.execute("SELECT id FROM record WHERE hash = ?", [other.hash]).fetchone()[0]
    with store.transaction():
        receipts.place(store, [(number, 5)])
    assert outboxes.forks_due(store, OWL, device.kid, 5, most=9) == []
    ((row, raw, at),) = outboxes.forks_due(store, OWL, device.kid, 9, most=9)
    assert at == 5
    assert raw == other.raw
    outboxes.mark_fork_sent(store, OWL, device.kid, row)
    assert outboxes.forks_due(store, OWL, device.kid, 9, most=9) == []
    assert len(outboxes.forks_due(store, LYNX, device.kid, 9, most=9)) == 1


def test_a_review_of_anothers_record_is_due_once(store: Store) -> None:
    lynx, owl = reachable(store, 3), Device(Device.numbered(4).signer, "supervisor")
    for device in (lynx, owl):
        device.begin()
    roster = roster_of(listed(lynx), listed(owl))
    target = lynx.sign(seen("heard"))
    review = owl.sign(Review(target=target.hash, state="confirmed"))
    owl.sign(Review(target=owl.signed[0].hash, state="confirmed"))
    receive(store, owl)
    assert outboxes.letters_due(store, roster) == [], "the record has not arrived"
    receive(store, lynx)
    for _ in range(2):
        (due,) = outboxes.letters_due(store, roster)
        assert (outboxes.letter(store, due), due.author, due.owner) == (
            review.raw,
            owl.kid,
            lynx.kid,
        )
    outboxes.mark_sent(store, [due])
    assert outboxes.letters_due(store, roster) == []
    outboxes.forget(store)
    assert [outboxes.letter(store, d) for d in outboxes.letters_due(store, roster)] == [review.raw]


def test_the_newest_recipient_of_a_device_counts(store: Store) -> None:
    device = Device.numbered(3)
    device.begin()
    assert outboxes.recipient(store, device.kid) is None
    # Before recipients had a type, a device event stood for one.
    for event, note in (("recipient", "old"), ("recipient", "older type"), ("lock", "")):
        device.sign(DeviceEvent(event=event, note=note))
    receive(store, device)
    assert outboxes.recipient(store, device.kid) == "older type"
    before = len(device.signed)
    for text in ("new", "newest"):
        device.sign(OwnRecipient(recipient=text))
    receive(store, device, device.signed[before:])
    assert outboxes.recipient(store, device.kid) == "newest"
    assert outboxes.recipient(store, OWL) is None
    outboxes.hear_recipient(store, device.sign(OwnRecipient(recipient="waits")))
    assert outboxes.recipient(store, device.kid) == "newest"
    restored = Device.numbered(4)
    restored.begin()
    for text in ("heard", "too late"):
        outboxes.hear_recipient(store, restored.sign(OwnRecipient(recipient=text)))
    assert outboxes.recipient(store, restored.kid) == "heard"


def test_the_newest_manifest_says_what_a_device_reads(store: Store) -> None:
    device = Device.numbered(3)
    assert bundles.reads(store, device.kid) is None
    for level in (0, 2, 1):
        head = device.sign(seen("one")).head if device.signed else device.begin().head
        device.sign(
            Manifest(
                recipients=(bytes(32),), first=head.seq, last=head.seq, count=1, head=head.hash,
                reads=level,
            )
        )  # fmt: skip
    device.sign(seen("after it"))
    receive(store, device)
    assert bundles.reads(store, device.kid) == 1


def test_tasks_and_what_closes_them_are_letters_to_the_tasks_laptop(store: Store) -> None:
    """Anybody's answer was a letter; one to a task on another branch can be read by no laptop."""
    lynx, owl, hub, mole = (reachable(store, number) for number in (3, 4, 5, 6))
    owl.role, hub.role = "supervisor", "hq"
    for each in (lynx, owl, hub, mole):
        each.begin()
    copy = twin(owl, 0)
    task = owl.sign(Task(recipient=lynx.kid, kind="other", text="Look at the bridge"))
    elsewhere = copy.sign(Task(recipient=lynx.kid, kind="other", text="x"))
    lynx.sign(Answer(target=task.hash, state="accepted"))
    owl.sign(Answer(target=elsewhere.hash, state="closed"))
    owl.sign(Answer(target=task.hash, state="done"))
    closing = [each.sign(Answer(target=task.hash, state="closed")) for each in (hub, owl)]
    mole.sign(Answer(target=task.hash, state="closed"))
    hub.sign(Answer(target=bytes(32), state="closed"))
    for each in (hub, owl, copy, lynx, mole):
        receive(store, each)
    roster = roster_of(*map(listed, (lynx, owl, hub, mole)))
    due = outboxes.letters_due(store, roster)
    # A task comes before what closes it, whichever arrived first.
    assert [outboxes.letter(store, d) for d in due] == [r.raw for r in (task, *closing)]
    assert {d.owner for d in due} == {lynx.kid}
    outboxes.mark_sent(store, due)
    assert outboxes.letters_due(store, roster) == []
    with store.transaction():
        outboxes.forget_one(store, lynx.kid)
    assert outboxes.letters_due(store, roster) == due


def test_what_is_said_to_a_task_of_another_branch_is_no_letter(store: Store) -> None:
    """Its laptop has no such task: it would refuse what nobody can mend."""
    lynx, owl = reachable(store, 3), Device.numbered(4)
    owl.role = "supervisor"
    for each in (lynx, owl):
        each.begin()
    copy = twin(owl, 0)
    owl.sign(DeviceEvent(event="x"))
    task = copy.sign(Task(recipient=lynx.kid, kind="other", text="x"))
    receive(store, owl)
    receive(store, copy, [task])
    answer = owl.sign(Answer(target=task.hash, state="closed"))
    receive(store, owl, [answer])
    assert outboxes.letters_due(store, roster_of(listed(lynx), listed(owl))) == []


def test_letters_to_who_is_trusted_no_more_are_let_go(store: Store) -> None:
    lynx, owl = reachable(store, 3), reachable(store, 4)
    owl.role = "supervisor"
    for each in (lynx, owl):
        each.begin()
    owl.sign(Review(target=lynx.signed[0].hash, state="confirmed"))
    owl.sign(Task(recipient=lynx.kid, kind="other", text="Look at the bridge"))
    for each in (lynx, owl):
        receive(store, each)
    assert len(outboxes.letters_due(store, roster_of(*map(listed, (lynx, owl))))) == 2
    lynx.revoked_at = START
    assert outboxes.letters_due(store, roster_of(*map(listed, (lynx, owl)))) == []
    lynx.revoked_at = None
    assert outboxes.letters_due(store, roster_of(*map(listed, (lynx, owl)))) == [], "let go"


def test_tasks_for_who_does_not_come_keep_no_other_task_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After 500 to a key that no roster knows, each later task of their author waited for good."""
    monkeypatch.setattr(outboxes, "MOST_TASKS", 2)
    lynx, owl, kite = (reachable(store, number) for number in (3, 4, 5))
    crow = Device.numbered(6)  # enrolled, and never heard of
    owl.role = kite.role = "supervisor"
    for each in (lynx, owl, kite):
        each.begin()

    def given(by: Device, to: bytes) -> bytes:
        return by.sign(Task(recipient=to, kind="other", text="Look at the bridge")).raw

    for to in (LYNX, LYNX, LYNX, crow.kid, crow.kid, crow.kid):
        given(owl, to)
    tasks = [given(by, lynx.kid) for by in (owl, owl, owl, kite)]
    for each in (lynx, owl, kite):
        receive(store, each)
    roster = roster_of(*map(listed, (lynx, owl, kite, crow)))
    due = outboxes.letters_due(store, roster)
    assert [outboxes.letter(store, each) for each in due] == [tasks[0], tasks[1], tasks[3]]
    assert outboxes.to_nobody(store, roster) == {owl.kid: 3}
    outboxes.mark_sent(store, due)
    due = outboxes.letters_due(store, roster)
    assert [outboxes.letter(store, each) for each in due] == [tasks[2]]
    settings.put(store, device_settings.request_recipient(crow.kid), "age1…")
    due = outboxes.letters_due(store, roster)
    assert [each.owner for each in due].count(crow.kid) == 2


def reachable(store: Store, number: int) -> Device:
    """A device that named whom to seal to."""
    made = Device.numbered(number)
    settings.put(store, device_settings.request_recipient(made.kid), "age1…")
    return made


def test_evidence_is_named_by_the_records_of_a_feed(store: Store) -> None:
    device = Device.numbered(3)
    device.begin()
    device.sign(seen("a", evidence=(PHOTO,)))
    device.sign(seen("b", sealed=(SEALED,)))
    receive(store, device)
    assert outboxes.evidence_named(store, device.kid, 0, 1) == {1: [PHOTO.sha256]}
    assert outboxes.evidence_named(store, device.kid, 1, 9) == {1: [PHOTO.sha256], 2: [SEALED]}
    assert outboxes.evidence_named(store, OWL, 0, 9) == {}


def test_records_and_their_import_are_one_transaction(store: Store) -> None:
    device = Device.numbered(3)
    device.begin()
    digest = hashlib.sha256(b"file").digest()
    with pytest.raises(RuntimeError), store.transaction():
        receive(store, device)
        bundles.mark_imported(store, digest, name="a.age", at=START)
        raise RuntimeError
    assert feeds.head(store, device.kid) is None
    assert not bundles.is_imported(store, digest)
