"""The hub's log, the evidence files and their register, and the checks over everything."""

import hashlib
import io
from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.errors import InputError, LostEvidenceError, StoreError
from fieldapp.ledger import age
from fieldapp.ledger.log import tlog
from fieldapp.ledger.record import DeviceEvent, sealed_value
from fieldapp.observation.values import EvidenceRef
from fieldapp.store import hub_log, integrity
from fieldapp.store.evidence import files, register
from fieldapp.store.evidence.register import RegisteredFile
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.index import effect_rows, erasures
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.interface import Store
from fieldapp.store.keys.keyed_names import keyed_name
from fieldapp.store.records import corrections, feeds
from fieldapp.store.transfer import receipts
from tests.store.contract.conftest import Engine
from tests.support.homes import (
    START,
    Device,
    evidence_file,
    log,
    own_device,
    place,
    receive,
    roster,
    seen,
    twin,
)

PHOTO = b"a photograph " * 9
PHOTO_HASH = hashlib.sha256(PHOTO).digest()


def add(store: Store, raw: bytes = PHOTO) -> EvidenceRef:
    return files.add(store, io.BytesIO(raw), "image/jpeg")


def test_the_log_appends_and_gives_records_their_positions(store: Store) -> None:
    signed = log(store, own_device(store), *map(seen, "abc"))
    genesis = feeds.known(store, store.kid, 0)
    roster = LogEntry(hash=bytes(32), what="roster")
    records = [LogEntry(hash=h, what="record") for h in (*genesis, *(r.hash for r in signed))]
    assert hub_log.size(store) == 0
    assert hub_log.append(store, [roster, *records[:2]]) == 0
    assert hub_log.last_of(store, "roster", 0) is None
    assert hub_log.last_of(store, "roster", 3) == roster.hash
    assert hub_log.append(store, [*records[2:], roster]) == 3
    assert hub_log.size(store) == 6
    assert hub_log.entries(store, 1, 3) == records[:3]
    assert [receipts.log_index(store, r.hash) for r in signed] == [2, 3, 4]
    assert hub_log.find(store, bytes(32), "roster") == 0
    assert hub_log.find(store, bytes(32), "export") is None
    assert hub_log.find(store, signed[0].hash, "record") is None


def test_the_newest_entry_of_a_sort_is_that_of_the_size_that_is_asked_for(store: Store) -> None:
    sorts = ("roster", "export", "roster")
    entries = [LogEntry(hash=bytes([n] * 32), what=what) for n, what in enumerate(sorts)]
    hub_log.append(store, entries)
    found = [hub_log.last_of(store, "roster", size) for size in range(4)]
    assert found == [None, entries[0].hash, entries[0].hash, entries[2].hash]
    assert hub_log.last_of(store, "record", 3) is None


def test_logged_corrections_of_a_record_are_listed_in_the_logs_order(store: Store) -> None:
    device = own_device(store)
    (first,) = log(store, device, seen("a"))
    amended, retracted = device.amend(first.hash, seen("b")), device.retract(first.hash)
    for correction in (amended, retracted):
        feeds.append(store, correction)
    hub_log.append(store, [LogEntry(hash=retracted.hash, what="record")])
    assert corrections.of(store, first.hash, most=9) == [("retracted", retracted.hash)]
    hub_log.append(store, [LogEntry(hash=amended.hash, what="record")])
    assert corrections.of(store, first.hash, most=9) == [
        ("retracted", retracted.hash),
        ("amended", amended.hash),
    ]
    assert corrections.of(store, amended.hash, most=9) == []


def test_the_logs_hashes_prove_that_it_goes_on(store: Store) -> None:
    entries = [LogEntry(hash=bytes([n] * 32), what="export") for n in range(9)]
    read = hub_log.read_hashes(store)
    hub_log.append(store, entries[:4])
    before = tlog.root(4, read)
    hub_log.append(store, entries[4:])
    after = tlog.root(9, read)
    tlog.verify_consistency(4, 9, tlog.consistency(4, 9, read), before, after)
    with pytest.raises(StoreError, match="hash is missing"):
        read([10**6])


