"""Feeds, rosters, bundles, the log, its notes and receipts: forged, replayed, reordered, cut."""

import hashlib
import io
import json
import random
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import (
    DecryptionError,
    FieldappError,
    FormatError,
    InputError,
    NewerFormatError,
    NotForUsError,
    VerificationError,
)
from fieldapp.ledger import age, bundle, feed, receipt
from fieldapp.ledger import record as records_
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.devices import device_entry, strict_json
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.log.cosign import Cosigner, with_lines
from fieldapp.ledger.record import Head, KeyChange, Manifest, Record, Review
from fieldapp.ledger.roster import may_sign
from tests.support import vectors
from tests.support.homes import MISSION, START, Device, renamed, roster, roster_of, seen, twin

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LATER = START + timedelta(days=2)


def a_feed(count: int = 6, number: int = 1) -> Device:
    device = Device.numbered(number)
    device.begin()
    for n in range(count - 1):
        device.sign(seen(f"event {n}"))
    return device


def known_of(*stored: Record) -> feed.Known:
    return lambda seq: frozenset(r.hash for r in stored if r.seq == seq)


def admit(
    device: Device,
    records: Sequence[Record | bytes] | None = None,
    stored: Sequence[Record] = (),
    head: Head | None = None,
    **changed: Any,
) -> feed.AdmittedRecords:
    arguments: dict[str, Any] = {
        "roster": roster([device]),
        "mission": MISSION,
        "head": head or (stored[-1].head if stored else None),
        "known": known_of(*stored),
        "ends": {r.hash for r in stored if r.head.ended}.__contains__,
        "now": LATER,
    }
    return feed.admit(device.signed if records is None else records, **arguments | changed)


def refused(check: str, *arguments: Any, **changed: Any) -> None:
    with pytest.raises(VerificationError) as caught:
        admit(*arguments, **changed)
    assert caught.value.check == check


# --- Admission, check by check.


def test_a_whole_feed_is_admitted_and_goes_on_later() -> None:
    device = a_feed()
    first = admit(device, device.signed[:4])
    assert [a.seq for a in first.records] == [0, 1, 2, 3]
    rest = admit(device, device.signed[2:], device.signed[:4])
    assert (rest.duplicates, [a.seq for a in rest.records]) == (2, [4, 5])
    assert rest.head == device.head


def test_admitted_records_are_made_by_admit_alone() -> None:
    found = admit(a_feed())
    with pytest.raises(TypeError):
        replace(found, gate=object())


def test_1_unknown_devices_other_missions_and_mixed_feeds_are_refused() -> None:
    device = a_feed()
    refused("1", device, roster=roster([a_feed(number=2)]))
    refused("1", device, mission=b"another!")
    refused("1", device, [*device.signed[:1], *a_feed(number=2).signed[1:]])
    last = device.signed[-1]
    abroad = records_.sign(
        seen("elsewhere"), signer=device.signer, mission=b"another!", previous=last.head, now=START
    )
    refused("1", device, [*device.signed, abroad])


def test_2_a_key_is_good_from_its_day_until_its_change() -> None:
    device = a_feed()
    refused("2", device, now=START - timedelta(days=9))
    device.sign(KeyChange(public_key=bytes(32)))
    admit(device)
    device.sign(seen("after the end"))
    refused("2", device)
    # Nor does it go on in a later bundle, though what is stored may come again.
    before, change = device.signed[:-2], device.signed[-2]
    refused("2", device, device.signed[-1:], stored=[*before, change])
    refused("2", device, device.signed[-2:], stored=before)
    assert admit(device, [*before, change], stored=[*before, change]).records == ()
    # Nor on another branch, whose head nobody holds.
    other = twin(device, before[-1].seq)
    ending = other.sign(KeyChange(public_key=bytes(range(32))))
    after = other.sign(seen("after the end"))
    main = device.signed[-2]
    stored = [*before, main, ending]
    refused("2", other, [after], stored=stored, head=main.head)
    assert admit(other, [ending], stored=stored[:-1], head=main.head).forked == (ending,)


def test_2_a_key_is_good_a_day_early_for_a_machine_whose_clock_is_behind() -> None:
    device = a_feed()
    valid_from = roster([device]).devices[0].valid_from
    admit(device, now=valid_from - timedelta(hours=23))
    refused("2", device, now=valid_from - timedelta(hours=25))


