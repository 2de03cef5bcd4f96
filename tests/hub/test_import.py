"""Importing: each thing that can come in has its own outcome, and none of them stops the next."""

import random
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import FormatError, StoreError
from fieldapp.hub import status
from fieldapp.hub.importer import held_files, import_batch, import_file
from fieldapp.hub.publishing import append_log, carry_outboxes
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.ledger import dcbor, envelope, record
from fieldapp.ledger.body import LEVELS
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Answer, Genesis, RecordType, Review
from fieldapp.mission import authoring, hub_keys
from fieldapp.store import hub_log
from fieldapp.store.database import open_store
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds, observations, own_feed
from fieldapp.store.records.search import Query
from fieldapp.store.transfer import checkpoints
from fieldapp.sync.carrier import carried_outbox, carrier
from tests.support.homes import PASSPHRASE, evidence_file, roster_of, seen
from tests.support.mission import NOW, STRANGER, Laptop, Mission, age_file, forged, home, words

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


@pytest.fixture
def lynx(mission: Mission) -> Laptop:
    return mission.enrol("Lynx")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_from_a_laptop_to_the_log_and_back(mission: Mission, lynx: Laptop, stick: Path) -> None:
    lynx.log("one", "two")
    sealed = lynx.seal(stick)
    assert sealed.records == 3
    report = mission.take(stick)
    assert words(report) == ["imported"]
    assert report.in_order
    assert report.stored == 3  # the bundle's own entry is no new record
    assert [r.observation.note for r in observations.search(mission.store, Query())] == [
        "two",
        "one",
    ]
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    received = lynx.receive(stick)
    assert (received.logged, received.refused) == (3, ())
    assert {r.state for r in observations.search(lynx.store, Query())} == {"logged"}
    assert lynx.receive(stick).duplicates == 1