def test_a_record_that_is_not_stored_or_logged_already_is_refused_whole(store: Store) -> None:
    (signed,) = log(store, own_device(store), seen("a"))
    good = LogEntry(hash=signed.hash, what="record")
    with pytest.raises(StoreError):
        hub_log.append(store, [good, LogEntry(hash=bytes(32), what="record")])
    assert hub_log.size(store) == 0
    hub_log.append(store, [good])
    with pytest.raises(StoreError):
        hub_log.append(store, [good])
    assert hub_log.size(store) == 1
    assert integrity.check(store).problems == ()


def test_evidence_is_stored_by_its_hash_and_read_back(store: Store) -> None:
    ref = add(store)
    assert ref == EvidenceRef(sha256=PHOTO_HASH, size=len(PHOTO), media_type="image/jpeg")
    assert add(store) == ref
    assert files.has(store, PHOTO_HASH)
    assert files.size(store, PHOTO_HASH) > len(PHOTO)
    sink = io.BytesIO()
    files.read(store, PHOTO_HASH, sink)
    assert sink.getvalue() == PHOTO
    files.verify(store, PHOTO_HASH)
    stranger = age.Identity(b"\x77" * 32)
    sealed, opened = io.BytesIO(), io.BytesIO()
    files.reseal(store, PHOTO_HASH, sealed, [stranger.recipient])
    sealed.seek(0)
    age.decrypt(sealed, opened, [stranger])
    assert opened.getvalue() == PHOTO


def test_a_text_under_its_commitment_may_be_a_sealed_value_and_a_photo_may_not(
    store: Store,
) -> None:
    photo = add(store, b"\xff\xd8\xff\xe0" * 9)
    commitment = files.add_sealed(store, sealed_value("a resident", bytes(16)))
    assert files.may_be_sealed_value(store, commitment)
    assert not files.may_be_sealed_value(store, bytes(32))
    assert not files.may_be_sealed_value(store, photo.sha256)


def test_evidence_that_is_empty_or_missing_is_refused(store: Store) -> None:
    with pytest.raises(InputError, match="empty"):
        add(store, b"")
    assert not files.has(store, PHOTO_HASH)
    assert files.size(store, PHOTO_HASH) == 0
    with pytest.raises(StoreError):
        files.read(store, PHOTO_HASH, io.BytesIO())
    with pytest.raises(LostEvidenceError):
        files.reseal(store, PHOTO_HASH, io.BytesIO(), [])


def test_headquarters_erases_evidence_and_nobody_else(store: Store) -> None:
    ref, value = add(store), sealed_value("a resident", bytes(16))
    commitment = files.add_sealed(store, value)
    hub = own_device(store)
    hub.role = "hq"
    (one,) = log(store, hub, seen("a", evidence=(ref,), sealed=(commitment,)))
    later = one.signed_at + timedelta(seconds=1)
    assert erasures.older(store, one.signed_at) == []
    assert {(p.sha256, p.record, p.sealed) for p in erasures.older(store, later)} == {
        (PHOTO_HASH, one.hash, False),
        (commitment, one.hash, True),
    }
    assert erasures.named(store, PHOTO_HASH.hex()[:8]) == [PHOTO_HASH]
    assert erasures.named(store, "z") == []
    feeds.append(store, hub.sign(erasures.event(PHOTO_HASH, "asked for")))
    feeds.append(store, hub.sign(DeviceEvent(event="erased", note="no hash")))
    feeds.append(store, hub.sign(DeviceEvent(event="erased", note="00 too short")))
    assert erasures.find(store, PHOTO_HASH) is None  # of no device that the roster names
    effect_rows.put_roster(store, roster([hub]))
    erasure = erasures.find(store, PHOTO_HASH)
    assert erasure is not None
    assert erasure.reason == "asked for"
    assert list(erasures.everything(store)) == [PHOTO_HASH]
    erasures.destroy(store, PHOTO_HASH)
    erasures.destroy(store, PHOTO_HASH)
    files.remove(store, PHOTO_HASH)
    assert not files.has(store, PHOTO_HASH)
    assert files.check(store, but=erasures.everything(store)) == ()
    assert len(files.check(store, but=())) == 1


