"""Epochs of the hub's encryption key roll over, and old keys are destroyed without a loss."""

import io
import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from fieldapp.errors import DecryptionError, FormatError, InputError, VerificationError
from fieldapp.hub.importer import group_commit, held_files, retire_epochs
from fieldapp.hub.publishing import carry_outboxes, publish
from fieldapp.hub.status import epoch_status
from fieldapp.ledger import age
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import epoch_note
from fieldapp.mission import authoring, hub_keys, release
from fieldapp.store import settings
from fieldapp.store.database import open_store
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles, epochs, seal_again
from fieldapp.sync import recipients
from fieldapp.sync.carrier import carried_outbox, carrier
from fieldapp.sync.carrier.receive import receive
from tests.support.homes import PASSPHRASE
from tests.support.mission import NOW, STRANGER, Laptop, Mission, age_file, words
from tests.whole.test_kill import in_a_child

DAY = timedelta(days=1)


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    begun = Mission.begin(tmp_path / "mission")
    yield begun
    begun.store.close()


@pytest.fixture
def lynx(mission: Mission) -> Laptop:
    return mission.enrol("Lynx")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def day(mission: Mission, number: float) -> datetime:
    """The hub's clock on that day, after a daemon has looked at the epochs."""
    mission.now = NOW + number * DAY
    hub_keys.roll(mission.store, mission.pack.roster, mission.now)
    retire_epochs.retire(mission.store, mission.pack.roster, mission.now)
    return mission.now


def live(mission: Mission, until: int) -> None:
    """A hub that runs, and looks at its epochs every day."""
    for number in range((mission.now - NOW).days, until + 1):
        day(mission, number)


def bring_back(mission: Mission, laptop: Laptop, stick: Path) -> None:
    """A stick goes back to the laptop with its outbox and the note."""
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / publish.PUBLIC)
    assert laptop.pack is not None
    assert not receive(laptop.store, stick, roster=laptop.pack.roster, now=laptop.now).refused


def opened_by(seeds: Iterator[bytes], file: Path) -> bool:
    for seed in seeds:
        try:
            age.decrypt(io.BytesIO(file.read_bytes()), io.BytesIO(), [age.Identity(seed)])
        except DecryptionError:
            continue
        return True
    return False


def every_key(home: Path) -> Iterator[bytes]:
    """Every secret of 32 bytes in keystore and database of a stolen home, opened by its thief."""
    secrets = keystore.unlock(home / "keystore", PASSPHRASE)
    for identity in (secrets.evidence_identity, secrets.letter_identity):
        yield identity._seed
    yield from (secrets.database_key, secrets.name_key, secrets.signer.seed)
    store = open_store(home, secrets)
    names = store.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in names:
        try:
            rows = store.db.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
        except Exception:  # noqa: BLE001, S112 - tables of a search index cannot be read so
            continue
        for row in rows:
            yield from (bytes(v) for v in row if isinstance(v, bytes) and len(v) == 32)
    store.close()


# --- What a thief of headquarters' disk can open.