def test_2_what_comes_after_a_revocation_is_admitted_all_the_same() -> None:
    device = a_feed()
    listed = roster([device])
    gone = replace(listed.devices[0], revoked_at=START)
    found = admit(device, roster=roster_of(gone))
    assert (len(found.records), found.device) == (6, gone)


def test_3_gaps_repetition_and_disorder_are_refused() -> None:
    device = a_feed()
    signed = device.signed
    refused("3", device, [])
    refused("3", device, signed[1:])
    refused("3", device, signed[4:], stored=signed[:3])
    refused("3", device, [*signed[:3], *signed[4:]])
    refused("3", device, [signed[0], signed[1], signed[1]])
    refused("3", device, list(reversed(signed)))


def test_4_a_record_that_does_not_name_the_one_before_is_refused() -> None:
    device = a_feed(3)
    assert device.head is not None
    device.head = replace(device.head, hash=bytes(32))
    device.sign(seen("elsewhere"))
    refused("4", device)
    refused("3", device, device.signed[3:], stored=device.signed[:3])


def test_5_one_bad_signature_among_many_refuses_all() -> None:
    device = a_feed()
    raws = [r.raw for r in device.signed]
    for n in range(len(raws)):
        changed = bytearray(raws[n])
        changed[-1] ^= 1
        # The last record's bytes are named by nothing, so its link still holds.
        check = "5" if n == len(raws) - 1 else "4"
        refused(check, device, [*raws[:n], bytes(changed), *raws[n + 1 :]])


def test_5_a_key_of_the_same_name_does_not_pass() -> None:
    device = a_feed()
    listed = roster([device])
    stranger = Signer(bytes(32)).verifier.public_key
    swapped = replace(listed.devices[0], public_key=stranger)
    with pytest.raises(FormatError, match="not of its key"):
        roster_of(swapped).device(device.kid)


def test_6_a_role_signs_only_what_it_may() -> None:
    device = a_feed()
    device.sign(Review(target=bytes(32), state="confirmed"))
    refused("6", device)
    device.role = "supervisor"
    assert len(admit(device).records) == 7
    device.role = "security_officer"
    refused("6", device)


def test_7_a_cloned_laptop_is_a_fork_and_both_branches_are_kept() -> None:
    device = a_feed(4)
    clone = Device(device.signer)
    clone.signed, clone.head = device.signed[:3], device.signed[2].head
    clone.sign(seen("the other story"))
    clone.sign(seen("and on"))
    found = admit(clone, stored=device.signed)
    assert (found.duplicates, found.records, found.head) == (3, (), device.head)
    assert [a.seq for a in found.forked] == [3, 4]
    # What follows the other branch, though it is longer than the first, stays on it.
    clone.sign(seen("and on"))
    stored = [*device.signed, *clone.signed[3:5]]
    more = admit(clone, clone.signed[5:], stored, head=device.head)
    assert [a.seq for a in more.forked] == [5]
    # Also where its number is the next one of the first branch.
    short = [*device.signed[:3], *clone.signed[3:4]]
    level = admit(clone, clone.signed[4:5], [*short, device.signed[3]], head=device.signed[3].head)
    assert (level.records, [a.seq for a in level.forked]) == ((), [4])
    # And the first branch goes on as before.
    device.sign(seen("later"))
    again = admit(device, device.signed[4:], stored, head=device.signed[3].head)
    assert [a.seq for a in again.records] == [4]


def test_7_a_second_beginning_is_a_fork() -> None:
    device = a_feed(2)
    restored = Device(device.signer)
    restored.sign(records_.Genesis(request_hash=b"\1" * 32, app_version="restored"))
    assert len(admit(restored, stored=device.signed).forked) == 1


def test_7_the_same_bundle_twice_adds_nothing() -> None:
    device = a_feed()
    found = admit(device, stored=device.signed)
    assert (found.duplicates, found.records, found.forked) == (6, (), ())


def test_signatures_are_checked_by_whatever_maps() -> None:
    device = a_feed()
    seen_by: list[Record] = []

    def mapper(function: Any, over: Sequence[Record], /) -> list[None]:
        seen_by.extend(over)
        return [function(each) for each in over]

    admit(device, mapper=mapper)
    assert seen_by == device.signed


# --- The roster.


