"""A seized stick, mission pack or proof folder names nobody: it is searched for every name (M6)."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.errors import FormatError, VerificationError
from fieldapp.hub.publishing import carry_outboxes, publish
from fieldapp.ledger.record import Patrol
from fieldapp.mission import entry_files, release
from fieldapp.report.proof import proof
from fieldapp.report.verify import verify
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.sync.carrier import carrier
from tests.support.mission import Laptop, Mission

NAMES = {"Kestrel 17": "Northern patrol", "Merlin 23": "Verification cell", "Condor 5": "Eastern"}


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    begun = Mission.begin(tmp_path / "mission")
    for name, role in zip(NAMES, ("monitor", "supervisor", "monitor"), strict=True):
        begun.enrol(name, role, NAMES[name])
    begun.log_roster()
    yield begun
    for store in (begun.store, *(laptop.store for laptop in begun.laptops.values())):
        store.close()


def used(mission: Mission, laptop: Laptop, stick: Path) -> bytes:
    """A stick after a round trip, with mission pack and outboxes; returns a record's hash."""
    tell_recipient(laptop.store, mission=laptop.mission, now=laptop.now)
    (signed,) = laptop.log("three explosions")
    laptop.seal(stick)
    mission.take(stick)
    public = mission.store.home / publish.PUBLIC
    publish.publish(
        mission.store, mission.pack.roster, public, signer=mission.hub.signer, now=mission.now
    )
    carry_outboxes.copy_outboxes(mission.store, stick, public)
    release.publish(mission.store, stick / carrier.PACK, now=mission.now)
    return signed.hash


def proven(mission: Mission, record: bytes, folder: Path, *, names: bool = False) -> Path:
    written(mission, record, folder, names=names)
    return folder


def written(
    mission: Mission, record: bytes, folder: Path, *, names: bool = False
) -> proof.ProofContents:
    release.take_over(mission.store, now=mission.now)
    return proof.write(
        mission.store,
        record,
        folder,
        roster=mission.pack.roster,
        root_hash=mission.pack.root_hash,
        with_feed=True,
        with_evidence=True,
        with_names=names,
        with_internal=True,
        now=mission.now,
    )


def secrets_of(mission: Mission) -> list[bytes]:
    """Every call sign, team, person, team's identifier and salt, as text and in hexadecimal."""
    openings = [o for d in mission.pack.roster.devices for o in d.openings.values()]
    texts = {each.value for each in openings} | {each.salt.hex() for each in openings}
    wanted = [text for text in texts if text and text != "Headquarters"]
    assert set(NAMES) | set(NAMES.values()) <= set(wanted)
    return [form for t in wanted for form in (t.encode(), json.dumps(t)[1:-1].encode())]


def found(folder: Path, wanted: list[bytes]) -> list[tuple[str, bytes]]:
    return [
        (path.relative_to(folder).as_posix(), each)
        for path in folder.rglob("*")
        if path.is_file()
        for each in wanted
        if each in path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes()
    ]


def test_a_seized_stick_and_the_served_pack_name_nobody(mission: Mission, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    used(mission, mission.laptops["Kestrel 17"], stick)
    assert list((stick / carrier.PACK / entry_files.FOLDER).glob("*"))
    assert not found(stick, secrets_of(mission))
    release.serve(mission.store, tmp_path / "public", now=mission.now)
    assert not found(tmp_path / "public", secrets_of(mission))
    assert not found(mission.source, secrets_of(mission))


def test_a_seized_stick_names_nothing_by_a_members_key(mission: Mission, tmp_path: Path) -> None:
    """Key and recipient stand in an enrolment request; so does whatever else is made of them."""
    stick = tmp_path / "stick"
    used(mission, mission.laptops["Kestrel 17"], stick)
    listed = [path for path in stick.rglob("*") if path.is_file()]
    assert len({path.parent for path in listed}) > 2
    for laptop in mission.laptops.values():
        signer = laptop.store.secrets.signer.verifier.public_key.hex()
        recipient = str(laptop.store.secrets.letter_identity.recipient)
        for path in (path.relative_to(stick).as_posix() for path in listed):
            assert not {laptop.kid.hex(), signer[:16], signer[-16:]} & set(_parts(path, 16)), path
            assert recipient[-16:] not in path
        assert not found(stick, [laptop.kid.hex().encode(), recipient.encode()])


def _parts(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(len(text))]


def test_a_proof_folder_names_nobody_unless_headquarters_says_so(
    mission: Mission, tmp_path: Path
) -> None:
    record = used(mission, mission.laptops["Kestrel 17"], tmp_path / "stick")
    folder = proven(mission, record, tmp_path / "proof")
    assert not found(folder, secrets_of(mission))
    others = [d.kid.hex().encode() for d in mission.pack.roster.devices]
    own = mission.laptops["Kestrel 17"].kid.hex().encode()
    assert {each for _, each in found(folder, others)} == {own}
    checked = verify.verify(folder, root_hash=mission.pack.root_hash, now=mission.now)
    assert "call sign not disclosed" in checked.results[0].text
    shown = proven(mission, record, tmp_path / "shown", names=True)
    checked = verify.verify(shown, root_hash=mission.pack.root_hash, now=mission.now)
    assert "Kestrel 17, Northern patrol" in checked.results[0].text
    assert not found(shown, [b"Merlin 23", b"Verification cell", b"Condor 5", b"Eastern"])


def test_whoever_writes_a_folder_is_told_whom_its_records_name(
    mission: Mission, tmp_path: Path
) -> None:
    """What was signed stays as it is: a patrol's start tells the team, a text what was typed."""
    kestrel = mission.laptops["Kestrel 17"]
    kestrel.sign(Patrol(action="start", team="Northern patrol"))
    (signed,) = kestrel.log("with merlin 23, far from any easterner")
    kestrel.seal(tmp_path / "stick")
    mission.take(tmp_path / "stick")
    contents = written(mission, signed.hash, tmp_path / "proof")
    assert contents.named == ("merlin 23", "northern patrol")
    assert (contents.others, contents.left_out) == (0, 0)


@pytest.mark.parametrize("what", ["call sign", "salt", "role", "proof", "place"])
def test_a_dressed_entry_in_a_proof_folder_is_refused(
    mission: Mission, tmp_path: Path, what: str
) -> None:
    record = used(mission, mission.laptops["Kestrel 17"], tmp_path / "stick")
    folder = proven(mission, record, tmp_path / "proof", names=True)
    (path,) = (folder / proof.ENTRIES).glob("*")
    entry = json.loads(path.read_bytes())
    match what:
        case "call sign":
            entry["openings"]["call_sign"]["value"] = "Merlin 23"
        case "salt":
            entry["openings"]["call_sign"]["salt"] = "00" * 16
        case "role":
            entry["entry"]["role"] = "supervisor"
        case "proof":
            entry["proof"][0] = "00" * 32
        case "place":
            entry["place"] = 0
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    path.write_text(text + "\n")
    with pytest.raises((VerificationError, FormatError)):
        verify.verify(folder, root_hash=mission.pack.root_hash, now=mission.now)


def test_a_laptop_knows_itself_and_a_supervisor_knows_all(mission: Mission) -> None:
    for name, known in (("Kestrel 17", {"Kestrel 17"}), ("Merlin 23", {*NAMES, "Headquarters"})):
        laptop = mission.laptops[name]
        mission.install(laptop)
        assert laptop.pack is not None
        assert {device.call_sign for device in laptop.pack.roster.devices} == known
        own = laptop.pack.roster.device(laptop.kid)
        assert own is not None
        assert (own.call_sign, own.team) == (name, NAMES[name])