def test_a_piece_comes_with_the_newest_record_that_names_it(store: Store) -> None:
    hub, ref = own_device(store), add(store)
    told = [replace(seen(name), evidence=(ref,)) for name in "abc"]
    *_, newest = sorted(log(store, hub, *told), key=lambda each: each.signed_at)
    (found,) = erasures.older(store, newest.signed_at + timedelta(days=1))
    assert (found.record, found.came_at) == (newest.hash, newest.signed_at)


def test_records_name_evidence_and_sealed_fields(store: Store) -> None:
    ref, value = add(store), sealed_value("a resident", bytes(16))
    commitment = files.add_sealed(store, value)
    one, two = log(
        store,
        own_device(store),
        seen("a", evidence=(ref,), sealed=(commitment,)),
        seen("b", evidence=(ref,)),
    )
    assert files.named(store) == files.named(store, one.hash) == [ref]
    assert files.named(store, bytes(32)) == []
    assert files.names(store, PHOTO_HASH)
    assert files.names(store, commitment)
    assert not files.names(store, bytes(32))
    assert files.read_sealed(store, (commitment, bytes(32))) == ["a resident", None]
    naming = register.naming(store, PHOTO_HASH)
    assert [(n.hash, n.seq, n.current) for n in naming] == [
        (one.hash, 1, True),
        (two.hash, 2, True),
    ]


def test_the_register_keeps_what_was_known_before(store: Store) -> None:
    unknown = RegisteredFile(
        sha256=PHOTO_HASH, name="", size=9, media_type="image/jpeg", added_at=START
    )
    register.keep(store, unknown)
    better = RegisteredFile(
        sha256=PHOTO_HASH, name="DSC_1.jpg", size=9, media_type="image/png", added_at=START,
        facts='{"camera": "x"}', original=b"o" * 32,
    )  # fmt: skip
    register.keep(store, better)
    assert register.get(store, PHOTO_HASH) == better
    register.keep(store, unknown)
    assert register.get(store, PHOTO_HASH) == better
    assert register.copies(store, b"o" * 32) == [PHOTO_HASH]


def test_a_check_of_a_file_is_noted_and_taken_back(store: Store) -> None:
    register.keep(
        store,
        RegisteredFile(sha256=PHOTO_HASH, name="a", size=9, media_type="x", added_at=START),
    )
    register.note_check(store, PHOTO_HASH, "changed", START)
    register.note_check(store, bytes(32), "missing", START)
    found = register.get(store, PHOTO_HASH)
    assert found is not None
    assert (found.result, found.checked_at) == ("changed", START)
    assert register.everything(store, troubled=True) == [PHOTO_HASH]
    register.note_check(store, PHOTO_HASH, "", START)
    assert register.everything(store, troubled=True) == []
    register.drop(store, PHOTO_HASH)
    assert register.get(store, PHOTO_HASH) is None


def test_the_register_lists_held_and_named_files(store: Store) -> None:
    named = EvidenceRef(sha256=b"n" * 32, size=5, media_type="image/jpeg")
    log(store, own_device(store), seen("a", evidence=(named,)))
    for sha256, at in ((b"1" * 32, START), (b"2" * 32, START + timedelta(hours=1))):
        register.keep(
            store, RegisteredFile(sha256=sha256, name="", size=1, media_type="x", added_at=at)
        )
    assert register.everything(store) == [b"2" * 32, b"1" * 32, named.sha256]
    rows = register.rows(store, [named.sha256, bytes(32), b"1" * 32])
    assert [(row.sha256, row.added_at) for row in rows] == [
        (named.sha256, None),
        (b"1" * 32, START),
    ]
    bare = RegisteredFile(
        sha256=named.sha256, name="", size=5, media_type="x", added_at=START, original=b"1" * 32
    )
    register.keep(store, bare)
    assert register.used(store) == {named.sha256, b"1" * 32}
    assert register.only_held(store) == {b"1" * 32, b"2" * 32}


