"""Proof folders of a small mission, and headquarters' signature over one that was changed."""

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from fieldapp.hub.publishing import carry_outboxes
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.log.cosign import Cosigner, with_lines
from fieldapp.ledger.record import Record
from fieldapp.mission import hub_keys, network, release
from fieldapp.report.by_hand import file_list
from fieldapp.report.proof import proof
from fieldapp.report.verify import verify
from fieldapp.report.verify.verify import Verified
from fieldapp.store import hub_log
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints
from tests.support.mission import NOW, Laptop, Mission

TODAY = NOW + timedelta(days=60)


def witness(name: str) -> Cosigner:
    return Cosigner(name=name, seed=name.encode().ljust(32), mldsa_seed=name.encode().rjust(32))


W1, W2 = witness("w1.example"), witness("w2.example")


def resign(store: Store, folder: Path) -> None:
    """List a folder as it is now, whatever that is, and sign the list with the log's key."""
    paths = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    for name in (proof.LATER, file_list.NAME):
        names.pop(name, None)
    listed = file_list.encode(
        {name: hashlib.sha256(path.read_bytes()).digest() for name, path in names.items()}
    )
    (folder / file_list.NAME).write_bytes(listed)
    signer = hub_keys.log_signer(store)
    text = (folder / proof.LATER).read_text("utf-8")
    head = note.parse_checkpoint(note.split_note(text)[0])
    first, _, *lines = head.extensions
    files = f"files {hashlib.sha256(listed).hexdigest()}"
    signed = signer.sign(replace(head, extensions=(first, files, *lines)))
    (folder / proof.LATER).write_text(signed, "utf-8")


class Case:
    """A mission with one laptop, and proofs of what it signed."""

    def __init__(
        self, folder: Path, officers: int = 1, threshold: int = 1, now: datetime = NOW
    ) -> None:
        self.folder = folder
        self.mission = Mission.begin(folder, officers=officers, threshold=threshold, now=now)
        self.lynx = self.mission.enrol("Lynx")
        self.sticks = 0

    def require(self, count: int, *witnesses: Cosigner, vkeys: Sequence[str] = ()) -> None:
        m = self.mission
        for each in witnesses:
            keys = vkeys or each.vkeys
            m.pack = network.add_witness(m.store, keys, officers=m.officers, now=m.now).pack
        change = network.require_witnesses(m.store, count, officers=m.officers, now=m.now)
        m.pack = change.pack

    def arrive(self, *laptops: Laptop) -> None:
        """Everything that is signed comes to the hub, and its receipts go back."""
        for each in laptops or (self.lynx,):
            self.sticks += 1
            stick = self.folder / f"stick {self.sticks}"
            self.mission.install(each)
            each.seal(stick)
            assert self.mission.take(stick).in_order
            carry_outboxes.copy_outboxes(
                self.mission.store, stick, self.mission.store.home / "public"
            )
            each.receive(stick)

    def cosign(self, *statements: tuple[Cosigner, datetime]) -> None:
        """Witnesses cosign the newest checkpoint."""
        newest = checkpoints.newest_checkpoint(self.mission.store)
        assert newest is not None
        text = newest.note
        for each, at in statements:
            text = with_lines(text, each.lines(newest.note, at=at), each.vkeys)
        checkpoints.add_checkpoint(self.mission.store, replace(newest, note=text))

    def prove(
        self, record: Record, name: str = "proof", *, feed: bool = True, names: bool = False
    ) -> Path:
        m = self.mission
        m.log_roster()
        release.take_over(m.store, now=m.now)
        proof.write(
            m.store,
            record.hash,
            self.folder / name,
            roster=m.pack.roster,
            root_hash=m.pack.root_hash,
            with_feed=feed,
            with_evidence=feed,
            with_names=names,
            with_internal=True,
            now=m.now,
        )
        return self.folder / name

    def check(self, folder: Path, now: datetime = TODAY) -> Verified:
        return verify.verify(folder, root_hash=self.mission.pack.root_hash, now=now)

    def resign(self, folder: Path) -> None:
        """Headquarters lists the folder as it is now, whatever that is, and signs the list."""
        resign(self.mission.store, folder)

    def with_older_pack(self, folder: Path, older: Path) -> None:
        """Put an older pack into a proof, with a true place in the log: it is as well signed."""
        for name in (proof.PACK, proof.ENTRIES):
            shutil.rmtree(folder / name)
            shutil.copytree(older / name, folder / name)
        (head,) = (older / "pack" / "targets").glob("*.roster-head.json")
        store = self.mission.store
        index = hub_log.find(store, hashlib.sha256(head.read_bytes()).digest(), "roster")
        assert index is not None
        text = (folder / proof.ROSTER_PROOF).read_text("utf-8")
        shown = note.parse_proof(text)
        size = note.parse_checkpoint(note.split_note(shown.note)[0]).size
        hashes = tlog.inclusion(index, size, hub_log.read_hashes(store))
        text = note.format_proof(note.Proof(index=index, hashes=hashes, note=shown.note))
        (folder / proof.ROSTER_PROOF).write_text(text, "utf-8")


def cited(case: Case) -> Record:
    """A record that cites a checkpoint, with a photograph, in the log."""
    case.lynx.log("before")
    case.arrive()
    record = case.lynx.sign(case.lynx.photo(b"a photo" * 90))
    case.arrive()
    return record