def test_points_of_a_feed_that_officers_name_survive_in_the_roster() -> None:
    (device,) = roster([Device.numbered(1)]).devices
    point = device_entry.FeedPoint(41, bytes(range(32)))
    named = replace(device, last_good=point, last_logged=point, true_branch=point)
    (read,) = roster_of(named).devices
    assert (read, read.last_good_seq) == (named, 41)
    assert device.last_good_seq is None


def test_the_roster_survives_and_says_who_may_sign() -> None:
    listed = roster([a_feed(2), Device.numbered(2)])
    listed = replace(listed, epoch_key="a vkey", mission_name="Місія № 1")
    assert roster_.parse(roster_.encode(listed)) == replace(listed, entries={})
    monitor = listed.devices[0]
    assert may_sign(monitor, RecordType.OBSERVATION)
    assert not may_sign(monitor, RecordType.FINDING)
    assert not may_sign(replace(monitor, role="passer-by"), RecordType.GENESIS)
    sensor = replace(monitor, role="sensor")
    assert may_sign(sensor, RecordType.OBSERVATION, "watch")
    assert not may_sign(sensor, RecordType.OBSERVATION, "ceasefire_violation")


def test_two_laptops_of_one_person_are_told_by_the_person_alone() -> None:
    one, two = roster([Device.numbered(1), Device.numbered(2)]).devices
    assert roster_.same_person(one, one)
    assert not roster_.same_person(one, two)  # nobody's person is nobody else's
    assert not roster_.same_person(one, renamed(two, call_sign=one.call_sign))
    owl, spare = renamed(one, person=b"\1" * 8), renamed(two, person=b"\1" * 8)
    assert roster_.same_person(owl, spare)
    assert not roster_.same_person(owl, renamed(spare, person=b"\2" * 8))
    assert not roster_.same_person(owl, two)
    assert roster_.same_team(renamed(one, team="1"), renamed(two, team="1"))
    assert not roster_.same_team(renamed(one, team=""), renamed(two, team=""))
    assert roster_of(owl, spare).devices == (owl, spare)


def test_an_unknown_role_signs_and_sees_nothing_and_what_is_unknown_is_kept() -> None:
    head = json.loads(roster_.encode(roster([]))) | {"format_level": 2, "moon": {"dark": [1]}}
    assert json.loads(roster_.encode(roster_.parse(json.dumps(head).encode()))) == head
    odd, monitor = roster([Device.numbered(1), Device.numbered(2)]).devices
    entry = json.loads(device_entry.encode(odd)) | {"role": "ombudsman", "left": {"hand": [1]}}
    leaf = strict_json.canonical(entry)
    odd = device_entry.parse(leaf)
    assert device_entry.encode(odd) == leaf
    assert not any(may_sign(odd, kind) for kind in RecordType)
    assert not roster_.may_see(odd, monitor)
    assert not roster_.may_see(replace(monitor, role="supervisor"), odd)


def test_who_is_sent_others_feeds() -> None:
    monitor, leader, supervisor = (
        renamed(replace(roster([Device.numbered(n)]).devices[0], role=role), team="Team 1")
        for n, role in enumerate(("monitor", "patrol_leader", "supervisor"), 1)
    )
    assert roster_.may_see(supervisor, monitor)
    assert roster_.may_see(leader, monitor)
    assert not roster_.may_see(monitor, leader)
    assert not roster_.may_see(renamed(leader, team="Team 2"), monitor)
    # Who has no team is in none, not in the team of all others that have none.
    assert not roster_.may_see(renamed(leader, team=""), renamed(monitor, team=""))
    for gone in (supervisor, leader):
        assert not roster_.may_see(replace(gone, revoked_at=LATER), monitor)


@pytest.mark.parametrize("broken", [b"", b"[]", b"{}", b"[" * 100_000, b'{"mission": 1}'])
def test_a_malformed_roster_is_refused(broken: bytes) -> None:
    with pytest.raises(FormatError):
        roster_.parse(broken)


def test_every_member_of_the_rosters_head_is_checked() -> None:
    good = json.loads(roster_.encode(roster([Device.numbered(1)])))
    wrong: list[dict[str, Any]] = [
        {"format_level": -1},
        {"version": -1},
        {"mission": "00"},
        {"log": {}},
        {"entries": {}},
        {"entries": {"root": "00", "size": 1}},
        {"epoch_key": None},
    ]
    for change in wrong:
        with pytest.raises(FormatError):
            roster_.parse(json.dumps(good | change).encode())