def test_a_whole_home_is_in_order_and_its_index_the_same_made_again(store: Store) -> None:
    device = own_device(store)
    ref = add(store)
    first, second = log(
        store, device, seen("a", evidence=(ref,), site=place(48.1, 38.2)), seen("Золоте")
    )
    feeds.append(
        store, device.amend(first.hash, seen("b", sealed=(files.add_sealed(store, PHOTO),)))
    )
    feeds.append(store, device.retract(second.hash))
    other = Device.numbered(3)
    other.begin()
    other.sign(seen("one"))
    clone = twin(other, 0)
    clone.sign(seen("two"))
    receive(store, other)
    receive(store, clone)
    hub_log.append(store, [LogEntry(hash=first.hash, what="record")])
    found = integrity.check(store)
    assert found.problems == ()
    assert (found.records, found.observations, found.evidence, found.entries) == (8, 5, 1, 1)
    again = rebuild_index(store)
    assert again.equal
    assert again.rows > 20


@pytest.mark.parametrize(
    ("sql", "table"),
    [
        ("DELETE FROM observation WHERE id = 2", "observation"),
        ("UPDATE mark SET lat = 0 WHERE id = 2", "mark"),
        ("DELETE FROM pending WHERE id = 3", "pending"),
        ("DELETE FROM evidence", "evidence"),
    ],
)
def test_an_index_that_was_changed_is_said_and_mended(store: Store, sql: str, table: str) -> None:
    log(store, own_device(store), seen("a", evidence=(add(store),)), seen("b"))
    store.db.execute(sql)
    again = rebuild_index(store)
    assert {name for name, _ in again.differences} == {table}
    assert rebuild_index(store).equal
    assert integrity.check(store).problems == ()


def test_evidence_that_came_is_noted_once(store: Store) -> None:
    assert files.came(store) == set()
    for pieces in ((), (PHOTO_HASH,), (PHOTO_HASH, bytes(32))):
        files.note_came(store, pieces)
    assert files.came(store) == {PHOTO_HASH, bytes(32)}


def test_damage_is_said_in_words(engine: Engine, store: Store) -> None:
    (signed,) = log(store, own_device(store), seen("a", evidence=(add(store),)))
    hub_log.append(store, [LogEntry(hash=signed.hash, what="record")])
    receipts.add_receipt(store, bytes(32), at=START)
    engine.tamper(store, "UPDATE log_hash SET hash = (SELECT raw FROM receipt)")
    evidence_file(store, PHOTO_HASH).unlink()
    problems = integrity.check(store).problems
    assert len(problems) == 2
    assert any(text.startswith("log: hash 0") for text in problems)
    assert any(text.startswith(f"evidence {PHOTO_HASH.hex()[:16]}") for text in problems)


def test_whoever_has_a_picture_cannot_tell_from_the_folder_that_it_is_here(store: Store) -> None:
    ref = add(store)
    (path,) = (store.home / files.FOLDER).iterdir()
    assert path == evidence_file(store, ref.sha256)
    assert ref.sha256.hex() not in path.name
    assert path.stem != hashlib.sha256(ref.sha256).hexdigest()  # keyed, not merely hashed again
    assert path.stat().st_mtime == path.stat().st_atime == 946_684_800
    other = replace(store.secrets, name_key=bytes(32))
    assert keyed_name(other, ref.sha256) != path.stem
