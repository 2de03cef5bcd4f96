"""Writer of proof folders: what an outsider needs to check one record.

    README.txt              how to check by hand, with openssl alone
    record.cose             the signed record, the exact bytes
    signed-bytes, signature, signer.pem    the same three parts as openssl takes them
    record.tlog-proof       C2SP tlog-proof: position in the log, hashes, signed checkpoint
    cited.note              the signed checkpoint that the record, or one before it, cites
    cited.consistency       hashes from that checkpoint to the one of the proof, base64, one a line
    feed/000000.cose …      only with the feed: every record of the same device up to this one
    evidence/SHA256         only where asked for: the files that the record names
    pack/                   the mission's signed metadata and roster (a TUF repository)

`verify.py` reads such a folder. Nothing in it names a person: the roster has call signs.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldapp.errors import InputError, StoreError
from fieldapp.ledger import record as records_
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.record import Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission import sealed_pack, trust
from fieldapp.store import hub_log
from fieldapp.store.atomic_file import new_file
from fieldapp.store.evidence import files as evidence
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import checkpoints, receipts

RECORD, PROOF, CITED, CONSISTENCY = (
    "record.cose",
    "record.tlog-proof",
    "cited.note",
    "cited.consistency",
)
FEED, EVIDENCE, PACK = "feed", "evidence", "pack"


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
    files = {RECORD: raw, **_openssl(record, device.public_key)}
    files |= {f"{FEED}/{r.seq:06d}.cose": r.raw for r in earlier}
    files |= _log_files(store, record, index, earlier)
    files["README.txt"] = _readme(record, root_hash).encode()
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


def _openssl(record: Record, public_key: bytes) -> dict[str, bytes]:
    # SubjectPublicKeyInfo of an Ed25519 key is these twelve bytes and the key (RFC 8410).
    key = base64.b64encode(bytes.fromhex("302a300506032b6570032100") + public_key).decode()
    pem = f"-----BEGIN PUBLIC KEY-----\n{key}\n-----END PUBLIC KEY-----\n"
    return {
        "signed-bytes": record.signed_bytes,
        "signature": record.signature,
        "signer.pem": pem.encode(),
    }


def _log_files(store: Store, record: Record, index: int, earlier: list[Record]) -> dict[str, bytes]:
    checkpoint = checkpoints.first_checkpoint_with(store, index)
    if checkpoint is None:
        raise StoreError("The log has no checkpoint for this record.", advice="Import once more.")
    read = hub_log.read_hashes(store)
    proof = note.Proof(
        index=index,
        hashes=tlog.inclusion(index, checkpoint.size, read),
        note=checkpoint.note,
    )
    files = {PROOF: note.format_proof(proof).encode()}
    cited = [r.checkpoint for r in (*earlier, record) if r.checkpoint is not None]
    held = checkpoints.at_size(store, cited[-1][0]) if cited else None
    if held is not None and held.size <= checkpoint.size:
        hashes = tlog.consistency(held.size, checkpoint.size, read)
        lines = "".join(f"{base64.b64encode(each).decode()}\n" for each in hashes)
        files |= {CITED: held.note.encode(), CONSISTENCY: lines.encode()}
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


def _readme(record: Record, root_hash: bytes) -> str:
    return f"""PROOF OF ONE RECORD
record (SHA-256 of record.cose)   {record.hash.hex()}
feed {record.kid.hex()}, number {record.seq}
mission root hash                 {root_hash.hex()}

1. Compare the root hash with the mission's own, on paper or its public site. All hangs on it.

2. The signature, with OpenSSL 3 and nothing of ours:
     openssl pkeyutl -verify -rawin -pubin -inkey signer.pem -sigfile signature -in signed-bytes
   "Signature Verified Successfully": whoever holds that key signed exactly these bytes.
   They are the record's: record.cose is d2 84, then 14 bytes that signed-bytes has after
   "Signature1", a0, the payload that is the rest of signed-bytes, 58 40, and the 64 bytes of
   signature. The payload is CBOR; any CBOR reader shows it, and fieldapp's source says what the
   numbers mean (fieldapp/ledger/record.py, body.py, fields.py, resources/formats/record.cddl).

3. Whose key it is: pack/ holds the mission's roster, signed by its officers (The Update Framework).
   pack/metadata/1.root.json has the mission's root hash as its SHA-256:
     sha256sum pack/metadata/1.root.json
   Compare the key in signer.pem with the roster's:
     openssl pkey -pubin -in signer.pem -outform DER | tail -c 32 | xxd -p -c 32

4. That it stands in the log, and since when at the latest: record.tlog-proof is a C2SP tlog-proof
   (c2sp.org/tlog-proof); the entry is the SHA-256 of record.cose. The checkpoint in it is signed by
   the log's keys, which the roster names; its ML-DSA-44 line states the time.

5. All of this at once, on any computer, without a network:
     fieldapp verify . --root-hash {root_hash.hex()}
"""
