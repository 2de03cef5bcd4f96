"""Homes and devices for tests: real keystores and databases, made with a cheap passphrase cost."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fieldapp.ledger import feed, record
from fieldapp.ledger.devices.device_entry import Device as Listed
from fieldapp.ledger.devices.device_entry import openings
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Amendment, Head, Record, Retraction
from fieldapp.ledger.roles import APPROVE
from fieldapp.ledger.roster import Roster, changed
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.store.database import open_store
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from fieldapp.store.sqlite import sqlcipher
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE

PASSPHRASE = "correct horse battery staple"
CHEAP = keystore.Cost(memory_kib=8, passes=1, lanes=1)
MISSION = bytes(range(8))
START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@cache
def _empty_database() -> tuple[bytes, bytes]:
    """The database of a new home, and its key: migrated once in a process."""
    with TemporaryDirectory() as folder:
        secrets = keystore.create(Path(folder) / "keystore", PASSPHRASE, cost=CHEAP)
        open_store(Path(folder), secrets).close()
        return (Path(folder) / DATABASE_FILE).read_bytes(), secrets.database_key


def new_store(folder: Path) -> Store:
    """A new home in a folder, opened; its database is a copy under a key of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    secrets = keystore.create(folder / "keystore", PASSPHRASE, cost=CHEAP)
    raw, key = _empty_database()
    (folder / DATABASE_FILE).touch(0o600)
    (folder / DATABASE_FILE).write_bytes(raw)
    db = sqlcipher.connect(folder / DATABASE_FILE, key)
    db.execute(f"PRAGMA rekey = \"x'{secrets.database_key.hex()}'\"")
    db.close()
    return open_store(folder, secrets)


def reopened(folder: Path) -> Store:
    """A home that exists, opened once more."""
    return open_store(folder, keystore.unlock(folder / "keystore", PASSPHRASE))


def evidence_file(store: Store, sha256: bytes) -> Path:
    """The sealed file of a piece of evidence, whether it is there or not."""
    return store.home / files.FOLDER / files.name(store, sha256)


def seen(note: str = "", **fields: Any) -> Observation:
    """A ceasefire violation observed at a post; `fields` replace or add to it."""
    defaults: dict[str, Any] = {
        "kind": "ceasefire_violation",
        "time": EventTime(start=START),
        "post": place(48.5, 38.5, "Zolote"),
        "note": note,
    }
    return Observation(**defaults | fields)


def place(lat: float, lon: float, name: str = "", **fields: Any) -> Place:
    return Place(
        name=name, lat_e7=round(lat * 1e7), lon_e7=round(lon * 1e7), source="map", **fields
    )


class Device:
    """A key and its feed: signs one record after the other."""

    def __init__(self, signer: Signer, role: str = "monitor") -> None:
        self.signer = signer
        self.role = role
        self.kid = signer.verifier.kid
        self.head: Head | None = None
        self.signed: list[Record] = []
        self.revoked_at: datetime | None = None
        self.follows: bytes | None = None

    @classmethod
    def numbered(cls, number: int) -> "Device":
        return cls(Signer(number.to_bytes(32, "big")))

    def sign(self, body: Any, *, at: datetime | None = None) -> Record:
        now = at or START + timedelta(minutes=0 if self.head is None else self.head.seq + 1)
        signed = record.sign(body, signer=self.signer, mission=MISSION, previous=self.head, now=now)
        self.head = signed.head
        self.signed.append(signed)
        return signed

    def begin(self) -> Record:
        return self.sign(record.Genesis(request_hash=bytes(32), app_version="test"))

    def amend(self, target: bytes, observation: Observation, **when: Any) -> Record:
        return self.sign(
            Amendment(target=target, reason="wrong count", observation=observation), **when
        )

    def retract(self, target: bytes, **when: Any) -> Record:
        return self.sign(Retraction(target=target, reason="a training exercise"), **when)


def own_device(store: Store) -> Device:
    return Device(store.secrets.signer)


def log(store: Store, device: Device, *observations: Observation) -> list[Record]:
    """Sign and append to the own feed; the genesis record comes first by itself."""
    if device.head is None:
        feeds.append(store, device.begin())
    signed = [device.sign(observation) for observation in observations]
    for each in signed:
        feeds.append(store, each)
    return signed


def roster(devices: Iterable[Device]) -> Roster:
    head = Roster(
        version=1,
        mission=MISSION,
        mission_name="Test mission",
        epoch_key="",
        log_origin="test.example/log",
        log_vkeys=(),
        witness_vkeys=(),
    )
    return changed(head, map(listed, devices))


def roster_of(*devices: Listed, head: Roster | None = None) -> Roster:
    """A roster with these entries and no others."""
    return changed(replace(roster([]) if head is None else head, entries={}), devices)


def listed(device: Device) -> Listed:
    """Entry of a device that is no person's, and in no team; verification officers may approve."""
    return Listed(
        kid=device.kid,
        public_key=device.signer.verifier.public_key,
        role=device.role,
        rights=(APPROVE,) if device.role == "verification_officer" else (),
        valid_from=START - timedelta(days=1),
        revoked_at=device.revoked_at,
        revoked_log_size=None,
        request_hash=bytes(32),
        follows=device.follows,
        openings=openings(bytes, call_sign=f"Post {device.kid.hex()[:6]}"),
    )


def renamed(device: Listed, **names: Any) -> Listed:
    """The entry with another call sign, team or person; a team's identifier follows its name."""
    known = {"call_sign": device.call_sign, "team": device.team, "person": device.person}
    named = known | names
    team_id = sha256(named["team"].encode()).digest()[:8] if named["team"] else b""
    return replace(device, openings=openings(bytes, team_id=team_id, **named))


def admit(store: Store, device: Device, records: Sequence[Record]) -> feed.AdmittedRecords:
    return feed.admit(
        [each.raw for each in records],
        roster=roster([device]),
        mission=MISSION,
        head=feeds.head(store, device.kid),
        known=lambda seq: feeds.known(store, device.kid, seq),
        ends=partial(feeds.ends, store),
        now=START + timedelta(days=1),
    )


def receive(store: Store, device: Device, records: Sequence[Record] | None = None) -> None:
    """Admit and store what a device signed; all of it where nothing is named."""
    admitted = admit(store, device, device.signed if records is None else records)
    feeds.append_admitted(store, admitted, received_at=START + timedelta(days=1))


def twin(device: Device, seq: int) -> Device:
    """The same key on another machine, copied when the feed had reached `seq`."""
    copy = Device(device.signer, device.role)
    copy.signed = device.signed[: seq + 1]
    copy.head = replace(copy.signed[-1].head)
    return copy
