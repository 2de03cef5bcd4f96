"""A mission for tests: headquarters, laptops and sticks, with real keys, databases and files."""

import hashlib
import io
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from fieldapp import __version__
from fieldapp.app.headquarters import roster_changes
from fieldapp.hub.importer import import_batch
from fieldapp.hub.importer.outcome import ImportReport
from fieldapp.hub.publishing import append_log
from fieldapp.ledger import age, bundle, record
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Body, Genesis, Head, Manifest, Record
from fieldapp.mission import (
    authoring,
    content,
    enrolment,
    entry_files,
    hub_keys,
    release,
    sealed_pack,
    trust,
)
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack, refresh
from fieldapp.observation.observation import Observation
from fieldapp.store import settings
from fieldapp.store.evidence import files
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records.own_feed import append_signed
from fieldapp.sync import recipients
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.receive import Received, receive
from fieldapp.sync.carrier.seal import Sealed, seal
from tests.support.homes import new_store, reopened, seen

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
OFFICERS = [OfficerSigner(bytes([n]) * 32) for n in (1, 2, 3)]
STRANGER = age.Identity(b"\x77" * 32)


@cache
def targets() -> dict[str, bytes]:
    """Files of a mission pack beside the roster; built once, for they never differ."""
    return content.bundled().targets


def with_zones(agreement: Path) -> dict[str, bytes]:
    """The same with the zones of a file."""
    return content.bundled(agreement=agreement).targets


def quiet(_done: int, _total: int, _what: str) -> None:
    """Progress callback that does nothing."""


def home(folder: Path) -> Store:
    folder.mkdir(parents=True)
    return new_store(folder)


@dataclass
class Laptop:
    store: Store
    mission: bytes
    now: datetime = NOW
    pack: Pack | None = None

    @property
    def kid(self) -> bytes:
        return self.store.kid

    def sign(self, body: Body, *, level: int = 1) -> Record:
        self.now += timedelta(minutes=1)
        return append_signed(self.store, body, mission=self.mission, now=self.now, level=level)

    def log(self, *notes: str) -> list[Record]:
        return [self.sign(seen(note)) for note in notes]

    def photo(self, raw: bytes) -> Observation:
        ref = files.add(self.store, io.BytesIO(raw), "image/jpeg")
        return seen("with a photo", evidence=(ref,))

    def seal(self, stick: Path) -> Sealed:
        assert self.pack is not None
        return seal(self.store, stick, roster=self.pack.roster, now=self.now, progress=quiet)

    def receive(self, stick: Path) -> Received:
        assert self.pack is not None
        return receive(self.store, stick, roster=self.pack.roster, now=self.now)


