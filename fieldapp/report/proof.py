"""Writer of proof folders: what an outsider needs to check one record.

    README.txt              how to check by hand, with openssl alone
    record.cose             the signed record, the exact bytes
    signed-bytes, signature, signer.pem    the same three parts as openssl takes them
    record.tlog-proof       C2SP tlog-proof: position in the log, hashes, signed checkpoint
    cited.note              the signed checkpoint that the record, or one before it, cites
    cited.consistency       hashes from that checkpoint to the one of the proof, base64, one a line
    later.note              what corrects the record, and branches of its feed: see later.py
    later.consistency       hashes from the proof's checkpoint to the statement's
    forks/SHA256.cose       where the key signed other records up to this number: each of them
    feed/000000.cose …      only with the feed: every record of the same device up to this one
    evidence/SHA256         only where asked for: the files that the record names
    pack/                   the mission's signed metadata and roster (a TUF repository)

`verify.py` reads such a folder. Nothing in it names a person: the roster has call signs.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import InputError, StoreError
from fieldapp.ledger import record as records_
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.record import Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys, sealed_pack, trust
from fieldapp.report import later
from fieldapp.report.hand_files import hand_files
from fieldapp.report.later import LaterStatement
from fieldapp.store import hub_log
from fieldapp.store.atomic_file import new_file
from fieldapp.store.evidence import files as evidence
from fieldapp.store.interface import Store
from fieldapp.store.records import corrections, feeds
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.store.transfer.checkpoints import StoredCheckpoint

RECORD, PROOF, CITED, CONSISTENCY = (
    "record.cose",
    "record.tlog-proof",
    "cited.note",
    "cited.consistency",
)
LATER, LATER_CONSISTENCY = "later.note", "later.consistency"
FEED, FORKS, EVIDENCE, PACK = "feed", "forks", "evidence", "pack"
MAX_FORKS: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofContents:
    """Contents of a proof folder.

    Attributes:
        record: The record.
        log_index: Its position in the log.
        feed: Records of its feed that are in it, itself not counted.
        evidence: Pieces of evidence that are in it.
        missing: Pieces that were asked for and are not at headquarters.
    """

    record: Record
    log_index: int
    feed: int
    evidence: int
    missing: int


def write(
    store: Store,
    record_hash: bytes,
    folder: Path,
    *,
    roster: Roster,
    root_hash: bytes,
    with_feed: bool,
    with_evidence: bool,
    now: datetime,
) -> ProofContents:
    """Write the proof of one record.

    Args:
        store: The hub's.
        record_hash: Of the record.
        folder: Where it goes; it must not exist or be empty.
        roster: Of the mission pack.
        root_hash: Of the mission, 32 bytes.
        with_feed: Every earlier record of the device too, so that it can be seen that none was
            left out, and when the record was signed at the earliest. It tells what they say.
        with_evidence: The files that the record names too.
        now: This machine's clock, UTC: headquarters states it.

    Raises:
        InputError: The record is not in the log, or the folder is not empty.
        StoreError: The disk is full or failed.
    """
    raw = feeds.raw(store, record_hash)
    index = receipts.log_index(store, record_hash)
    if raw is None or index is None:
        raise InputError(
            "Only a record that is in the hub's log can be proven.",
            field="hash",
            advice="At headquarters, import its bundle first.",
        )
    if folder.exists() and any(folder.iterdir()):
        raise InputError("The folder for the proof is not empty.", field="out")
    record = records_.parse(raw)
    device = roster.device(record.kid)
    if device is None:
        raise InputError("The device is not in the roster.", field="hash")
    earlier = list(_chain(store, record)) if with_feed else []
    files = {RECORD: raw, **hand_files(record, device.public_key, root_hash)}
    files |= {f"{FEED}/{r.seq:06d}.cose": r.raw for r in earlier}
    checkpoint = _checkpoint(store, index, roster)
    files |= _log_files(store, record, index, earlier, checkpoint)
    files |= _later_files(store, record, checkpoint, now)
    for name, content in files.items():
        _put(folder, name, content)
    read = sealed_pack.of_store(store).read
    trusted = trust.verified(read, root_hash=root_hash, at=None)
    trust.copy_only(read, trusted, trust.in_folder(folder / PACK).write, ("roster.json",))
    refs = evidence.named(store, record_hash) if with_evidence else []
    here = [ref.sha256 for ref in refs if evidence.has(store, ref.sha256)]
    for sha256 in here:
        _put_evidence(store, folder, sha256)
    return ProofContents(
        record=record,
        log_index=index,
        feed=len(earlier),
        evidence=len(here),
        missing=len(refs) - len(here),
    )


def _chain(store: Store, record: Record) -> Iterator[Record]:
    """The records before this one on its own branch, oldest first."""
    stored = {}
    for raw in (*feeds.records(store, record.kid, 0, record.seq), *feeds.forks(store, record.kid)):
        each = records_.parse(raw)
        stored[each.hash] = each
    chain: list[Record] = []
    previous = record.previous
    while previous is not None and previous in stored:
        chain.append(stored[previous])
        previous = chain[-1].previous
    return reversed(chain)


def _checkpoint(store: Store, index: int, roster: Roster) -> StoredCheckpoint:
    """The first checkpoint with the record that enough witnesses signed, else the first."""
    first = checkpoints.first_checkpoint_with(store, index)
    if first is None:
        raise StoreError("The log has no checkpoint for this record.", advice="Import once more.")
    witnesses = {key.name for key in note.known_keys(roster.witness_vkeys)}
    above = first.size
    each: StoredCheckpoint | None = first
    while each is not None and roster.witness_threshold:
        signers = {name for _, name, _ in note.split_note(each.note)[1]}
        if len(signers & witnesses) >= roster.witness_threshold:
            return each
        each = checkpoints.first_checkpoint_with(store, above)
        above = each.size if each else above
    return first


def _later_files(
    store: Store, record: Record, checkpoint: StoredCheckpoint, now: datetime
) -> dict[str, bytes]:
    newest = checkpoints.newest_checkpoint(store) or checkpoint
    own = {record.hash, *(each.hash for each in _chain(store, record))}
    branches = [
        each
        for raw in (
            *feeds.records(store, record.kid, 0, record.seq),
            *feeds.forks(store, record.kid),
        )
        if (each := records_.parse(raw)).hash not in own and each.seq <= record.seq
    ][:MAX_FORKS]
    statement = LaterStatement(
        record=record.hash,
        written=now,
        forks=tuple((each.seq, each.hash) for each in branches),
        corrections=tuple(corrections.of(store, record.hash)),
    )
    signer = hub_keys.log_signer(store)
    head = note.parse_checkpoint(note.split_note(newest.note)[0])
    proof = tlog.consistency(checkpoint.size, newest.size, hub_log.read_hashes(store))
    return {
        LATER: later.sign(statement, head, signer).encode(),
        LATER_CONSISTENCY: _lines(proof),
        **{f"{FORKS}/{each.hash.hex()}.cose": each.raw for each in branches},
    }


def _lines(hashes: Iterable[bytes]) -> bytes:
    return "".join(f"{base64.b64encode(each).decode()}\n" for each in hashes).encode()


def _log_files(
    store: Store,
    record: Record,
    index: int,
    earlier: list[Record],
    checkpoint: StoredCheckpoint,
) -> dict[str, bytes]:
    read = hub_log.read_hashes(store)
    proof = note.Proof(
        index=index,
        hashes=tlog.inclusion(index, checkpoint.size, read),
        note=checkpoint.note,
    )
    files = {PROOF: note.format_proof(proof).encode()}
    cited = [r.checkpoint for r in (*earlier, record) if r.checkpoint is not None]
    held = checkpoints.at_size(store, cited[-1][0]) if cited else None
    # One of the same size and another root is of a part of the log that was lost.
    if held is not None and held.size <= checkpoint.size and held.root == cited[-1][1]:
        hashes = tlog.consistency(held.size, checkpoint.size, read)
        files |= {CITED: held.note.encode(), CONSISTENCY: _lines(hashes)}
    return files


def _put(folder: Path, name: str, content: bytes) -> None:
    path = folder / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise StoreError("The folder for the proof cannot be made.") from e
    with new_file(path.parent, path.name) as new:
        new.file.write(content)
    path.chmod(0o644)


def _put_evidence(store: Store, folder: Path, sha256: bytes) -> None:
    target = folder / EVIDENCE
    target.mkdir(exist_ok=True)
    with new_file(target, sha256.hex()) as new:
        sink: BinaryIO = new.file
        evidence.read(store, sha256, sink)
