"""Writer of proof folders: what an outsider needs to check one record.

    README.txt, README.uk.txt …   how to check, with the program, check.sh, or by hand
    check.sh                checks the folder with bash, openssl, jq, xxd and sha256sum alone
    record.en.txt …         the record in plain words of each language
    record.cddl             what the numbers in the record mean
    SHA256SUMS              list of the files, all but this one and later.note, which signs its hash
    record.cose             the signed record, the exact bytes
    signed-bytes, signature, signer.pem    the same three parts as openssl takes them
    record.tlog-proof       C2SP tlog-proof: position in the log, hashes, signed checkpoint
    cited.note              the signed checkpoint that the record, or one before it, cites
    cited.consistency       hashes from that checkpoint to the one of the proof, base64, one a line
    stamp.tsr, stamp.pem, stamp.tlog-proof    where an outside authority stamped the log since: its
                            stamp, its root certificate, and the record's place in what was stamped
    later.note              what corrects the record, branches of its feed, the files: later.py
    later.consistency       hashes from the proof's checkpoint to the statement's
    forks/SHA256.cose       where the key signed other records up to this number: each of them
    feed/000000.cose …      only with the feed: every record of the same device up to this one
    evidence/SHA256         only where asked for: the files that the record names
    pack/                   signed metadata, the roster's head and the code lists (TUF repository)
    placement.cose          where headquarters gave the post a position: that signed record, and
    placement-entry.json    the entry of whose key signed it; they are no part of the record
    judging/                where a finding in force for readers outside is about it, or one for the
                            mission alone is asked for: see proof_judging.py
    roster/KID.json         the device's entry of the roster: see ledger/devices/entry_list.py
    roster.tlog-proof       position of the roster's head in the log, at the statement's checkpoint

`report/verify/verify.py` reads such a folder. Nothing in it names a person or a team, unless
headquarters opens the call sign, or a signed record does: a patrol's start tells its team, and a
text whatever was typed. Whoever writes the folder is told which names those are.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import InputError, StoreError
from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.ledger.devices import device_entry, entry_list, strict_json
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.record import Placement, Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys, sealed_pack, trust
from fieldapp.mission.pack import ROSTER, VOCABULARY
from fieldapp.mission.trust import Trusted
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.by_hand import file_list, hand_files
from fieldapp.report.by_hand.hand_files import PackNames
from fieldapp.report.proof import later, proof_judging
from fieldapp.report.proof.later import LaterStatement
from fieldapp.report.proof.outside_names import names_of_people
from fieldapp.store import hub_log
from fieldapp.store.atomic_file import new_file
from fieldapp.store.evidence import files as evidence
from fieldapp.store.interface import Store
from fieldapp.store.records import corrections, feeds, log_state, placements, rule_rows
from fieldapp.store.transfer import checkpoints, receipts, stamp_rows
from fieldapp.store.transfer.checkpoints import StoredCheckpoint

RECORD, PROOF, CITED, CONSISTENCY = (
    "record.cose",
    "record.tlog-proof",
    "cited.note",
    "cited.consistency",
)
LATER, LATER_CONSISTENCY = "later.note", "later.consistency"
STAMP, STAMP_ROOT, STAMP_PROOF = "stamp.tsr", "stamp.pem", "stamp.tlog-proof"
ROSTER_PROOF: Final = "roster.tlog-proof"
PLACEMENT, PLACEMENT_ENTRY = "placement.cose", "placement-entry.json"
FEED, FORKS, EVIDENCE, PACK, ENTRIES = "feed", "forks", "evidence", "pack", "roster"
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
        others: Records of other devices that are in it, with all that they say.
        left_out: Findings about it for the mission alone, which are not in it.
        named: Call signs and teams, in small letters, that records in it name.
    """

    record: Record
    log_index: int
    feed: int
    evidence: int
    missing: int
    others: int
    left_out: int
    named: tuple[str, ...]