@dataclass
class Mission:
    folder: Path
    store: Store
    pack: Pack
    officers: list[OfficerSigner] = field(default_factory=lambda: OFFICERS[:1])
    laptops: dict[str, Laptop] = field(default_factory=dict)
    now: datetime = NOW

    @classmethod
    def begin(
        cls,
        folder: Path,
        *,
        officers: int = 1,
        threshold: int = 1,
        now: datetime = NOW,
        agreement: Path | None = None,
    ) -> "Mission":
        store = home(folder / "headquarters")
        made = authoring.create(
            store,
            name="Test mission",
            officers=OFFICERS[:officers],
            threshold=threshold,
            content=targets() if agreement is None else with_zones(agreement),
            now=now,
        )
        return cls(folder=folder, store=store, pack=made, officers=OFFICERS[:threshold], now=now)

    def close(self) -> None:
        for store in (self.store, *(laptop.store for laptop in self.laptops.values())):
            store.close()

    def copied(self, folder: Path) -> "Mission":
        """The same mission in a folder of its own, open; this one was closed before."""
        shutil.copytree(self.folder, folder)
        laptops = {
            name: replace(laptop, store=reopened(folder / name))
            for name, laptop in self.laptops.items()
        }
        store = reopened(folder / "headquarters")
        return replace(self, folder=folder, store=store, laptops=laptops)

    @property
    def source(self) -> Path:
        return self.store.home / release.FOLDER

    def enrol(
        self,
        call_sign: str,
        role: str = "monitor",
        team: str = "1",
        party: str = "",
        person_of: str = "",
    ) -> Laptop:
        store = home(self.folder / call_sign)
        raw = enrolment.make_request(
            store.secrets.signer,
            call_sign=call_sign,
            now=self.now,
            recipient=store.secrets.letter_identity.recipient,
        )
        change = authoring.enrol(
            self.store,
            enrolment.parse_request(raw),
            call_sign=call_sign,
            role=role,
            team=team,
            party=party,
            person_of=person_of,
            officers=self.officers,
            now=self.now,
        )
        self.pack = change.pack
        laptop = Laptop(store, self.pack.mission, now=self.now)
        self.install(laptop)
        genesis = Genesis(request_hash=hashlib.sha256(raw).digest(), app_version=__version__)
        append_signed(store, genesis, mission=self.pack.mission, now=self.now)
        self.laptops[call_sign] = laptop
        return laptop

    def install(self, laptop: Laptop) -> None:
        root_hash = self.pack.root_hash
        laptop.pack = refresh(
            sealed_pack.of_store(laptop.store),
            trust.reader(self.source),
            root_hash=root_hash,
            now=laptop.now,
        )
        settings.put(laptop.store, settings.ROOT_HASH, root_hash)
        self.tell_recipients(laptop)
        self.give_entries(laptop)

    def give_entries(self, laptop: Laptop) -> None:
        """Hand a laptop the entries of the roster that are meant for it."""
        assert laptop.pack is not None
        folder = self.folder / "entries"
        entry_files.write(self.store, self.pack.roster, folder)
        raw = entry_files.own_on_carrier(laptop.store, trust.reader(folder))
        assert raw is not None
        entry_files.take(laptop.store, laptop.pack.roster, raw)
        laptop.pack = entry_files.with_entries(laptop.store, laptop.pack)
        effect_rows.put_roster(laptop.store, laptop.pack.roster)

    def tell_recipients(self, laptop: Laptop) -> None:
        """Bring the note of whom to seal to."""
        assert laptop.pack is not None
        text = hub_keys.roll(self.store, self.pack.roster, self.now)
        recipients.take(laptop.store, text.encode(), laptop.pack.roster)

    def revoke(
        self, laptop: Laptop, last_good_seq: int | None = None, last_good_hash: str = ""
    ) -> None:
        self.pack = roster_changes.revoke(
            self.store,
            laptop.kid.hex(),
            last_good_seq=last_good_seq,
            last_good_hash=last_good_hash,
            officers=self.officers,
            now=self.now,
        ).pack
        effect_rows.put_roster(self.store, self.pack.roster)

    def settle_fork(self, laptop: Laptop, true: Record) -> None:
        self.pack = roster_changes.settle_fork(
            self.store, laptop.kid, true.hash, officers=self.officers, now=self.now
        ).pack
        effect_rows.put_roster(self.store, self.pack.roster)

    def let_approve(self, call_sign: str, *, may: bool) -> None:
        self.pack = roster_changes.let_approve(
            self.store, call_sign, may=may, officers=self.officers, now=self.now
        ).pack
        effect_rows.put_roster(self.store, self.pack.roster)

    @property
    def hub(self) -> import_batch.Hub:
        return import_batch.Hub(
            store=self.store,
            roster=self.pack.roster,
            identities=hub_keys.identities(self.store),
            signer=hub_keys.log_signer(self.store),
        )

    def take(self, *paths: Path, **options: Any) -> ImportReport:
        self.now += timedelta(hours=1)
        return import_batch.import_files(self.hub, paths, now=self.now, progress=quiet, **options)

    def log_roster(self) -> None:
        append_log.append_once(
            self.store,
            self.pack.roster_hash,
            "roster",
            signer=hub_keys.log_signer(self.store),
            now=self.now,
        )

    @property
    def recipient(self) -> age.Recipient:
        return hub_keys.identities(self.store)[0].recipient


def words(report: ImportReport) -> list[str]:
    return [str(result.outcome) for result in report.results]


def age_file(folder: Path, plain: bytes, *recipients: age.Recipient) -> Path:
    """An age file with any content."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / carrier.random_name()
    with path.open("wb") as sink:
        age.encrypt(io.BytesIO(plain), sink, recipients)
    return path


def forged(
    folder: Path,
    signer: Signer,
    mission: bytes,
    bodies: Sequence[Body],
    *recipients: age.Recipient,
    previous: Head | None = None,
    named: Sequence[age.Recipient] | None = None,
    now: datetime = NOW,
) -> Path:
    """A hostile bundle: any bodies, signed with any key."""
    head, signed = previous, []
    for body in bodies:
        signed.append(record.sign(body, signer=signer, mission=mission, previous=head, now=now))
        head = signed[-1].head
    assert head is not None
    listed = recipients if named is None else named
    manifest = record.sign(
        Manifest(
            recipients=tuple(hashlib.sha256(str(r).encode()).digest() for r in listed),
            first=signed[0].seq,
            last=signed[-1].seq,
            count=len(signed),
            head=head.hash,
        ),
        signer=signer,
        mission=mission,
        previous=head,
        now=now,
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / carrier.random_name()
    path.write_bytes(bundle.seal(manifest, [r.raw for r in signed], recipients))
    return path