def test_a_disk_stolen_at_headquarters_opens_no_recorded_bundle_older_than_the_horizon(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    recorded: dict[int, Path] = {}
    for number in (0, 5, 20, 40, 61):
        live(mission, number)
        lynx.now = mission.now
        mission.tell_recipients(lynx)
        lynx.log(f"day {number}")
        carried = stick / str(number)
        lynx.seal(carried)
        (recorded[number],) = (carried / carrier.BUNDLES).glob("*.age")
        assert mission.take(carried).in_order
    live(mission, 66)
    stolen = tmp_path / "stolen"
    shutil.copytree(mission.store.home, stolen)
    opens = {number for number, file in recorded.items() if opened_by(every_key(stolen), file)}
    assert opens == {20, 40, 61}
    # Nothing of it is left in the journal.
    assert (
        not (stolen / "fieldapp.db-wal").exists() or not (stolen / "fieldapp.db-wal").stat().st_size
    )


def test_a_disk_stolen_in_time_opens_what_was_recorded(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    lynx.log("day 0")
    lynx.seal(stick)
    (recorded,) = (stick / carrier.BUNDLES).glob("*.age")
    live(mission, 59)
    shutil.copytree(mission.store.home, tmp_path / "stolen")
    assert opened_by(every_key(tmp_path / "stolen"), recorded)


# --- Rolling over.


def test_epochs_roll_by_themselves_and_the_next_recipient_is_known_before(
    mission: Mission, lynx: Laptop
) -> None:
    assert lynx.pack is not None
    roster = lynx.pack.roster
    first = recipients.held(lynx.store, roster)
    assert first is not None
    day(mission, 7)
    mission.tell_recipients(lynx)
    second = recipients.held(lynx.store, roster)
    assert second is not None
    assert second.present == first.following
    assert second.following.valid_from == NOW + 14 * DAY
    sealed_to = [str(recipients.recipient(lynx.store, roster, NOW + n * DAY)) for n in (7, 14, 99)]
    assert sealed_to == [
        second.present.recipient, second.following.recipient, second.following.recipient,
    ]  # fmt: skip


def test_a_hub_that_was_off_begins_a_new_epoch_at_once(mission: Mission) -> None:
    day(mission, 40)
    found = epoch_status(mission.store)
    assert (found.since, found.next_at) == (NOW + 40 * DAY, NOW + 47 * DAY)


def test_a_clock_that_was_years_ahead_for_an_hour_ends_no_rolling(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    """Whoever sets headquarters' clock once would keep one key open for as long as it was ahead."""
    day(mission, 3650)
    mission.now = NOW + DAY
    day(mission, 1)
    lynx.now = mission.now
    mission.tell_recipients(lynx)
    lynx.log("after it")
    lynx.seal(stick)
    (recorded,) = (stick / carrier.BUNDLES).glob("*.age")
    assert mission.take(stick).in_order
    live(mission, 70)
    next_at = epoch_status(mission.store).next_at
    assert next_at is not None
    assert next_at <= mission.now + 7 * DAY
    shutil.copytree(mission.store.home, tmp_path / "stolen")
    assert not opened_by(every_key(tmp_path / "stolen"), recorded)


def test_a_note_of_an_earlier_date_or_another_key_changes_nothing(
    mission: Mission, lynx: Laptop
) -> None:
    assert lynx.pack is not None
    roster = lynx.pack.roster
    old = settings.get(mission.store, settings.EPOCH_NOTE) or ""
    day(mission, 7)
    mission.tell_recipients(lynx)
    held = recipients.held(lynx.store, roster)
    assert held is not None
    assert not recipients.take(lynx.store, old.encode(), roster)
    forged = epoch_note.sign(held, Signer(bytes(32)))
    with pytest.raises(VerificationError, match="No known key"):
        recipients.take(lynx.store, forged.encode(), roster)
    with pytest.raises(FormatError):
        recipients.take(lynx.store, b"\xff", roster)
    assert recipients.held(lynx.store, roster) == held


def test_officers_change_the_epoch_key_and_what_the_old_one_signed_counts_no_more(
    mission: Mission, lynx: Laptop
) -> None:
    assert lynx.pack is not None
    stolen = settings.get(mission.store, settings.EPOCH_NOTE) or ""
    mission.now = NOW + DAY
    change = authoring.change_epoch_key(mission.store, officers=mission.officers, now=mission.now)
    mission.pack = change.pack
    with pytest.raises(VerificationError):
        recipients.take(lynx.store, stolen.encode(), mission.pack.roster)
    assert recipients.held(lynx.store, mission.pack.roster) is None
    with pytest.raises(InputError, match="no key to seal to"):
        recipients.recipient(lynx.store, mission.pack.roster, mission.now)
    mission.install(lynx)
    note = recipients.held(lynx.store, mission.pack.roster)
    assert note is not None
    assert note.present.valid_from == mission.now
    assert len(note.opens) == 4


def test_the_note_travels_beside_the_pack_and_on_every_stick(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    day(mission, 7)
    release.publish(mission.store, stick / carrier.PACK, now=mission.now)
    assert (stick / carrier.PACK / recipients.FILE).is_file()
    day(mission, 14)
    bring_back(mission, lynx, stick)
    assert lynx.pack is not None
    note = recipients.held(lynx.store, lynx.pack.roster)
    assert note is not None
    assert note.present.number == 3


def test_the_plan_of_the_epochs_has_bounds(mission: Mission) -> None:
    with pytest.raises(InputError):
        hub_keys.set_epoch_plan(mission.store, days=7, horizon=13)
    with pytest.raises(InputError):
        hub_keys.set_epoch_plan(mission.store, days=0, horizon=None)
    with pytest.raises(InputError):  # each stranger's file is tried with every key
        hub_keys.set_epoch_plan(mission.store, days=1, horizon=31)
    assert hub_keys.set_epoch_plan(mission.store, days=1, horizon=2).horizon == 2 * DAY
    live(mission, 10)
    found = epoch_status(mission.store)
    assert (found.present, found.kept, found.horizon_days) == (
        5,
        3,
        2,
    )  # the second was told before


# --- Nothing is lost by a destruction.


def test_what_waits_or_was_refused_is_kept_openable_before_its_key_is_destroyed(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    """A laptop that was revoked or wiped since cannot seal again."""
    evidence = b"a photo" * 999
    lynx.log("first")
    lynx.seal(stick / "1")
    lynx.sign(lynx.photo(evidence))
    lynx.seal(stick / "2")
    damaged = age_file(stick / "3" / carrier.BUNDLES, b"x" * 70_000, mission.recipient)
    damaged.write_bytes(damaged.read_bytes()[:-5])
    stranger = age_file(stick / "3" / carrier.BUNDLES, b"noise", STRANGER.recipient)
    assert words(mission.take(stick / "2")) == ["waiting", "waiting"]
    assert sorted(words(mission.take(stick / "3"))) == ["damaged", "misaddressed"]
    live(mission, 61)
    held = sorted((mission.store.home / held_files.QUARANTINE).glob("*.age"))
    assert len(held) == 2
    assert stranger.read_bytes() in [path.read_bytes() for path in held]
    # The records that were missing come.
    mission.tell_recipients(lynx)
    lynx.now = mission.now
    seal_again.seal_again(lynx.store, lambda *_: True)
    lynx.seal(stick / "4")
    report = mission.take(stick / "4")
    assert report.in_order
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)
    assert not list((mission.store.home / held_files.PENDING).glob("*.age"))


def test_a_pending_bundle_is_imported_from_what_was_kept(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("first")
    lynx.seal(stick / "1")
    lynx.log("second")
    lynx.seal(stick / "2")
    assert words(mission.take(stick / "2")) == ["waiting"]
    # The first bundle stays openable longer: it is brought to headquarters' own identity by hand.
    first = next((stick / "1" / carrier.BUNDLES).glob("*.age"))
    live(mission, 61)
    assert words(mission.take(stick / "1")) == ["misaddressed"]
    (kept,) = (mission.store.home / held_files.PENDING).glob("*.age")
    with kept.open("rb") as file:
        assert age.is_for(file, [mission.store.secrets.evidence_identity])
    assert first.exists()


def test_the_destruction_waits_for_files_that_arrived_and_says_for_which(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    lynx.log("seen")
    lynx.seal(stick)
    arrived = tmp_path / "inbox" / "arrived"
    arrived.mkdir(parents=True)
    (bundle,) = (stick / carrier.BUNDLES).glob("*.age")
    waiting = arrived / f"0000000001-{lynx.kid.hex()}-{'0' * 64}.age"
    shutil.copy(bundle, waiting)
    os.utime(waiting, (NOW.timestamp(), NOW.timestamp()))
    settings.put(mission.store, settings.WATCHED_INBOX, str(tmp_path / "inbox"))
    live(mission, 61)
    assert epoch_status(mission.store).waits == (f"arrived/{waiting.name}",)
    assert opened_by((epochs.seed(mission.store, 1) or b"" for _ in "1"), waiting)
    # One that arrived after the key was due is late, and holds nothing up.
    os.utime(waiting)
    day(mission, 62)
    assert epoch_status(mission.store).waits == ()
    assert epochs.seed(mission.store, 1) is None


def test_a_file_that_is_held_while_its_key_is_destroyed_stays_openable(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("first")
    lynx.seal(stick / "1")
    lynx.log("second")
    lynx.seal(stick / "2")
    importing = mission.hub  # another process, which has read the keys
    live(mission, 61)
    (late,) = (stick / "2" / carrier.BUNDLES).glob("*.age")
    result = group_commit.import_sealed(importing, late, now=mission.now)
    assert result.outcome == "waiting"
    path = held_files.path(mission.store, held_files.PENDING, result.sha256 or b"")
    with path.open("rb") as file:
        assert age.is_for(file, [mission.store.secrets.evidence_identity])


@pytest.mark.slow
def test_killed_between_roll_and_destruction_nothing_is_lost(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    lynx.log("first")
    lynx.seal(stick / "1")
    lynx.log("second")
    lynx.seal(stick / "2")
    mission.take(stick / "2")
    mission.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    home, roster = mission.store.home, mission.pack.roster

    def work(copy: Path) -> None:
        store = open_store(copy, keystore.unlock(copy / "keystore", PASSPHRASE))
        hub_keys.roll(store, roster, NOW + 61 * DAY)
        retire_epochs.retire(store, roster, NOW + 61 * DAY)
        store.close()

    for tenths in range(12):
        copy = tmp_path / f"killed {tenths}"
        shutil.copytree(home, copy)
        in_a_child(partial(work, copy), killed_after=tenths * 0.04)
        work(copy)
        store = open_store(copy, keystore.unlock(copy / "keystore", PASSPHRASE))
        (pending,) = (copy / held_files.PENDING).glob("*.age")
        with pending.open("rb") as file:
            assert age.is_for(file, [store.secrets.evidence_identity])
        assert epochs.seed(store, 1) is None
        note = recipients.held(store, roster)
        assert note is not None
        assert set(note.opens) == {each[:8] for each in epochs.opens(store)}
        store.close()


# --- Sealing again.


def test_a_laptop_seals_again_by_itself_what_headquarters_can_open_no_longer(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("in the log")
    lynx.seal(stick / "1")
    mission.take(stick / "1")
    bring_back(mission, lynx, stick / "1")
    lynx.log("on a stick that came too late")
    lynx.sign(lynx.photo(b"photo" * 99))
    lynx.seal(stick / "2")
    live(mission, 61)
    lynx.now = mission.now
    lynx.log("on the next one")
    assert set(words(mission.take(stick / "2"))) == {"misaddressed"}
    bring_back(mission, lynx, stick / "2")
    sealed = lynx.seal(stick / "3")
    assert len(sealed.evidence) == 1
    assert [each.again for each in bundles.bundles(lynx.store)] == [False, True, False]
    assert mission.take(stick / "3").in_order
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)
    with pytest.raises(InputError, match="is sealed"):
        lynx.seal(stick / "4")


def test_headquarters_restored_from_yesterdays_copy_has_todays_bundles_sealed_again(
    mission: Mission, lynx: Laptop, stick: Path, tmp_path: Path
) -> None:
    day(mission, 6)
    mission.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(mission.store.home, tmp_path / "yesterday")
    day(mission, 14)
    lynx.now = mission.now
    mission.tell_recipients(lynx)
    lynx.log("sealed to a key that the copy lacks")
    lynx.now = NOW + 21 * DAY
    lynx.seal(stick / "1")
    mission.store.close()
    restored = tmp_path / "yesterday"
    mission.store = open_store(restored, keystore.unlock(restored / "keystore", PASSPHRASE))
    day(mission, 22)
    assert words(mission.take(stick / "1")) == ["misaddressed"]
    bring_back(mission, lynx, stick / "1")
    lynx.seal(stick / "2")
    assert mission.take(stick / "2").in_order


def test_a_bundle_beyond_the_budget_is_sealed_smaller_by_itself(
    mission: Mission, lynx: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mission.log_roster()
    lynx.log(*map(str, range(20)))
    lynx.seal(stick / "1")
    monkeypatch.setattr("fieldapp.ledger.bundle.MAX_VALUES", 200)
    assert words(mission.take(stick / "1")) == ["oversized"]
    bring_back(mission, lynx, stick / "1")
    monkeypatch.setattr("fieldapp.ledger.bundle.MAX_RECORDS", 16)
    sealed = lynx.seal(stick / "2")
    assert len(sealed.bundles) >= 3
    assert mission.take(stick / "2").in_order
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)


def test_a_list_of_bundles_to_seal_again_that_nobody_signed_is_refused(
    mission: Mission, lynx: Laptop, stick: Path
) -> None:
    lynx.log("seen")
    lynx.seal(stick)
    bring_back(mission, lynx, stick)
    (bundle,) = bundles.bundles(lynx.store)
    forged = carried_outbox.folder_of(lynx.store, stick) / "000000000000-x000000000099.again"
    forged.parent.mkdir(parents=True, exist_ok=True)
    forged.write_bytes(recipients.encode_again([(bundle.sha256, seal_again.AGAIN)]))
    assert lynx.pack is not None
    refused = receive(lynx.store, stick, roster=lynx.pack.roster, now=lynx.now).refused
    assert [name for name, *_ in refused] == [forged.name]
    assert not bundles.bundles(lynx.store)[0].again
    with pytest.raises(FormatError):
        recipients.parse_again(b"no list\n")
