"""The mission pack: whatever is done to it on the way, the old or the new one stands, whole."""

import json
import random
import shutil
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Targets

from fieldapp.errors import FieldappError, InputError, StoreError, VerificationError
from fieldapp.ledger.keys import Signer
from fieldapp.map.basemap import installed
from fieldapp.mission import authoring, basemaps, enrolment, officer, pack, release, trust
from fieldapp.mission.signing import change_list
from fieldapp.store import settings
from fieldapp.store.keys.keystore import Cost
from fieldapp.store.records import feeds
from fieldapp.wording.shipped_lists import shipped_lists
from tests.support.basemap_packs import region
from tests.support.homes import CHEAP
from tests.support.mission import NOW, OFFICERS, Mission, home

LATER = NOW + timedelta(days=1)
ASKING = Signer(b"\x42" * 32)


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


def take(mission: Mission, folder: Path, source: Path | None = None) -> pack.Pack:
    return pack.refresh(
        trust.in_folder(folder),
        trust.reader(source or mission.source),
        root_hash=mission.pack.root_hash,
        now=LATER,
    )


def copy(mission: Mission, to: Path) -> Path:
    release.publish(mission.store, to, now=NOW)
    return to


def test_a_pack_is_taken_over_and_loaded_again(mission: Mission, tmp_path: Path) -> None:
    taken = take(mission, tmp_path / "mine")
    assert taken.roster.mission_name == "Test mission"
    assert mission.pack.roster.devices[0].role == "hq"
    assert (taken.roster.size, taken.roster.root) == (1, mission.pack.roster.root)
    assert taken.vocabulary.label("weapon", "mortar", "uk") == "міномет"
    assert json.loads(taken.agreement)["features"] == []
    assert taken.mission == taken.root_hash[:8]
    again = pack.load(trust.in_folder(tmp_path / "mine"), root_hash=taken.root_hash, now=LATER)
    assert again == taken
    assert not again.expired


def test_the_root_hash_from_paper_decides(mission: Mission, tmp_path: Path) -> None:
    other = Mission.begin(tmp_path / "other")
    with pytest.raises(VerificationError) as caught:
        pack.refresh(
            trust.in_folder(tmp_path / "x"),
            trust.reader(other.source),
            root_hash=mission.pack.root_hash,
            now=LATER,
        )
    assert caught.value.check == "root"
    text = mission.pack.root_hash.hex().upper()
    spaced = " ".join(text[i : i + 8] for i in range(0, 64, 8))
    assert pack.parse_root_hash(spaced) == mission.pack.root_hash
    for wrong, said in (
        ("", "These are 0."),
        ("12", "These are 2."),
        ("g" * 64, "'g' in group 1 is no digit"),
        (text + "00", "These are 66."),
        (f"{spaced[:17]} с{spaced[19:]}", r"'\u0441' in group 3 is a Cyrillic letter"),
    ):
        with pytest.raises(InputError) as refused:
            pack.parse_root_hash(wrong)
        assert said in str(refused.value.message)


@pytest.mark.slow
def test_every_file_is_needed_and_every_changed_byte_is_refused(
    mission: Mission, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    before = take(mission, mine)
    mission.enrol("Lynx")
    chance = random.Random(1)
    good = copy(mission, tmp_path / "good")
    lists = set(good.glob("roster/*"))  # refused by themselves: tests/ledger/test_device_entry.py
    assert lists
    beside = lists | {good / release.EPOCHS}
    current = {p for p in good.glob("**/*") if p.is_file()} - beside
    for number, path in enumerate(sorted(current)):
        raw = path.read_bytes()
        at = chance.randrange(len(raw))
        for changed in (raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :], raw[:at], None):
            bad = tmp_path / f"bad {number}"
            shutil.copytree(good, bad)
            target = bad / path.relative_to(good)
            if changed is None:
                target.unlink()
            else:
                target.write_bytes(changed)
            with pytest.raises(FieldappError):
                take(mission, mine, bad)
            shutil.rmtree(bad)
            assert pack.load(trust.in_folder(mine), root_hash=before.root_hash, now=LATER) == before
    assert take(mission, mine, good).roster.size == 2