# --- Bundles.

IDENTITY = age.Identity(bytes(32))


def sealed(
    device: Device, first: int = 0, *, to: age.Identity = IDENTITY
) -> tuple[bytes, Record, list[Record]]:
    records = device.signed[first:]
    manifest = device.sign(
        Manifest(
            recipients=(hashlib.sha256(str(to.recipient).encode()).digest(),),
            first=first,
            last=records[-1].seq,
            count=len(records),
            head=records[-1].hash,
        )
    )
    raw = bundle.seal(manifest, [r.raw for r in records], [to.recipient])
    return raw, manifest, list(records)


def test_a_bundle_gives_back_what_was_sealed() -> None:
    raw, manifest, records = sealed(a_feed())
    opened = bundle.open_bundle(raw, [IDENTITY])
    assert (opened.manifest, list(opened.records)) == (manifest, records)
    assert opened.chain == (*records, manifest)
    with pytest.raises(NotForUsError):
        bundle.open_bundle(raw, [age.Identity(b"\1" * 32)])


def test_every_changed_byte_of_a_bundle_is_refused() -> None:
    raw, _, _ = sealed(a_feed(2))
    chance = random.Random(4)
    for at in range(len(raw)):
        changed = bytearray(raw)
        changed[at] ^= 1 << chance.randrange(8)
        with pytest.raises((FormatError, DecryptionError)):
            bundle.open_bundle(bytes(changed), [IDENTITY])


def test_a_manifest_names_what_is_beside_it_and_comes_after_it() -> None:
    device = a_feed()
    records, last = device.signed[:], device.signed[-1]
    earlier = Device(device.signer)
    earlier.head = records[3].head
    for signer, head in ((device, bytes(32)), (earlier, last.hash)):
        told = Manifest(recipients=(), first=0, last=last.seq, count=len(records), head=head)
        raw = bundle.seal(signer.sign(told), [r.raw for r in records], [IDENTITY.recipient])
        with pytest.raises(VerificationError) as caught:
            bundle.open_bundle(raw, [IDENTITY])
        assert caught.value.check == "manifest"


def test_sizes_on_the_wire_tell_little() -> None:
    for count in (2, 3, 9):
        plain = plaintext(a_feed(count))
        assert len(plain) == bundle.padded(len(plain))
    for size in range(1, 3000):
        assert size <= bundle.padded(size) <= max(512, size * 1.12 + 1)


def plaintext(device: Device) -> bytes:
    raw, _, _ = sealed(device)
    sink = io.BytesIO()
    age.decrypt(io.BytesIO(raw), sink, [IDENTITY])
    return sink.getvalue()


def test_what_is_hidden_around_a_bundles_records_is_refused() -> None:
    plain = plaintext(a_feed(2))
    bundle.parse(plain)
    frame_end = plain.index(b"\x50\x2a\x4d\x18")
    frame, pad = plain[:frame_end], plain[frame_end:]
    more_pad = pad[:-1] + b"!"
    for broken in (
        b"",
        frame,
        frame[:-1] + pad,
        frame + frame + pad,
        pad + frame,
        frame + pad + pad,
        frame + pad[:-1],
        frame + more_pad,
        plain + b"\0",
        b"\x28\xb5\x2f\xfd",
    ):
        with pytest.raises(FormatError):
            bundle.parse(broken)


def packed(sequence: bytes, level: int = 3, window: int = 23) -> bytes:
    options: dict[int, int] = {
        zstd.CompressionParameter.compression_level: level,
        zstd.CompressionParameter.window_log: window,
    }
    return bytes(zstd.compress(sequence, options=options)) + b"\x50\x2a\x4d\x18\0\0\0\0"


def test_a_decompression_bomb_is_refused() -> None:
    _, manifest, _ = sealed(a_feed())
    for size in (bundle.MAX_BYTES + 1, 64 * 2**20):
        with pytest.raises(FormatError, match="4 MiB") as caught:
            bundle.parse(packed(manifest.raw + bytes(size)))
        assert (caught.value.where, caught.value.advice) == ("budget", "Seal in smaller bundles.")


