"""Seized, locked homes, a stick and a proof folder are searched for every name of a mission."""

import gzip
import io
import json
import re
import sqlite3
import zipfile
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from backports import zstd

from fieldapp.sync.carrier import carrier
from tests.cli.conftest import Field
from tests.support import photos

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"
MONITOR, LEADER, SUPERVISOR = "Zwergdommel 71", "Uferschnepfe 38", "Wiedehopf 26"
PEOPLE = {
    MONITOR: "Hagebuttentrupp",
    LEADER: "Hagebuttentrupp",
    SUPERVISOR: "Wermutzelle",
}
SOURCE, PHOTO = "Oleksa Vovchanskyi", "Vovchanskyi am Fenster.jpg"
POST, ZONE, MISSION, BASEMAP = "Birkenposten", "Sperrzone Lindenfurt", "Morgentau", "Lindental"
OF_THE_AGREEMENT = (POST, ZONE, MISSION)  # what every party to it knows
AT = "1999-12-31"


@dataclass
class Seized:
    """What is searched, and for what: name -> the forms in which it may be written."""

    field: Field
    proof: Path
    named: Path
    forms: dict[str, list[bytes]]

    def found(self, folder: Path) -> set[tuple[str, str]]:
        """(first two parts of the path, name) of every name that is in a file or its path."""
        hits = set()
        for path in (path for path in folder.rglob("*") if path.is_file()):
            at = path.relative_to(folder)
            for content in (str(at).encode(), *inside(path.read_bytes())):
                hits |= {
                    ("/".join(at.parts[:2]), name)
                    for name, forms in self.forms.items()
                    if any(form in content for form in forms)
                }
        return hits


def inside(raw: bytes) -> Iterator[bytes]:
    """Bytes of a file, and of what is packed in it: gzip, zstd, zip, SQLite's cells."""
    yield raw
    for magic, unpack in (
        (b"\x1f\x8b\x08", gzip.decompress),
        (b"\x28\xb5\x2f\xfd", zstd.decompress),
    ):
        if raw.startswith(magic):
            yield from inside(unpack(raw))
    if raw.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            for member in archive.infolist():
                yield member.filename.encode()
                yield from inside(archive.read(member))
    if raw.startswith(b"SQLite format 3\0"):
        with closing(sqlite3.connect(":memory:")) as db:
            db.deserialize(raw)
            tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                for row in db.execute(f'SELECT * FROM "{table}"'):  # noqa: S608
                    for cell in row:
                        yield from inside(cell if type(cell) is bytes else str(cell).encode())


def spelled(name: str) -> list[bytes]:
    text = json.dumps(name)[1:-1].encode()
    return [name.encode(), name.encode("utf-16-le"), text, name.encode().hex().encode()]


def spelled_key(kid: str) -> list[bytes]:
    raw = bytes.fromhex(kid)
    # Base64 of the eight bytes at each place in a group of three, without what is beside them.
    shifted = [b64encode(bytes(n) + raw)[n + 1 if n else 0 : 11] for n in range(3)]
    return [kid.encode(), kid.upper().encode(), raw, *shifted]


def test_the_search_finds_what_is_there(tmp_path: Path, field: Field) -> None:
    kid = "0123456789abcdef"
    forms = {MONITOR: spelled(MONITOR), kid: spelled_key(kid)}
    seized = Seized(field, tmp_path, tmp_path, forms=forms)
    folder = tmp_path / "searched"
    (folder / "a").mkdir(parents=True)
    (folder / "a" / MONITOR).touch()
    (folder / "b.gz").write_bytes(gzip.compress(f"of {MONITOR}".encode()))
    (folder / "c.zst").write_bytes(zstd.compress(json.dumps(MONITOR).encode()))
    with zipfile.ZipFile(folder / "d.zip", "w") as archive:
        archive.writestr("e", gzip.compress(MONITOR.encode("utf-16-le")))
    db = sqlite3.connect(folder / "f.db")
    db.execute("CREATE TABLE t (tile BLOB)")
    db.execute("INSERT INTO t VALUES (?)", [gzip.compress(MONITOR.encode())])
    db.commit()
    db.close()
    (folder / "none").write_bytes(b"nothing")
    assert {at for at, _ in seized.found(folder)} == {
        f"a/{MONITOR}", "b.gz", "c.zst", "d.zip", "f.db",
    }  # fmt: skip
    for n in range(4):
        (folder / f"key {n}").write_bytes(b64encode(bytes(n) + bytes.fromhex(kid) + bytes(5 - n)))
    assert len([at for at, name in seized.found(folder) if name == kid]) == 4