def write(
    store: Store,
    record_hash: bytes,
    folder: Path,
    *,
    roster: Roster,
    root_hash: bytes,
    with_feed: bool,
    with_evidence: bool,
    with_names: bool,
    with_internal: bool,
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
        with_names: Call sign and team of the device's holder, verifiably.
        with_internal: Findings about it for the mission alone too, with all that they rest on.
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
    read = sealed_pack.of_store(store).read
    trusted = trust.verified(read, root_hash=root_hash, at=None)
    files = {RECORD: raw, **hand_files.parts(record, device.public_key)}
    files |= hand_files.texts(
        record,
        root_hash=root_hash,
        vocabulary=vocabulary(read, trusted),
        pack=pack_names(trusted, record.kid),
        hub=roster.hub.url if roster.hub else "",
    )
    files |= {f"{FEED}/{r.seq:06d}.cose": r.raw for r in earlier}
    checkpoint = _checkpoint(store, index, roster)
    files[entry_name(record.kid)] = _entry(roster, device, with_names=with_names)
    files |= _log_files(store, record, index, earlier, checkpoint)
    files |= _stamp_files(store, index)
    files |= _placement(store, record, roster)
    branches = _branches(store, record)
    files |= {f"{FORKS}/{each.hash.hex()}.cose": each.raw for each in branches}
    trust.copy_only(
        read,
        trusted,
        lambda name, raw: files.update({f"{PACK}/{name}": raw}),
        (ROSTER, *code_lists(trusted)),
    )
    newest = checkpoints.newest_checkpoint(store) or checkpoint
    consistency = tlog.consistency(checkpoint.size, newest.size, hub_log.read_hashes(store))
    files[LATER_CONSISTENCY] = _lines(consistency)
    roster_hash = hashlib.sha256(trust.target(read, trusted, ROSTER)).digest()
    files[ROSTER_PROOF] = _roster_proof(store, roster_hash, newest)
    files |= proof_judging.files(
        store,
        record,
        size=newest.size,
        internal=with_internal,
        roster=roster,
        read=read,
        trusted=trusted,
    )
    signed = {
        hashlib.sha256(each).digest(): each for n, each in files.items() if n.endswith(".cose")
    }
    refs = evidence.named(store, record_hash) if with_evidence else []
    here = [ref.sha256 for ref in refs if evidence.has(store, ref.sha256)]
    digests = {name: hashlib.sha256(content).digest() for name, content in files.items()}
    listed = file_list.encode(digests | {f"{EVIDENCE}/{each.hex()}": each for each in here})
    files[file_list.NAME] = listed
    statement = LaterStatement(
        record=record.hash,
        written=now,
        files=hashlib.sha256(listed).digest(),
        roster=(roster.version, roster_hash),
        forks=tuple((each.seq, each.hash) for each in branches),
        corrections=_corrections(store, record, later.MAX_LINES - len(branches)),
    )
    head = note.parse_checkpoint(note.split_note(newest.note)[0])
    files[LATER] = later.sign(statement, head, hub_keys.log_signer(store)).encode()
    for name, content in files.items():
        _put(folder, name, content)
    for sha256 in here:
        _put_evidence(store, folder, sha256)
    return ProofContents(
        record=record,
        log_index=index,
        feed=len(earlier),
        evidence=len(here),
        missing=len(refs) - len(here),
        others=sum(records_.parse(each).kid != record.kid for each in signed.values()),
        left_out=0 if with_internal else proof_judging.left_out(store, record),
        named=names_of_people(signed.values(), roster),
    )


def _corrections(store: Store, record: Record, most: int) -> tuple[tuple[str, bytes], ...]:
    """Records that correct this one, each with its word; of an edition those in force."""
    if not isinstance(record.body, Edition):
        return tuple(corrections.of(store, record.hash, most=most))
    editions = rule_rows.editions(store, log_state.newest(store))
    found = rule_rows.correcting(editions, record.body.approves or record.hash)
    return tuple(("corrected", each) for each in found[:most])


def entry_name(kid: bytes) -> str:
    """Name of the file with a device's entry."""
    return f"{ENTRIES}/{kid.hex()}.json"


def _entry(roster: Roster, device: Device, *, with_names: bool) -> bytes:
    names = (device_entry.CALL_SIGN, device_entry.TEAM) if with_names else ()
    shown = {name: device.openings[name] for name in names}
    members = device_entry.opening_members(shown)
    entry = roster.entries[device.kid]._replace(openings=strict_json.canonical(members))
    stored = entry_list.hashes([each.leaf for each in roster.entries.values()])
    return entry_list.prove(entry, roster.size, stored) + b"\n"


def _placement(store: Store, record: Record, roster: Roster) -> dict[str, bytes]:
    """The placement in force of the observation that the record carries; nothing without one."""
    for placed, its in placements.about(store, record.hash):
        device = roster.device(placed.kid)
        if not isinstance(placed.body, Placement) or placed.body.post is None:
            continue
        if its.reason or device is None:
            continue
        return {PLACEMENT: placed.raw, PLACEMENT_ENTRY: _entry(roster, device, with_names=False)}
    return {}


def _roster_proof(store: Store, roster_hash: bytes, newest: StoredCheckpoint) -> bytes:
    """Position of the roster in the log."""
    index = hub_log.find(store, roster_hash, "roster")
    if index is None or index >= newest.size:
        raise InputError(
            "The roster is not in the hub's log yet.", field="hash", advice="Import once more."
        )
    hashes = tlog.inclusion(index, newest.size, hub_log.read_hashes(store))
    return note.format_proof(note.Proof(index=index, hashes=hashes, note=newest.note)).encode()


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


def _branches(store: Store, record: Record) -> list[Record]:
    """Records of the same key with which other branches begin, up to the same number.

    Of many the last: those below a record that officers named are settled by it, later ones are
    not, and whoever copied a key can sign as many below as they like.
    """
    own = {record.hash, *(each.hash for each in _chain(store, record))}
    stored = (*feeds.records(store, record.kid, 0, record.seq), *feeds.forks(store, record.kid))
    branches = map(records_.parse, stored)
    others = [
        each
        for each in branches
        if each.hash not in own
        and each.seq <= record.seq
        and (each.previous is None or each.previous in own)
    ]
    return sorted(others, key=lambda each: each.seq)[-MAX_FORKS:]


def code_lists(trusted: Trusted) -> list[str]:
    """Names of the mission's code lists among the targets."""
    return sorted(name for name in trusted.targets.targets if name.startswith(VOCABULARY))


def code_files(trusted: Trusted) -> dict[str, bytes]:
    """SHA-256 of the mission's code lists, by their paths below a proof folder."""
    return {
        f"{PACK}/{stored_target(trusted, name)}": bytes.fromhex(
            trusted.targets.targets[name].hashes["sha256"]
        )
        for name in code_lists(trusted)
    }


def vocabulary(read: trust.Read, trusted: Trusted) -> Vocabulary:
    """The mission's vocabulary.

    Raises:
        VerificationError, FormatError: A list is missing, altered or malformed.
    """
    lists = {
        name.removeprefix(VOCABULARY).removesuffix(".json"): trust.target(read, trusted, name)
        for name in code_lists(trusted)
    }
    return Vocabulary.parse(lists)


def pack_names(trusted: Trusted, kid: bytes) -> PackNames:
    """Files of pack and roster that the README names."""
    root, _, _, targets = trusted.versions
    metadata = f"{PACK}/{trust.METADATA}"
    return PackNames(
        root=f"{metadata}/{root}.root.json",
        targets=f"{metadata}/{targets}.targets.json",
        roster=f"{PACK}/{stored_target(trusted, ROSTER)}",
        entry=entry_name(kid),
    )


def stored_target(trusted: Trusted, name: str) -> str:
    """Path of a target below the pack."""
    sha256 = trusted.targets.targets[name].hashes["sha256"]
    return f"{trust.TARGETS}/{trust.stored_name(name, sha256)}"


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


def _stamp_files(store: Store, index: int) -> dict[str, bytes]:
    """The first time stamp of a log that has the entry, with the entry's place in it."""
    stamp = stamp_rows.first_with(store, index)
    stamped = None if stamp is None else checkpoints.at_size(store, stamp.size)
    if stamp is None or stamped is None:
        return {}
    hashes = tlog.inclusion(index, stamped.size, hub_log.read_hashes(store))
    place = note.Proof(index=index, hashes=hashes, note=note.small(stamped.note))
    return {
        STAMP: stamp.stamp,
        STAMP_ROOT: stamp.root,
        STAMP_PROOF: note.format_proof(place).encode(),
    }


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