def test_a_frame_that_wants_more_memory_than_its_limit_is_refused() -> None:
    with pytest.raises(FormatError, match="damaged"):
        bundle.parse(packed(random.Random(1).randbytes(20 * 2**20), level=1, window=27))


def test_a_bundle_must_hold_exactly_what_its_manifest_names() -> None:
    device = a_feed(5)
    _, manifest, records = sealed(device)
    raws = [r.raw for r in records]
    for wrong in (raws[1:], raws[:-1], [raws[1], raws[0], *raws[2:]], [*raws, raws[-1]], []):
        tried: Any = bundle.seal(manifest, wrong, [IDENTITY.recipient])
        try:
            opened = bundle.open_bundle(tried, [IDENTITY])
        except VerificationError:
            continue
        # Its ends fit; the chain shows what is wrong in the middle.
        with pytest.raises(VerificationError):
            admit(device, opened.chain)
    with pytest.raises(FormatError, match="manifest"):
        bundle.parse(packed(b"".join(raws)))
    with pytest.raises(FormatError):
        bundle.parse(packed(b""))


def test_a_bundle_too_large_is_refused_on_both_ends() -> None:
    with pytest.raises(FormatError, match="64 MiB"):
        bundle.open_bundle(bytes(bundle.MAX_BUNDLE + 1), [IDENTITY])
    _, manifest, records = sealed(a_feed(2))
    with pytest.raises(InputError):
        bundle.seal(manifest, [records[0].raw] * 100_001, [IDENTITY.recipient])


# --- The log.


class Tree:
    """A log in memory."""

    def __init__(self, count: int) -> None:
        self.entries = [hashlib.sha256(bytes([n % 256])).digest() for n in range(count)]
        self.stored: list[bytes] = []
        for n, entry in enumerate(self.entries):
            self.stored += tlog.extend(n, [entry], self.read)

    def read(self, wanted: Sequence[int]) -> list[bytes]:
        return [self.stored[i] for i in wanted]

    def root(self, size: int) -> bytes:
        return tlog.root(size, self.read)


TREE = Tree(70)


def naive_root(entries: Sequence[bytes]) -> bytes:
    """RFC 6962 section 2.1, word for word."""
    if not entries:
        return hashlib.sha256(b"").digest()
    if len(entries) == 1:
        return hashlib.sha256(b"\0" + entries[0]).digest()
    k = 1
    while k * 2 < len(entries):
        k *= 2
    return hashlib.sha256(b"\1" + naive_root(entries[:k]) + naive_root(entries[k:])).digest()


@given(st.integers(0, 70))
def test_a_log_that_grows_by_many_is_the_one_that_grows_one_by_one(size: int) -> None:
    grown = TREE.stored[: tlog.stored_index(0, size)]
    grown += tlog.extend(size, TREE.entries[size:], lambda wanted: [grown[i] for i in wanted])
    assert grown == TREE.stored


@pytest.mark.parametrize("size", range(71))
def test_every_proof_of_every_size_holds_and_no_other_does(size: int) -> None:
    root = TREE.root(size)
    assert root == naive_root(TREE.entries[:size])
    for index in range(size):
        proof = tlog.inclusion(index, size, TREE.read)
        tlog.verify_inclusion(TREE.entries[index], index, size, proof, root)
        for wrong in (index + 1, size + 1, -1):
            with pytest.raises(VerificationError):
                tlog.verify_inclusion(TREE.entries[index], wrong, size, proof, root)
    for old in range(1, size + 1):
        proof = tlog.consistency(old, size, TREE.read)
        tlog.verify_consistency(old, size, proof, TREE.root(old), root)
        with pytest.raises(VerificationError):
            tlog.verify_consistency(old, size, proof, bytes(32), root)


@given(st.integers(1, 70), st.data())
def test_ranges(size: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, size - 1))
    end = data.draw(st.integers(start + 1, size))
    (proof,) = tlog.range_proofs([(start, end)], size, TREE.read)
    entries, root = TREE.entries[start:end], TREE.root(size)
    tlog.verify_range(entries, start, size, proof, root)
    for wrong in (
        (entries[:-1], start, size, proof),
        ([*entries, bytes(32)], start, size, proof),
        ([bytes(32), *entries[1:]], start, size, proof),
        (entries, start + 1, size, proof),
        (entries, start, size, (*proof, bytes(32))),
        (entries, start, size, proof[:-1] if proof else (bytes(32),)),
    ):
        with pytest.raises(VerificationError):
            tlog.verify_range(*wrong, root)