@pytest.fixture
def seized(field: Field, tmp_path: Path) -> Seized:
    """A mission after a day: signed, sealed, carried both ways, judged, proven; all is locked."""
    places = tmp_path / "places.csv"
    places.write_text(f"name_latin,latitude,longitude\n{POST},48.4,38.2\n", "utf-8")
    agreement = tmp_path / "agreement.geojson"
    ring = [[38.0, 48.0], [38.5, 48.0], [38.5, 48.5], [38.0, 48.0]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    zone = {"type": "Feature", "properties": {"name": ZONE, "kind": "zone"}, "geometry": shape}
    agreement.write_text(json.dumps({"type": "FeatureCollection", "features": [zone]}), "utf-8")
    out = field.run(
        "hq", "hub", "init", "--name", f"Operation {MISSION}", "--places", places,
        "--agreement", agreement,
    ).stdout  # fmt: skip
    (root_hash,) = re.findall(r"[0-9a-f]{64}", re.sub(r"(?<=[0-9a-f]) (?=[0-9a-f])", "", out))
    (tmp_path / "desk").mkdir()
    for name, team in PEOPLE.items():
        role = {LEADER: "patrol_leader", SUPERVISOR: "supervisor"}.get(name, "monitor")
        field.run(name, "init", "--call-sign", name)
        field.run(name, "request", "--out", tmp_path / "desk")
        (request,) = (tmp_path / "desk").glob("*.request")
        field.run("hq", "hub", "enrol", request, "--role", role, "--team", team, "--yes")
        request.unlink()
    field.run("hq", "hub", "publish", field.stick / carrier.PACK)
    for name in PEOPLE:
        field.run(name, "install-pack", field.stick, "--root-hash", root_hash)
    photo = tmp_path / PHOTO
    photo.write_bytes(photos.jpeg())
    field.run(MONITOR, "log", LINE, "--at", POST, "--evidence", photo, "--source", SOURCE)
    field.run(LEADER, "log", LINE, "--at", POST)
    unknown = tmp_path / "unknown" / f"{SUPERVISOR}.age"
    unknown.parent.mkdir()
    unknown.write_bytes(b"age-encryption.org/v1\n" + bytes(99))
    for _ in range(2):
        for name in PEOPLE:
            field.run(name, "log", LINE, "--at", POST)
            field.run(name, "seal", "--to", field.stick)
        field.run("hq", "hub", "import", field.stick, status=None)
        field.run("hq", "hub", "import", unknown, status=None)
        for name in PEOPLE:
            field.run(name, "receive", field.stick)
    record = field.rows(MONITOR)[-1]
    proof, named = tmp_path / "proof", tmp_path / "named"
    field.run("hq", "proof", record["record"], "--out", proof, "--evidence", "--with-feed")
    field.run("hq", "proof", record["record"], "--out", named, "--call-sign")
    laptops = json.loads(field.run("hq", "hub", "status", "--json").stdout)["feeds"]
    assert {each["call_sign"] for each in laptops} >= set(PEOPLE)
    forms = {each["kid"]: spelled_key(each["kid"]) for each in laptops}
    names = (*PEOPLE, *PEOPLE.values(), SOURCE, "Vovchanskyi", *OF_THE_AGREEMENT)
    forms |= {name: spelled(name) for name in names}
    return Seized(field, proof, named, forms)


def test_a_seized_laptop_names_nobody_and_nothing(seized: Seized) -> None:
    for name in PEOPLE:
        assert seized.found(seized.field.home(name)) == set()


def test_a_seized_stick_names_nobody_and_no_key(seized: Seized) -> None:
    stick = seized.field.stick
    assert list(stick.glob("fieldapp-outbox/*/*"))
    found = seized.found(stick)
    # The pack itself tells what the parties to the agreement know.
    assert {at for at, _ in found} == {"fieldapp-pack/targets"}
    assert {name for _, name in found} == set(OF_THE_AGREEMENT)


def test_a_seized_headquarters_names_nobody(seized: Seized) -> None:
    found = seized.found(seized.field.home("hq"))
    assert {(at, name) for at, name in found if not at.startswith(("public/", "mission/"))} == set()
    by_name = {name: {at for at, other in found if other == name} for _, name in found}
    assert {name for name in by_name if name in PEOPLE or name in PEOPLE.values()} == set()
    keys = set(seized.forms) - set(PEOPLE) - set(PEOPLE.values()) - {SOURCE, "Vovchanskyi"}
    assert set(by_name) <= keys


def test_a_proof_folder_names_only_what_it_proves(seized: Seized) -> None:
    found = {name for _, name in seized.found(seized.proof)}
    assert not found & (set(PEOPLE) | set(PEOPLE.values()) | {SOURCE, "Vovchanskyi"})
    assert len(found - set(OF_THE_AGREEMENT)) == 1  # the key that signed it
