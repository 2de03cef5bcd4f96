"""A demo mission in one folder: headquarters, three laptops, a supervisor and a stick, all real.

Keys, encrypted databases, sealed files, the log and its receipts are made as in earnest. The
observations are figures that the OSCE mission published; `resources/demo` names its reports.

It is made under another name and renamed at the end: a demo that was stopped is no demo.
"""

from __future__ import annotations

import csv
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.app.demo.demo_folder import LAPTOPS, PASSPHRASE, SUPERVISOR, Demo
from fieldapp.app.entry import signing
from fieldapp.app.entry.listed_region import with_region
from fieldapp.app.exchange import carrier_receive
from fieldapp.app.home import device
from fieldapp.app.home.own_signing import sign_own
from fieldapp.errors import Message, StoreError
from fieldapp.hub.importer import import_batch
from fieldapp.hub.publishing import append_log, carry_outboxes, publish
from fieldapp.mission import authoring, content, enrolment, hub_keys, officer, release
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack
from fieldapp.observation import table
from fieldapp.observation.mapping import parse_mapping, recognise
from fieldapp.observation.notation import moments, position
from fieldapp.observation.observation import Observation
from fieldapp.observation.shorthand import shorthand
from fieldapp.paths import RESOURCES
from fieldapp.store import database
from fieldapp.store.foreign.gazetteer import Gazetteer, open_gazetteer
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.seal import seal

ZONE: Final = "Europe/Kyiv"  # of the published figures
_OFFICERS: Final = "officers"  # folder of their keys in headquarters' home
# A demo's passphrase lies beside it, so a guess may be cheap; a real one's never is.
_CHEAP: Final = keystore.Cost(memory_kib=1024, passes=1, lanes=1)

DemoProgress = Callable[[int, int, str], None]
"""Called with (steps done, steps in all, what is next: "mission", "laptop", "rows", "seal",
"import" or "receive")."""


