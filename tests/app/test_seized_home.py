"""A seized, locked laptop tells nothing of the mission; a wiped one holds nothing of it."""

import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.headquarters import hub_address
from fieldapp.app.headquarters.roster_changes import OFFICERS
from fieldapp.app.home import device, preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.wipe_home import wipe
from fieldapp.errors import DecryptionError
from fieldapp.ledger.roster import HubAddress
from fieldapp.mission import entry_files, network, sealed_pack
from fieldapp.mission.pack import Pack, refresh
from fieldapp.store import drafts
from fieldapp.store.drafts import StoredDraft
from fieldapp.store.evidence import files
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.interface import Store
from fieldapp.sync.carrier.seal import seal
from tests.support.homes import PASSPHRASE
from tests.support.mission import Laptop, Mission, quiet

PHOTO = b"a photograph " * 99
CHOSEN = Preferences(
    marking="MISSION INTERNAL", receiver="gpsd://10.20.30.40:2947", zone="Asia/Tbilisi"
)
ZONE = {
    "type": "Feature",
    "properties": {"name": "Disengagement area Petrivske", "kind": "zone"},
    "geometry": {"type": "LineString", "coordinates": [[37.5, 48.1], [37.6, 48.1]]},
}


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    agreement = tmp_path / "agreement.geojson"
    agreement.write_text(json.dumps({"type": "FeatureCollection", "features": [ZONE]}))
    begun = Mission.begin(tmp_path / "mission", agreement=agreement)
    yield begun
    begun.store.close()


@pytest.fixture
def laptop(mission: Mission, tmp_path: Path) -> Laptop:
    """Used for a day, then locked: records, evidence, draft, preferences, a newer mission pack."""
    made = mission.enrol("Kestrel 17", team="Northern patrol")
    mission.enrol("Merlin 23", "supervisor", team="Verification cell").store.close()
    address = HubAddress(url="https://hub.mission.example:8443", pins=(bytes(32),))
    network.set_hub(mission.store, address, officers=mission.officers, now=mission.now)
    mission.install(made)
    made.sign(made.photo(PHOTO))
    now = made.now + timedelta(minutes=1)
    drafts.save(made.store, StoredDraft(name="x", kind="note", saved_at=now, content=b"typed"))
    preferences.write(made.store, CHOSEN)
    assert made.pack is not None
    seal(made.store, tmp_path / "stick", roster=made.pack.roster, now=now, progress=quiet)
    made.store.close()
    return made


def pack_of(store: Store, mission: Mission) -> Pack:
    held = sealed_pack.of_store(store)
    return refresh(held, held.read, root_hash=mission.pack.root_hash, now=mission.now)


def names(mission: Mission, store: Store) -> set[str]:
    """Every name of people, teams, places, zones and addresses that the laptop knows."""
    pack = entry_files.with_entries(store, pack_of(store, mission))
    roster = pack.roster
    with open_gazetteer(pack.places) as gazetteer:
        places = [
            each for place in gazetteer.largest(99) for each in (place.name, *place.names.values())
        ]
    assert roster.hub is not None
    assert "Kestrel 17" in {d.call_sign for d in roster.devices}
    everybody = mission.pack.roster.devices
    people = [each for d in everybody for each in (d.call_sign, d.team, d.kid.hex())]
    addresses = [roster.hub.url, "hub.mission.example", CHOSEN.receiver, "10.20.30.40"]
    of_mission = [roster.mission_name, CHOSEN.marking, CHOSEN.zone, ZONE["properties"]["name"]]  # type: ignore[index]
    # What is shorter is found in random bytes by chance.
    found = {each for each in (*places, *people, *addresses, *of_mission) if len(each) > 5}
    assert {"Kestrel 17", "Verification cell", "Bakhmut", "Бахмут"} <= found
    return found


def spelled(name: str) -> list[bytes]:
    ascii_ = json.dumps(name)[1:-1].encode()
    return [name.encode(), name.encode("utf-16-le"), ascii_, name.encode().hex().encode()]


def test_a_seized_laptop_shows_no_name(mission: Mission, laptop: Laptop) -> None:
    store, home = laptop.store, laptop.store.home
    store = device.unlock(home, PASSPHRASE)
    wanted = [each for name in names(mission, store) for each in spelled(name)]
    store.close()
    looked_at = [path for path in home.rglob("*") if path.is_file()]
    assert {path.relative_to(home).parts[0] for path in looked_at} == {
        "keystore", "fieldapp.db", "evidence", "pack", "preferences.json",
    }  # fmt: skip
    for path in looked_at:
        content = str(path.relative_to(home)).encode() + b"\0" + path.read_bytes()
        assert not [each for each in wanted if each in content], path
    # The same names are found where the pack lies in clear.
    clear = b"".join(path.read_bytes() for path in mission.source.rglob("*") if path.is_file())
    assert [each for each in wanted if each in clear]
    look = json.loads((home / "preferences.json").read_text())
    assert look.keys() == {"language", "theme", "size", "fingers", "place"}


def test_a_seized_laptop_does_not_show_which_pack_or_picture_it_holds(
    mission: Mission, laptop: Laptop
) -> None:
    """Whoever has the public pack and the picture compares names and times with them."""
    home = laptop.store.home
    public = {path.name for path in mission.source.rglob("*")}
    hashes = {part for name in public for part in name.split(".") if len(part) == 64}
    assert hashes
    store = device.unlock(home, PASSPHRASE)
    pictures = {each.sha256.hex() for each in files.named(store)}
    store.close()
    assert len(list((home / files.FOLDER).iterdir())) == len(pictures) > 0
    hashes |= pictures
    for path in [*(home / "pack").rglob("*"), *(home / files.FOLDER).rglob("*")]:
        assert path.name not in public
        assert path.stem not in hashes
        assert path.stat().st_mtime == 946_684_800


def test_another_laptop_of_the_mission_has_other_names_for_the_same_files(
    mission: Mission, laptop: Laptop
) -> None:
    other = mission.laptops["Merlin 23"].store.home
    assert not {p.name for p in (other / "pack").iterdir()} & {
        p.name for p in (laptop.store.home / "pack").iterdir()
    }


def test_a_wiped_laptop_holds_nothing_of_the_mission(laptop: Laptop) -> None:
    home = laptop.store.home
    mine = home / "my own file.txt"
    mine.write_text("not the program's")
    wipe(home)
    left = sorted(str(path.relative_to(home)) for path in home.rglob("*"))
    assert left == ["keystore", mine.name, "preferences.json"]
    with pytest.raises(DecryptionError, match="passphrase is wrong"):
        device.unlock(home, PASSPHRASE)


def test_a_wiped_headquarters_holds_nothing_of_the_mission(mission: Mission) -> None:
    home = mission.store.home
    own = (OFFICERS, hub_address.TLS, "public", "inbox", "quarantine", "basemaps", "incoming")
    for folder in own:
        (home / folder).mkdir()
        (home / folder / "file").write_bytes(b"of the mission")
    files.add(mission.store, io.BytesIO(PHOTO), "image/jpeg")
    wipe(home)
    assert [path.name for path in home.iterdir()] == ["keystore"]