def test_a_pack_that_was_loaded_is_refused_once_a_byte_of_it_is_another(
    mission: Mission, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    whole = take(mission, mine)
    load = partial(
        pack.load, trust.in_folder(mine), root_hash=mission.pack.root_hash, now=mission.now
    )
    metadata = sorted((mine / trust.METADATA).iterdir())
    assert len(metadata) == 4
    for path in metadata:
        assert load() == whole
        raw = path.read_bytes()
        for changed in (raw.replace(b"1", b"2", 1), raw[:-1]):
            path.write_bytes(changed)
            with pytest.raises(FieldappError):
                load()
        path.unlink()
        with pytest.raises(FieldappError):
            load()
        path.write_bytes(raw)
    assert load() == whole


def test_a_list_that_the_program_has_too_is_read_from_the_program_and_no_other(
    mission: Mission, tmp_path: Path
) -> None:
    name = f"{pack.VOCABULARY}weapon.json"
    shipped = shipped_lists()["weapon"]
    own = shipped.replace("міномет".encode(), "мінометик".encode(), 1)
    authoring.change_content(mission.store, {name: own}, officers=mission.officers, now=NOW)
    mine = tmp_path / "mine"
    whole = take(mission, mine)
    assert whole.vocabulary.label("weapon", "mortar", "uk") == "мінометик"
    load = partial(pack.load, trust.in_folder(mine), root_hash=mission.pack.root_hash, now=LATER)
    for path in mine.glob("targets/vocabulary/*.json"):
        raw = path.read_bytes()
        path.write_bytes(b"x" + raw[1:])
        if raw == own:
            with pytest.raises(VerificationError, match="was altered"):
                load()
            path.write_bytes(raw)
    assert load() == whole


def test_an_older_pack_does_not_come_back(mission: Mission, tmp_path: Path) -> None:
    old = copy(mission, tmp_path / "old")
    mission.enrol("Lynx")
    newer = take(mission, tmp_path / "mine")
    with pytest.raises(VerificationError):
        take(mission, tmp_path / "mine", old)
    assert (
        pack.load(trust.in_folder(tmp_path / "mine"), root_hash=newer.root_hash, now=LATER) == newer
    )
    # The same once more is no step back.
    assert take(mission, tmp_path / "mine") == newer


def test_parts_of_two_packs_do_not_make_one(mission: Mission, tmp_path: Path) -> None:
    old = copy(mission, tmp_path / "old")
    mission.enrol("Lynx")
    mixed = copy(mission, tmp_path / "mixed")
    old_roster = Metadata[Targets].from_file(str(old / "metadata" / "1.targets.json"))
    listed = old_roster.signed.targets["roster-head.json"].hashes["sha256"]
    new_files = [p for p in (mixed / "targets").iterdir() if p.name.endswith("roster-head.json")]
    for path in new_files:
        path.write_bytes((old / "targets" / f"{listed}.roster-head.json").read_bytes())
    with pytest.raises(VerificationError):
        take(mission, tmp_path / "mine", mixed)
    shutil.copy(old / "metadata" / "timestamp.json", mixed / "metadata" / "timestamp.json")
    (mixed / "metadata" / "1.snapshot.json").unlink(missing_ok=True)
    with pytest.raises(VerificationError):
        take(mission, tmp_path / "mine", mixed)


def test_an_expired_pack_is_not_taken_over_and_the_one_held_goes_on(
    mission: Mission, tmp_path: Path
) -> None:
    mine, late = tmp_path / "mine", NOW + timedelta(days=release.PACK_DAYS + 1)
    held = take(mission, mine)
    with pytest.raises(VerificationError, match="expired") as caught:
        pack.refresh(
            trust.in_folder(mine), trust.reader(mission.source), root_hash=held.root_hash, now=late
        )
    assert caught.value.check == "expiry"
    assert pack.load(trust.in_folder(mine), root_hash=held.root_hash, now=late).expired
    authoring.renew(mission.store, officers=mission.officers, now=late)
    fresh = pack.refresh(
        trust.in_folder(mine), trust.reader(mission.source), root_hash=held.root_hash, now=late
    )
    assert not fresh.expired
    assert fresh.version == held.version + 1


def test_two_of_three_officers_must_sign(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path, officers=3, threshold=2)
    store = home(tmp_path / "Lynx")
    raw = enrolment.make_request(store.secrets.signer, call_sign="Lynx", now=NOW)
    change = authoring.enrol(
        mission.store, enrolment.parse_request(raw), call_sign="Lynx", role="monitor", team="",
        officers=OFFICERS[:1], now=NOW,
    )  # fmt: skip
    assert change.missing == 1
    assert take(mission, tmp_path / "a").roster.size == 1
    done = change_list.sign(
        mission.store, change_list.waiting(mission.store, NOW), officers=OFFICERS[2:], now=NOW
    )
    assert done.missing == 0
    assert take(mission, tmp_path / "b").roster.size == 2
    assert done.pack.roster.device(store.kid) is not None


def test_too_few_signatures_on_a_stick_are_refused(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path, officers=3, threshold=2)
    stick = copy(mission, tmp_path / "stick")
    path = stick / "metadata" / "1.targets.json"
    metadata = Metadata[Targets].from_file(str(path))
    metadata.signatures.popitem()
    path.write_bytes(metadata.to_bytes())
    with pytest.raises(VerificationError):
        take(mission, tmp_path / "mine", stick)


def test_a_signature_that_was_altered_counts_for_nothing(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path, officers=2, threshold=2)
    authoring.change_epoch_key(mission.store, officers=OFFICERS[:1], now=NOW)
    stored = settings.get(mission.store, settings.WAITING_CHANGES)
    assert stored is not None
    for signatures in stored["signatures"].values():
        for keyid in signatures:
            signatures[keyid] = "00" * 64
    settings.put(mission.store, settings.WAITING_CHANGES, stored)
    assert (
        change_list.sign(
            mission.store, change_list.waiting(mission.store, NOW), officers=OFFICERS[1:2], now=NOW
        ).missing
        == 1
    )
    assert release.current_pack(mission.store, NOW).version == 1


def test_a_file_that_never_ends_is_not_read_to_its_end(mission: Mission, tmp_path: Path) -> None:
    stick = copy(mission, tmp_path / "stick")
    with (stick / "metadata" / "timestamp.json").open("wb") as file:
        file.truncate(trust.MAX_METADATA + 1)
    with pytest.raises(VerificationError, match="too large"):
        take(mission, tmp_path / "mine", stick)
    (stick / "metadata" / "timestamp.json").unlink()
    (stick / "metadata" / "timestamp.json").symlink_to("/dev/zero")
    with pytest.raises(VerificationError, match="missing"):
        take(mission, tmp_path / "mine", stick)


def test_who_may_be_enrolled_and_revoked(mission: Mission) -> None:
    lynx = mission.enrol("Lynx")
    with pytest.raises(InputError, match="taken"):
        authoring.enrol(
            mission.store,
            enrolment.parse_request(enrolment.make_request(ASKING, call_sign="Lynx", now=NOW)),
            call_sign="Lynx", role="monitor", team="", officers=mission.officers, now=NOW,
        )  # fmt: skip
    lynx.log("one", "two", "three")
    lynx.seal(mission.folder / "stick")
    mission.take(mission.folder / "stick")
    with pytest.raises(InputError, match="No such record 9"):
        mission.revoke(lynx, last_good_seq=9)
    mission.now = NOW
    mission.revoke(lynx, last_good_seq=3)
    listed = mission.pack.roster.device(lynx.kid)
    assert listed is not None
    assert (listed.last_good_seq, listed.revoked_at) == (3, NOW)
    assert listed.last_good == (3, feeds.hashes(mission.store, lynx.kid, 3, 3)[0])
    with pytest.raises(InputError, match="no such trusted"):
        mission.revoke(lynx)
    request = enrolment.parse_request(
        enrolment.make_request(lynx.store.secrets.signer, call_sign="Lynx 3", now=NOW)
    )
    with pytest.raises(InputError, match="already"):
        authoring.enrol(
            mission.store, request, call_sign="Lynx 3", role="monitor", team="",
            officers=mission.officers, now=NOW,
        )  # fmt: skip
    with pytest.raises(InputError, match="role"):
        authoring.enrol(
            mission.store, request, call_sign="x", role="king", team="",
            officers=mission.officers, now=NOW,
        )  # fmt: skip


def test_officers_keys_open_with_their_passphrase_only(tmp_path: Path) -> None:
    path = tmp_path / "officer.key"
    cost: Cost = CHEAP
    made = officer.create(path, "correct horse", cost=cost)
    assert officer.load(path, "correct horse").public_key.keyid == made.public_key.keyid
    with pytest.raises(FieldappError, match="passphrase"):
        officer.load(path, "wrong horse")
    with pytest.raises(StoreError, match="exists"):
        officer.create(path, "another", cost=cost)
    raw, chance = path.read_bytes(), random.Random(3)
    for at in range(len(raw)):
        changed = bytearray(raw)
        changed[at] ^= 1 << chance.randrange(8)
        if 8 <= at < 14:
            continue  # the cost: another one may take long, and opens nothing either
        path.write_bytes(changed)
        with pytest.raises(FieldappError):
            officer.load(path, "correct horse")


# --- Base maps.


def test_a_base_map_comes_with_the_pack_and_is_checked_before_use(
    mission: Mission, tmp_path: Path
) -> None:
    raw = region(tmp_path / "region.mbtiles").read_bytes()
    change = basemaps.put(mission.store, "region.mbtiles", raw, officers=mission.officers, now=NOW)
    assert change.missing == 0
    release.publish(mission.store, tmp_path / "stick", now=NOW)
    published = pack.load(
        trust.in_folder(tmp_path / "stick"), root_hash=change.pack.root_hash, now=NOW
    )
    (found,) = installed.installed_packs(tmp_path, published.basemaps)
    assert (found.name, found.mission) == ("region", True)
    assert found.about is not None
    with published.basemaps[0].open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"x")
    (altered,) = installed.installed_packs(tmp_path, published.basemaps)
    assert altered.about is None
    assert "altered" in altered.fault


def test_a_base_map_is_left_out_again(mission: Mission, tmp_path: Path) -> None:
    raw = region(tmp_path / "region.mbtiles").read_bytes()
    basemaps.put(mission.store, "region.mbtiles", raw, officers=mission.officers, now=NOW)
    with pytest.raises(InputError) as caught:
        basemaps.take_out(mission.store, "other", officers=mission.officers, now=NOW)
    assert caught.value.suggestions == ("region.mbtiles",)
    basemaps.take_out(mission.store, "region.mbtiles", officers=mission.officers, now=NOW)
    assert release.current_pack(mission.store, NOW).basemaps == ()


def test_a_key_under_an_identifier_that_is_not_its_own_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Clients that follow the specification compute it; officers signed this pack as it is."""
    monkeypatch.setattr(officer, "keyid_of", lambda key: key.keyval["public"])
    with pytest.raises(VerificationError, match="not its own"):
        Mission.begin(tmp_path)