def test_a_proof_goes_no_higher_than_the_tree() -> None:
    entry, other = TREE.entries[0], bytes(32)
    root = tlog.node_hash(other, tlog.leaf_hash(entry))
    with pytest.raises(VerificationError):
        tlog.verify_inclusion(entry, 0, 1, [other], root)


CONSISTENCY, INCLUSION = vectors.merkle("consistency"), vectors.merkle("inclusion")


def test_the_public_proof_vectors_are_all_here() -> None:
    assert (len(CONSISTENCY), len(INCLUSION)) == (98, 98)


@pytest.mark.parametrize("case", CONSISTENCY, ids=lambda case: case.name)
def test_public_vectors_of_consistency(case: vectors.MerkleProof) -> None:
    with nullcontext() if case.holds else pytest.raises(VerificationError):
        tlog.verify_consistency(*case.figures, case.path, *case.hashes)


@pytest.mark.parametrize("case", INCLUSION, ids=lambda case: case.name)
def test_public_vectors_of_inclusion(case: vectors.MerkleProof) -> None:
    leaf, root = case.hashes
    with nullcontext() if case.holds else pytest.raises(VerificationError):
        tlog.verify_leaf(leaf, *case.figures, case.path, root)


# --- Notes, checkpoints, proofs.

LOG = note.LogSigner(origin="example.com/log", seed=b"\1" * 32, mldsa_seed=b"\2" * 32)
WITNESS = Cosigner(name="w.example", seed=b"\3" * 32)


def checkpoint(size: int = 70) -> note.Checkpoint:
    return note.Checkpoint(origin=LOG.origin, size=size, root=TREE.root(size))


def cosigned(signed: str) -> str:
    return signed + WITNESS.lines(signed, at=START)


def test_the_example_of_the_specification_verifies() -> None:
    # c2sp.org/signed-note, section "Format"; its key is published there too.
    text = (
        "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\n"
        "ed è subito sera.\n\n— quasimodo.example/salvatore "
        "NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n"
    )
    with pytest.raises(VerificationError, match="No known key"):
        note.verify_note(text, LOG.vkeys)


def times(opened: note.OpenedCheckpoint) -> list[datetime]:
    return sorted(each.at for each in opened.statements if each.at is not None)


def test_a_checkpoint_opens_with_the_logs_keys_and_states_its_time() -> None:
    made = cosigned(LOG.sign(checkpoint(), at=LATER))
    assert times(note.open_checkpoint(made, LOG.origin, LOG.vkeys)) == [LATER]
    vkeys = [*LOG.vkeys, *WITNESS.vkeys]
    opened = note.open_checkpoint(made, LOG.origin, vkeys)
    assert opened.checkpoint == checkpoint()
    assert times(opened) == [START, LATER]
    assert {s.type for s in opened.statements} == {1, 4, 6}
    thin = note.small(made)
    assert len(thin) < 500 < len(made)
    assert times(note.open_checkpoint(thin, LOG.origin, vkeys)) == [START]


def test_a_key_of_a_type_that_is_not_known_is_ignored_in_a_list() -> None:
    newer = note.format_vkey(note.key_of("newer.example", 0x99, bytes(7)))
    made = cosigned(LOG.sign(checkpoint()))
    opened = note.open_checkpoint(made, LOG.origin, (newer, *LOG.vkeys, *WITNESS.vkeys))
    assert [each.type for each in opened.statements] == [1, 4]
    with pytest.raises(NewerFormatError):
        note.parse_vkey(newer)
    with pytest.raises(FormatError):
        note.open_checkpoint(made, LOG.origin, ("no key", *LOG.vkeys))


def test_the_logs_own_signature_is_needed() -> None:
    made = cosigned(LOG.sign(checkpoint()))
    with pytest.raises(VerificationError):
        note.open_checkpoint(made, LOG.origin, WITNESS.vkeys)
    with pytest.raises(VerificationError, match="another log"):
        note.open_checkpoint(made, "example.com/other", LOG.vkeys)
    # A key of the same kind that is trusted for something else does not stand in for it.
    other = note.LogSigner(origin="other.example", seed=b"\4" * 32)
    with pytest.raises(VerificationError, match="own key"):
        note.open_checkpoint(other.sign(checkpoint()), LOG.origin, [*LOG.vkeys, *other.vkeys])