def test_the_next_record_cites_the_log_and_the_next_receipt_goes_on_from_it(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    for number in range(3):
        (signed,) = lynx.log(f"round {number}")
        assert (signed.checkpoint is not None) == (number > 0)
        lynx.seal(stick)
        mission.take(stick)
        carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
        assert not lynx.receive(stick).refused
    newest = checkpoints.newest_checkpoint(lynx.store)
    assert newest is not None
    assert newest.size == hub_log.size(mission.store)


def test_the_same_stick_twice_changes_nothing(mission: Mission, lynx: Laptop, stick: Path) -> None:
    lynx.sign(lynx.photo(b"crater" * 100))
    lynx.seal(stick)
    assert sorted(words(mission.take(stick))) == ["evidence", "imported"]
    before = (hub_log.size(mission.store), feeds.feeds(mission.store))
    again = mission.take(stick, stick / carrier.BUNDLES)
    assert words(again) == ["repeated", "repeated"]
    assert again.in_order
    assert (hub_log.size(mission.store), feeds.feeds(mission.store)) == before


def test_records_that_came_in_another_bundle_are_taken_once(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("one")
    first = lynx.seal(stick).bundles[0].name
    lynx.store.db.execute("UPDATE bundle SET read_back = 0")  # the stick was never plugged in
    lynx.log("two")
    lynx.seal(stick)
    (stick / carrier.BUNDLES / first).rename(stick / carrier.BUNDLES / "ffffffffffffffff.age")
    report = mission.take(stick)
    assert words(report) == ["imported", "repeated"]
    assert report.stored == 3


def test_late_and_out_of_order_bundles_wait_for_each_other(
    mission: Mission, lynx: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sticks = []
    for number in range(4):
        sticks.append(tmp_path / f"stick {number}")
        lynx.log(f"day {number}")
        lynx.seal(sticks[-1])
    assert words(mission.take(sticks[3])) == ["waiting"]
    assert words(mission.take(sticks[2])) == ["waiting"]
    found = status.status(mission.store, mission.pack.roster)
    gap = next(f for f in found.feeds if f.call_sign == "Lynx")
    assert gap.missing == (0, 4)
    assert "gap" in gap.state
    assert words(mission.take(sticks[1])) == ["waiting"]
    looks: list[str] = []
    listed = held_files.listed

    def counted(store: Store, place: str) -> list[held_files.HeldFile]:
        looks.append(place)
        return listed(store, place)

    with monkeypatch.context() as counting:
        counting.setattr(held_files, "listed", counted)
        assert words(mission.take(sticks[0])) == ["imported"] * 4
    # All that waits is looked at anew once it came to an end, not after each: 4,000 may wait.
    assert looks.count(held_files.PENDING) <= 4
    assert not held_files.listed(mission.store, held_files.PENDING)
    assert words(mission.take(*sticks)) == ["repeated"] * 4


def test_evidence_that_comes_before_its_record_waits(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    lynx.sign(lynx.photo(b"crater" * 9999))
    sealed = lynx.seal(stick)
    early = tmp_path / "early.age"
    shutil.move(stick / carrier.BUNDLES / sealed.evidence[0].name, early)
    assert words(mission.take(early)) == ["waiting"]
    assert words(mission.take(stick)) == ["imported", "evidence"]
    (ref,) = files.named(mission.store)
    assert files.has(mission.store, ref.sha256)
    assert not files.check(mission.store, but=())


def test_a_damaged_piece_of_evidence_keeps_no_record_from_a_stick(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.sign(lynx.photo(b"a photo" * 900))
    lynx.sign(lynx.photo(b"another" * 900))
    lost = files.named(lynx.store)[0].sha256
    damaged = evidence_file(lynx.store, lost)
    damaged.write_bytes(damaged.read_bytes()[:-9] + b"elsewhere")
    sealed = lynx.seal(stick)
    assert list(sealed.missing) == [lost]
    assert (len(sealed.evidence), len(sealed.bundles)) == (1, 1)
    assert mission.take(stick).in_order
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)
    assert sum(files.has(mission.store, e.sha256) for e in files.named(mission.store)) == 1


def test_a_copied_laptop_is_a_fork_and_both_stories_are_kept(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    lynx.log("before")
    lynx.seal(stick)
    mission.take(stick)
    kid, signer = lynx.kid, lynx.store.secrets.signer
    head = feeds.head(lynx.store, kid)
    other = forged(
        tmp_path / "other", signer, lynx.mission, [seen("other")], mission.recipient, previous=head
    )
    lynx.log("mine")
    lynx.seal(stick)
    assert "imported" in words(mission.take(stick))
    report = mission.take(other)
    assert words(report) == ["fork"]
    assert not report.in_order
    assert len(feeds.forks(mission.store, kid)) == 2
    everything = observations.search(mission.store, Query(include_void=True))
    notes = {r.observation.note: (r.flags, r.reason) for r in everything}
    forked = (frozenset({"forked"}), "forked")
    assert notes == {"before": (frozenset(), ""), "mine": forked, "other": forked}
    found = status.status(mission.store, mission.pack.roster)
    assert "forked" in next(f.state for f in found.feeds if f.kid == kid)
    # Both laptops get a receipt for what each of them signed, and refuse the other's.
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    received = lynx.receive(stick)
    assert received.logged > 0
    assert len(received.refused) == 1


def test_what_waits_for_another_branch_is_not_opened_until_that_has_come(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    """Each import of anybody's would cost as much as all the files that wait for nothing."""
    lynx.log("before")
    lynx.seal(stick)
    mission.take(stick)
    signer, head = lynx.store.secrets.signer, feeds.head(lynx.store, lynx.kid)
    other = record.sign(seen("other"), signer=signer, mission=lynx.mission, previous=head, now=NOW)
    first, second = (
        forged(tmp_path / note, signer, lynx.mission, [seen(note)], mission.recipient, previous=to)
        for note, to in (("other", head), ("more", other.head))
    )
    lynx.log("mine")
    lynx.log("mine too")
    lynx.seal(stick)
    mission.take(stick)
    assert words(mission.take(second)) == ["waiting"]
    assert list(held_files.due(mission.store)) == []
    assert words(mission.take(first)) == ["fork", "fork"]


def test_what_comes_after_a_revocation_is_kept_and_flagged(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("good")
    lynx.seal(stick)
    mission.take(stick)
    mission.revoke(lynx)
    lynx.log("later")
    lynx.seal(stick)
    assert "revoked" in words(mission.take(stick))
    everything = observations.search(mission.store, Query(include_void=True))
    flags = {r.observation.note: r.flags for r in everything}
    assert flags == {"good": frozenset(), "later": {"after_revocation"}}
    assert [r.observation.note for r in observations.search(mission.store, Query())] == ["good"]


@pytest.mark.parametrize("year", [2027, 3000, 9999])
def test_a_clock_that_is_far_off_is_flagged(
    mission: Mission, lynx: Laptop, stick: Path, year: int
) -> None:
    lynx.now = NOW.replace(year=year)
    (signed,) = lynx.log("from the future")
    assert signed.signed_at.year == min(year, 2999), "the last that a calendar of ours has"
    lynx.seal(stick)
    assert words(mission.take(stick)) == ["skewed"]


def test_an_unknown_device_is_refused_until_it_is_enrolled(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    genesis = Genesis(request_hash=bytes(32), app_version="1")
    path = forged(tmp_path / "s", Signer(b"\5" * 32), lynx.mission, [genesis], mission.recipient)
    assert words(mission.take(path)) == ["unknown"]
    (held,) = held_files.listed(mission.store, held_files.QUARANTINE)
    assert held.outcome == "unknown"
    assert (
        held_files.path(mission.store, held_files.QUARANTINE, held.sha256).read_bytes()
        == path.read_bytes()
    )


def test_another_missions_records_are_foreign(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    path = forged(
        tmp_path / "s", lynx.store.secrets.signer, b"another!",
        [Genesis(request_hash=bytes(32), app_version="1")], mission.recipient,
    )  # fmt: skip
    assert words(mission.take(path)) == ["foreign"]


def test_what_is_sealed_to_somebody_else_is_misaddressed(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    genesis = Genesis(request_hash=bytes(32), app_version="1")
    signer = lynx.store.secrets.signer
    path = forged(tmp_path / "a", signer, lynx.mission, [genesis], STRANGER.recipient)
    assert words(mission.take(path)) == ["misaddressed"]
    # Sealed again to us by somebody who could read it: its manifest names another reader.
    passed_on = forged(
        tmp_path / "b", signer, lynx.mission, [genesis], mission.recipient,
        named=[STRANGER.recipient],
    )  # fmt: skip
    assert words(mission.take(passed_on)) == ["misaddressed"]


def test_a_stolen_name_does_not_help(mission: Mission, lynx: Laptop, tmp_path: Path) -> None:
    """Records under a listed key identifier, signed by another key."""
    thief = Signer(b"\6" * 32)
    genesis = Genesis(request_hash=bytes(32), app_version="1")
    path = forged(tmp_path / "s", thief, lynx.mission, [genesis], mission.recipient)
    listed = mission.pack.roster.device(lynx.kid)
    assert listed is not None
    swapped = replace(listed, kid=thief.verifier.kid)
    with pytest.raises(FormatError, match="not of its key"):
        roster_of(swapped).device(swapped.kid)
    assert words(mission.take(path)) == ["unknown"]


def test_a_role_may_not_sign_everything(mission: Mission, lynx: Laptop, stick: Path) -> None:
    (signed,) = lynx.log("seen")
    lynx.sign(Review(target=signed.hash, state="confirmed"))
    lynx.seal(stick)
    assert words(mission.take(stick)) == ["unentitled"]
    assert not feeds.feeds(mission.store)


def test_every_damage_is_refused_and_leaves_no_trace_but_its_report(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    lynx.log("seen")
    lynx.seal(stick)
    (path,) = (stick / carrier.BUNDLES).iterdir()
    raw, chance = path.read_bytes(), random.Random(1)
    folder = tmp_path / "damaged"
    folder.mkdir()
    cut = [raw[: len(raw) * n // 9] for n in range(1, 9)]
    for _ in range(60):
        changed = bytearray(raw)
        changed[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        cut.append(bytes(changed))
    for number, each in enumerate([*cut, b"", b"\0" * 100]):
        (folder / f"{number:016x}.age").write_bytes(each)
    found = set(words(mission.take(folder)))
    assert found <= {"damaged", "stranger", "misaddressed"}
    assert not feeds.feeds(mission.store)
    assert hub_log.size(mission.store) == 0
    assert words(mission.take(stick)) == ["imported"]


def test_what_no_laptop_writes_is_hostile_or_newer(mission: Mission, tmp_path: Path) -> None:
    magic = b"\x28\xb5\x2f\xfd"
    path = age_file(tmp_path / "s", magic + b"nonsense" * 50, mission.recipient)
    assert words(mission.take(path)) == ["hostile"]
    assert words(mission.take(age_file(tmp_path / "t", b"a photo?", mission.recipient))) == [
        "waiting"
    ]


def test_a_bundle_from_a_newer_version_says_so(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    manifest: dict[int, dcbor.Value] = {
        0: 9, 1: bytes(8), 2: 1, 3: bytes(32), 5: 0,
        73: [bytes(32)], 74: 0, 75: 0, 76: 1, 77: bytes(32), 99: "of a later version",
    }  # fmt: skip
    payload = dcbor.encode(manifest)
    for signer, outcome in ((lynx.store.secrets.signer, "newer"), (Signer(b"\5" * 32), "unknown")):
        packed = zstd.compress(envelope.sign(payload, signer)) + b"\x50\x2a\x4d\x18\0\0\0\0"
        path = age_file(tmp_path / "s", packed, mission.recipient)
        assert words(mission.take(path)) == [outcome]


@pytest.fixture
def older_hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """While it stands, headquarters is a program from before there were answers."""
    known = {number: kind for number, kind in record._TYPES.items() if number != 12}
    with monkeypatch.context() as older:
        older.setattr(record, "_TYPES", known)
        older.setattr(held_files, "__version__", "0.0.9")
        yield older


def test_what_a_newer_laptop_signed_waits_for_headquarters_update_and_comes_in_by_itself(
    mission: Mission, lynx: Laptop, stick: Path, older_hub: pytest.MonkeyPatch
) -> None:
    reports = []
    answer = Answer(target=bytes(32), state="done")
    lynx.log("before")
    for number in range(3):
        with older_hub.context() as newer:
            newer.setattr(record, "_TYPES", {int(kind): kind for kind in RecordType})
            lynx.sign(answer)
            lynx.seal(stick / str(number))
        reports.append(mission.take(stick / str(number)))
    newest = feeds.head(lynx.store, lynx.kid)
    assert [words(report) for report in reports] == [["newer"], ["waiting"], ["waiting"]]
    assert "Update headquarters first" in reports[0].results[0].advice
    assert mission.take().results == ()  # the same program does not try again
    older_hub.undo()
    report = mission.take()
    assert words(report) == ["imported", "imported", "imported"]
    assert feeds.head(mission.store, lynx.kid) == newest
    assert held_files.listed(mission.store, held_files.QUARANTINE) == []
    assert held_files.listed(mission.store, held_files.PENDING) == []


def test_what_is_above_the_missions_format_level_is_refused(
    mission: Mission, lynx: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LEVELS, RecordType.ANSWER, 2)
    signed = own_feed.append_signed(
        lynx.store,
        Answer(target=bytes(32), state="done"),
        mission=lynx.mission,
        now=lynx.now,
        level=2,
    )
    lynx.seal(stick)
    report = mission.take(stick)
    assert words(report) == ["unentitled"]
    assert f"Record {signed.seq} is above the mission's format level" in report.results[0].reason


def test_links_folders_and_pipes_on_a_stick_are_not_followed(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("seen")
    lynx.seal(stick)
    bundles = stick / carrier.BUNDLES
    (bundles / "0000000000000001.age").symlink_to("/etc/passwd")
    (bundles / "0000000000000002.age").mkdir()
    (bundles / "._0000000000000003.age").write_bytes(b"what a Mac leaves")
    found = words(mission.take(stick))
    assert found == ["unreadable", "unreadable", "imported"] or sorted(found) == [
        "imported", "unreadable", "unreadable",
    ]  # fmt: skip


def test_a_file_that_no_laptop_makes_is_not_read_to_its_end(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_file, "MAX_FILE", 2**20)
    large = tmp_path / "large.age"
    with large.open("wb") as file:
        file.truncate(2**40)  # of which a stick holds four KiB
    (result,) = mission.take(large).results
    assert "larger" in result.reason, result.reason


def test_one_bad_file_never_stops_the_next_and_cancelling_keeps_what_was_done(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    for number in range(3):
        lynx.log(f"{number}")
        lynx.seal(stick)
    asked = iter([False, True])
    report = mission.take(stick, cancelled=lambda: next(asked))
    assert report.cancelled
    assert len(report.results) == 1
    whole = mission.take(stick)
    assert not whole.cancelled
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)


def test_what_was_sealed_before_a_key_rotation_still_opens(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("old epoch")
    lynx.seal(stick)
    mission.now = NOW + timedelta(hours=1)
    mission.pack = authoring.change_epoch_key(
        mission.store, officers=mission.officers, now=mission.now
    ).pack
    lynx.now = NOW + timedelta(hours=2)
    mission.install(lynx)
    lynx.log("new epoch")
    lynx.seal(stick)
    mission.now = NOW + timedelta(hours=2)
    assert sorted(words(mission.take(stick))) in (
        ["imported", "imported"], ["imported", "imported", "waiting"],
    )  # fmt: skip
    assert len(hub_keys.identities(mission.store)) == 4


def test_a_receipt_that_was_tampered_with_proves_nothing(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("seen")
    lynx.seal(stick)
    mission.take(stick)
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    held = carried_outbox.read(lynx.store, stick).files
    (receipt,) = (each for each in held if each.name.endswith(".receipt"))
    (sealed,) = carried_outbox.folder_of(lynx.store, stick).iterdir()
    path, chance = sealed.with_name(receipt.name), random.Random(2)
    raw = receipt.read(65_536)
    sealed.unlink()
    for _ in range(80):
        changed = bytearray(raw)
        changed[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        path.write_bytes(changed)
        received = lynx.receive(stick)
        assert received.logged == 0
        assert len(received.refused) == 1
    assert {r.state for r in observations.search(lynx.store, Query())} == {"sealed"}
    path.write_bytes(raw)
    assert lynx.receive(stick).logged == 2  # beside them the manifest, which no person wrote


def test_a_hub_that_shows_another_log_is_found_out(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    lynx.log("seen")
    lynx.seal(stick)
    snapshot = tmp_path / "before"
    mission.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(mission.store.home, snapshot)
    mission.take(stick)
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    lynx.receive(stick)
    # The same hub, taken back to before, logs something else first.
    older = open_store(snapshot, keystore.unlock(snapshot / "keystore", PASSPHRASE))
    append_log.append_once(older, bytes(32), "export", signer=hub_keys.log_signer(older), now=NOW)
    hub = replace(mission.hub, store=older)
    import_batch.import_files(hub, [stick], now=NOW, progress=lambda *_: None)
    forked = tmp_path / "forked stick"
    carry_outboxes.copy_outboxes(older, forked, older.home / PUBLIC)
    refused = lynx.receive(forked).refused
    assert len(refused) == 1


def test_a_laptops_home_is_no_hub(tmp_path: Path) -> None:
    store = home(tmp_path / "laptop")
    with pytest.raises(StoreError, match="not headquarters"):
        hub_keys.identities(store)


def test_a_clock_set_back_between_two_bundles_is_flagged(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    mission.now = lynx.now = NOW + timedelta(days=60)
    lynx.log("day 60")
    lynx.seal(stick)
    assert words(mission.take(stick)) == ["imported"]
    lynx.now = NOW + timedelta(days=1)
    lynx.log("day 1")
    lynx.seal(stick)
    assert "skewed" in words(mission.take(stick))
    flags = {r.observation.note: r.flags for r in observations.search(mission.store, Query())}
    assert flags == {"day 60": frozenset(), "day 1": {"skewed"}}