def make(
    folder: Path, *, count: int, now: datetime, progress: DemoProgress, engine: str = "sqlite"
) -> Demo:
    """Play a mission up to the receipts; an earlier demo in the folder is replaced.

    Args:
        folder: Where it goes.
        count: Observations to sign; the published rows are used again and again.
        now: The device clock, UTC.
        progress: Told before each step; an error that it raises stops the demo, and nothing is
            left of it.
        engine: "sqlite", or "postgres": headquarters has a new database of its own on the server
            that libpq finds (PGHOST, PGUSER …).

    Raises:
        StoreError: The folder holds something that is no demo, the disk failed, or there is no
            such server.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / PASSPHRASE).is_file():
        raise StoreError(
            Message("{1} holds something that is no demo.", folder), advice="Name another."
        )
    part = folder.with_name(f".{folder.name}.part")
    _remove(part)
    try:
        root_hash = _play(Demo(folder=part, root_hash=""), count, now, progress, engine)
        _remove(folder)
        part.rename(folder)
    except OSError as e:
        raise StoreError(Message("{1} cannot be made.", folder), advice="Free some space.") from e
    finally:
        _remove(part)
    return Demo(folder=folder, root_hash=root_hash)


def _remove(folder: Path) -> None:
    """Remove a demo, whole or begun, and what it has on a server."""
    database.drop_from_server(Demo(folder=folder, root_hash="").hub)
    shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Play:
    """Things that every scene needs; `step` is called before each."""

    demo: Demo
    engine: str
    passphrase: str
    now: datetime
    step: Callable[[str], None]

    @contextmanager
    def open(self, call_sign: str) -> Iterator[Store]:
        """An unlocked laptop of the demo."""
        store = device.unlock(self.demo.laptop(call_sign), self.passphrase)
        try:
            yield store
        finally:
            store.close()


def _play(demo: Demo, count: int, now: datetime, progress: DemoProgress, engine: str) -> str:
    total, done = 4 + 3 * len(LAPTOPS) + count, 0

    def step(what: str) -> None:
        nonlocal done
        progress(done, total, what)
        done += 1

    step("mission")
    demo.stick.mkdir(mode=0o700, parents=True)
    play = _Play(demo=demo, engine=engine, passphrase=secrets.token_hex(8), now=now, step=step)
    (demo.folder / PASSPHRASE).write_text(play.passphrase + "\n", "utf-8")
    with _headquarters(play) as (hub, officers):
        for call_sign, role in (*LAPTOPS, (SUPERVISOR, "supervisor")):
            step("laptop")
            _enrol(play, hub, officers, call_sign, role)
        release.take_over(hub, now=now)
        root_hash = release.publish(hub, demo.stick / carrier.PACK, now=now).root_hash.hex()
        for number, (call_sign, _) in enumerate(LAPTOPS):
            _observe(play, call_sign, root_hash, _rows(count)[number :: len(LAPTOPS)])
        _supervise(play, root_hash)
        step("import")
        _import(demo, hub, now)
    for call_sign in (*(name for name, _ in LAPTOPS), SUPERVISOR):
        step("receive")
        with play.open(call_sign) as store:
            carrier_receive.receive(store, demo.stick, now=now)
    progress(total, total, "")
    return root_hash


@contextmanager
def _headquarters(play: _Play) -> Iterator[tuple[Store, list[OfficerSigner]]]:
    """A new mission with one officer."""
    demo, passphrase = play.demo, play.passphrase
    officers = demo.hub / _OFFICERS
    officers.mkdir(mode=0o700, parents=True)
    path = demo.hub / "keystore"
    own = keystore.create(path, passphrase, cost=_CHEAP)
    if play.engine == "postgres":
        database.make_on_server(demo.hub, own, f"fieldapp_demo_{secrets.token_hex(4)}")
    store = database.open_store(demo.hub, own)
    try:
        key = officers / f"officer-1{officer.SUFFIX}"
        signers = [officer.create(key, passphrase, cost=_CHEAP)]
        authoring.create(
            store,
            name="Demo mission",
            officers=signers,
            threshold=1,
            content=content.bundled().targets,
            now=play.now,
            practice=True,
        )
        yield store, signers
    finally:
        store.close()


def _enrol(
    play: _Play, hub: Store, officers: Sequence[OfficerSigner], call_sign: str, role: str
) -> None:
    home, now = play.demo.laptop(call_sign), play.now
    new_home(home, play.passphrase, call_sign, now)
    with play.open(call_sign) as store:
        request = enrolment.parse_request(device.request(store).raw)
    authoring.enrol(
        hub, request, call_sign=call_sign, role=role, team="Team 1", officers=officers, now=now
    )


def new_home(folder: Path, passphrase: str, call_sign: str, now: datetime) -> None:
    """Make a home of the demo.

    Raises:
        StoreError: The disk is full or failed.
    """
    device.create_home(folder, passphrase, call_sign=call_sign, now=now, cost=_CHEAP)


def _rows(count: int) -> list[dict[str, str]]:
    with (RESOURCES / "demo" / "observations.csv").open(encoding="utf-8", newline="") as file:
        published = list(csv.DictReader(file))
    return [published[n % len(published)] for n in range(count)]


def _observe(play: _Play, call_sign: str, root_hash: str, rows: Sequence[dict[str, str]]) -> None:
    """Install the pack, sign some of the published rows and what else a patrol signs, seal it."""
    stick, now = play.demo.stick, play.now
    with play.open(call_sign) as store:
        pack = device.install_pack(store, stick, root_hash=root_hash, now=now).pack
        with open_gazetteer(pack.places) as gazetteer:
            for each in _seen(rows, pack, gazetteer, now):
                play.step("rows")
                sign_own(store, pack, each, now=now)
            if call_sign == LAPTOPS[0][0]:
                _correct(store, pack, gazetteer, now)
            if call_sign == LAPTOPS[1][0]:
                signing.sign(store, pack, _watch(gazetteer, now), now)
        play.step("seal")
        seal(store, stick, roster=pack.roster, now=now, progress=lambda *_: None)


def _supervise(play: _Play, root_hash: str) -> None:
    """Let headquarters know to whom it seals what the supervisor may see."""
    stick, now = play.demo.stick, play.now
    with play.open(SUPERVISOR) as store:
        pack = device.install_pack(store, stick, root_hash=root_hash, now=now).pack
        tell_recipient(store, mission=pack.mission, now=now)
        seal(store, stick, roster=pack.roster, now=now, progress=lambda *_: None)


def _seen(
    rows: Sequence[dict[str, str]], pack: Pack, gazetteer: Gazetteer, now: datetime
) -> Iterator[Observation]:
    mappings = [
        parse_mapping(path.read_text("utf-8"))
        for path in sorted((RESOURCES / "tables").glob("*.toml"))
    ]
    for cells in rows:
        chosen = recognise(list(cells), mappings)
        words = pack.vocabulary
        yield table.row(
            cells, chosen, vocabulary=words, gazetteer=gazetteer, zone=ZONE, now=now
        ).observation


def _correct(store: Store, pack: Pack, gazetteer: Gazetteer, now: datetime) -> None:
    """One observation, and its correction."""

    def read(line: str) -> Observation:
        found = shorthand.parse(
            line, now=now, zone=ZONE, vocabulary=pack.vocabulary, gazetteer=gazetteer
        ).observation
        return with_region(replace(found, post=position.place("Svitlodarsk", gazetteer)), gazetteer)

    line = "{} expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"
    noted = signing.sign(store, pack, read(line.format(3)), now)
    signing.amend(
        store,
        pack,
        noted.hash,
        read(line.format(4)),
        reason="counted again on the recording",
        now=now,
    )


def _watch(gazetteer: Gazetteer, now: datetime) -> Observation:
    """A post that was manned, and heard nothing."""
    seen = Observation(
        kind="watch",
        time=moments.parse_window("15 Sep 2018 18:00", "22:00", now=now, zone=ZONE),
        post=position.place("Pyshchevyk", gazetteer),
        nothing=True,
    )
    return with_region(seen, gazetteer)


def _import(demo: Demo, store: Store, now: datetime) -> None:
    signer = hub_keys.log_signer(store)
    pack = release.current_pack(store, now)
    append_log.append_once(store, pack.roster_hash, "roster", signer=signer, now=now)
    hub = import_batch.Hub(
        store=store, roster=pack.roster, identities=hub_keys.identities(store), signer=signer
    )
    import_batch.import_files(hub, [demo.stick], now=now, progress=lambda *_: None)
    carry_outboxes.copy_outboxes(store, demo.stick, store.home / publish.PUBLIC)
    release.publish_head(store, demo.stick / carrier.PACK, now=now)