def test_a_cosignature_that_does_not_hold_is_not_taken() -> None:
    made = LOG.sign(checkpoint())
    of_another = WITNESS.lines(LOG.sign(checkpoint(69)), at=START)
    with pytest.raises(VerificationError):
        with_lines(made, of_another, WITNESS.vkeys)
    assert with_lines(made, of_another, LOG.vkeys) == made  # nobody who was asked
    assert with_lines(made, WITNESS.lines(made, at=START), WITNESS.vkeys) == cosigned(made)


@pytest.mark.parametrize("seconds", [0, 1 << 50])
def test_a_time_that_no_clock_shows_says_nothing(seconds: int) -> None:
    made = LOG.sign(checkpoint())
    text, _ = note.split_note(made)
    signer, stamp = Signer(b"\3" * 32), seconds.to_bytes(8, "big")
    key = note.key_of("w.example", note.COSIGNATURE, signer.verifier.public_key)
    signature = signer.sign(f"cosignature/v1\ntime {seconds}\n{text}".encode())
    made += note.signature_line(key, stamp + signature)
    opened = note.open_checkpoint(made, LOG.origin, (*LOG.vkeys, *WITNESS.vkeys))
    assert [each.at for each in opened.statements if each.name == "w.example"] == [None]


def test_a_signature_is_written_in_one_way() -> None:
    made = LOG.sign(checkpoint())
    letter = made[-3]  # 68 bytes: the two low bits of the last letter are not used
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    assert made.endswith(f"{letter}=\n")
    twin = f"{made[:-3]}{alphabet[alphabet.index(letter) + 1]}=\n"
    with pytest.raises(FormatError, match="canonical"):
        note.open_checkpoint(twin, LOG.origin, LOG.vkeys)


def test_every_changed_character_of_a_checkpoint_is_refused() -> None:
    made = LOG.sign(checkpoint(), at=LATER)
    vkeys = LOG.vkeys
    chance = random.Random(5)
    positions = [*range(400), *chance.sample(range(400, len(made)), 400)]
    for at in positions:
        wrong = made[:at] + chr(ord(made[at]) ^ 1) + made[at + 1 :]
        try:
            opened = note.open_checkpoint(wrong, LOG.origin, vkeys)
        except (FormatError, VerificationError):
            continue
        # A changed name or key ID makes a signature an unknown key's, which is ignored; what it
        # said about the time is then not believed either.
        assert not times(opened)
        assert opened.checkpoint == checkpoint()


@given(st.text(max_size=200))
def test_any_text_at_all_is_no_note_and_no_proof(text: str) -> None:
    for parse in (
        lambda t: note.verify_note(t, LOG.vkeys),
        note.parse_checkpoint,
        note.parse_proof,
        note.parse_vkey,
    ):
        with pytest.raises((FormatError, VerificationError)):
            parse(text)


def test_malformed_notes() -> None:
    good = LOG.sign(checkpoint())
    text, _, lines = good.rpartition("\n\n")
    for wrong in (
        good[:-1],
        good + "\n",
        good.replace("— ", "- "),
        text + "\n\n" + lines * 17,
        text + "\n\n— a b AAAA\n",
        text + "\n\n— a AAAA\n",
        text + "\n\n— a+b " + lines.split(" ")[-1],
        good.replace("70", "070"),
        "\x00" + good,
        "x" * 70_000 + good,
        text.replace("\n70\n", "\n99999999999999999999\n") + "\n\n" + lines,
    ):
        with pytest.raises((FormatError, VerificationError)):
            note.open_checkpoint(wrong, LOG.origin, LOG.vkeys)
    for vkey in (
        "",
        "a+b+c",
        "a+00000000+AQ==",
        "a+00000000+",
        "a b+00000000+AQ==",
        LOG.vkeys[0].replace("+", "+0", 1),
    ):
        with pytest.raises(FormatError):
            note.parse_vkey(vkey)


def test_proofs_as_text() -> None:
    made = note.Proof(
        index=41,
        hashes=tlog.inclusion(41, 70, TREE.read),
        note=LOG.sign(checkpoint(), at=LATER),
    )
    text = note.format_proof(made)
    assert note.parse_proof(text) == made
    with_extra = text.replace("\nindex", "\nextra aGk=\nindex")
    assert note.parse_proof(with_extra) == made
    opened = note.verify_proof(made, TREE.entries[41], LOG.origin, LOG.vkeys)
    assert times(opened) == [LATER]
    for wrong in (replace(made, index=42), replace(made, hashes=made.hashes[1:])):
        with pytest.raises(VerificationError):
            note.verify_proof(wrong, TREE.entries[41], LOG.origin, LOG.vkeys)
    for broken in (
        text.replace("@v1", "@v2"),
        text.replace("index 41", "index 041"),
        text.replace("index 41\n", ""),
        text.replace("index 41\n", "index 41\nAAAA\n"),
        "x" * 70_000,
    ):
        with pytest.raises(FormatError):
            note.parse_proof(broken)


# --- Receipts.


def a_receipt(first: int, count: int, size: int, older: int | None) -> receipt.Receipt:
    return receipt.Receipt(
        kid=b"\1" * 8,
        first=first,
        count=count,
        log_index=first,
        note=LOG.sign(checkpoint(size)),
        proof=next(tlog.range_proofs([(first, first + count)], size, TREE.read)),
        older=None if older is None else (older, tlog.consistency(older, size, TREE.read)),
    )


Newest = int | tuple[int, bytes] | None


def check(made: receipt.Receipt, newest: Newest = None, **changed: Any) -> note.Checkpoint:
    arguments: dict[str, Any] = {
        "hashes": TREE.entries[made.first : made.first + made.count],
        "origin": LOG.origin,
        "vkeys": LOG.vkeys,
        "newest": newest
        if newest is None or isinstance(newest, tuple)
        else (newest, TREE.root(newest)),
    }
    return receipt.verify(made, **arguments | changed)


def test_receipts_follow_each_other() -> None:
    first, second = a_receipt(0, 20, 30, None), a_receipt(20, 9, 70, 30)
    for made in (first, second):
        assert receipt.parse(receipt.encode(made)) == made
    assert check(first).size == 30
    assert check(second, newest=30).size == 70
    assert check(second, newest=70).size == 70


def test_a_receipt_that_was_held_back_holds_where_the_one_after_it_goes_on_from_it() -> None:
    late, after = a_receipt(0, 20, 30, None), a_receipt(20, 9, 70, 30)
    assert check(late, newest=70, following=after).size == 30
    with pytest.raises(VerificationError) as caught:
        check(late, newest=70, following=a_receipt(20, 9, 70, 40))
    assert caught.value.check == "consistency"


@pytest.mark.parametrize(
    ("newest", "changed", "why"),
    [
        (30, {"hashes": TREE.entries[21:30]}, "log proof"),
        (30, {"hashes": TREE.entries[20:28]}, "log proof"),
        (30, {"origin": "example.com/other"}, "origin"),
        (30, {"vkeys": WITNESS.vkeys}, "note"),
        (31, {}, "consistency"),
        ((30, bytes(32)), {}, "log proof"),
        ((70, bytes(32)), {}, "consistency"),
        ((71, bytes(32)), {}, "consistency"),
    ],
)
def test_a_receipt_that_does_not_hold_is_refused(
    newest: Newest, changed: dict[str, Any], why: str
) -> None:
    with pytest.raises(VerificationError) as caught:
        check(a_receipt(20, 9, 70, 30), newest, **changed)
    assert caught.value.check == why


def test_a_receipt_speaks_of_as_many_records_as_it_proves() -> None:
    made = replace(a_receipt(20, 8, 70, 30), count=9)
    with pytest.raises(VerificationError, match="other records"):
        check(made, newest=30, hashes=TREE.entries[20:28])


def test_every_changed_byte_of_a_receipt_is_refused() -> None:
    raw = receipt.encode(a_receipt(20, 9, 70, 30))
    chance = random.Random(6)
    for at in range(len(raw)):
        changed = bytearray(raw)
        changed[at] ^= 1 << chance.randrange(8)
        try:
            made = receipt.parse(bytes(changed))
            check(made, newest=30, hashes=TREE.entries[20:29])
        except FieldappError:
            continue
        # Whose records they are and their numbers are the caller's to compare with its own.
        assert (made.kid, made.first) != (b"\1" * 8, 20)
