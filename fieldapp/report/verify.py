"""Verifier of proof folders: needs no home, no network, no trust beyond the pinned root hash.

The folder is from a stranger. What it establishes and what it does not is said in plain words, one
finding each; a folder that contradicts itself is refused as a whole.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from fieldapp.errors import FieldappError, FormatError, Message, VerificationError
from fieldapp.ledger import record as records_
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.body import Amendment
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.record import MAX_RECORD, Record
from fieldapp.ledger.roster import Device, Roster, may_sign
from fieldapp.mission import trust
from fieldapp.observation.observation import Observation
from fieldapp.report import proof

MAX_FEED: Final = 1_000_000
MAX_EVIDENCE: Final = 200 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """Result of one check.

    Attributes:
        about: "who", "what", "not before", "not after", "complete", "evidence", "roster".
        established: It was proven.
        text: In plain words, for a person.
    """

    about: str
    established: bool
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """Result of checking a proof folder.

    Attributes:
        record: The record, its signature checked.
        findings: In the order in which a reader asks.
        wrong: What contradicts itself; a folder with any of these proves nothing.
    """

    record: Record
    findings: tuple[CheckResult, ...]
    wrong: tuple[str, ...]

    @property
    def in_order(self) -> bool:
        """Nothing contradicts itself, and who signed was established."""
        who = all(finding.established for finding in self.findings if finding.about == "who")
        return who and not self.wrong


def members(verified: Verified) -> dict[str, Any]:
    """The same for JSON."""
    return {
        "record": verified.record.hash.hex(),
        "in_order": verified.in_order,
        "findings": [
            {"about": f.about, "established": f.established, "text": f.text}
            for f in verified.findings
        ],
        "wrong": list(verified.wrong),
    }


def verify(folder: Path, *, root_hash: bytes, now: datetime) -> Verified:
    """Check a proof folder.

    Args:
        folder: As proof.py writes it.
        root_hash: The mission's, 32 bytes, from paper.
        now: UTC, to say whether the roster has expired.

    Raises:
        FormatError: Something in it cannot be read.
        VerificationError: The roster is not of that mission, the device is not in it, or the
            record's signature does not match: then nothing is established.
        StoreError: The folder cannot be read.
    """
    read = trust.reader(folder)
    record = records_.parse(_needed(read, proof.RECORD, MAX_RECORD))
    pack_read = trust.reader(folder / proof.PACK)
    trusted = trust.verified(pack_read, root_hash=root_hash, at=None)
    roster = roster_.parse(trust.target(pack_read, trusted, "roster.json"))
    device = _device(record, roster, root_hash)
    records_.verify(record, Verifier(device.public_key))
    findings = [_who(record, device), _what(record)]
    wrong: list[str] = []
    opened = None
    try:
        opened = _logged(read, record, roster)
    except FieldappError as e:
        wrong.append(f"The log: {e}")
    findings.append(_not_after(opened))
    try:
        chain = _chain(folder, record, device)
        findings += [_not_before(read, record, chain, roster, opened), _complete(record, chain)]
    except FieldappError as e:
        wrong.append(f"The feed: {e}")
    findings += _evidence(folder, record, wrong)
    findings.append(_roster(roster, device, trusted.expires, now))
    wrong += _hand_files(read, record, device)
    return Verified(record=record, findings=tuple(findings), wrong=tuple(wrong))


def _needed(read: trust.Read, name: str, limit: int) -> bytes:
    raw = read(name, limit)
    if raw is None:
        raise FormatError(
            Message("{1} is missing: this is not a whole proof folder.", name), where=name
        )
    return raw


def _device(record: Record, roster: Roster, root_hash: bytes) -> Device:
    device = roster.device(record.kid)
    if record.mission != root_hash[:8] or device is None:
        raise VerificationError(
            "The record is not of a device of this mission.",
            check="1",
            advice="Compare the root hash with the one on paper.",
        )
    return device


def _who(record: Record, device: Device) -> CheckResult:
    if not may_sign(device, record.type):
        text = f"The key of {device.call_sign} signed it, but {device.role} may not sign this."
        return CheckResult(about="who", established=False, text=text)
    text = (
        f"The key of {device.call_sign} ({device.role}) signed exactly these bytes. "
        "It does not show who held the laptop."
    )
    if device.revoked_at is not None:
        known = device.last_good_seq
        good = known is not None and record.seq <= known
        text += (
            f" The key was revoked on {_stamp(device.revoked_at)}; this record is "
            f"{'not after' if good else 'after'} the last one that is trusted."
        )
        return CheckResult(about="who", established=good, text=text)
    return CheckResult(about="who", established=True, text=text)


def _what(record: Record) -> CheckResult:
    kind = record.type.name.lower().replace("_", " ")
    article = "an" if kind[0] in "ao" else "a"
    text = f"It is {article} {kind}, number {record.seq} of its feed."
    if isinstance(record.body, Amendment):
        text += f" It corrects the record {record.body.target.hex()}."
    elif isinstance(record.body, Observation):
        text += " Whether it was amended or retracted later, this folder cannot show."
    return CheckResult(about="what", established=True, text=text)


def _logged(read: trust.Read, record: Record, roster: Roster) -> note.OpenedCheckpoint:
    text = _text(_needed(read, proof.PROOF, note.MAX_NOTE), proof.PROOF)
    vkeys = (*roster.log_vkeys, *roster.witness_vkeys)
    return note.verify_proof(note.parse_proof(text), record.hash, roster.log_origin, vkeys)


def _not_after(opened: note.OpenedCheckpoint | None) -> CheckResult:
    if opened is None:
        return CheckResult(
            about="not after", established=False, text="Its place in the log is not proven."
        )
    size = opened.checkpoint.size
    if opened.not_after is None:
        text = f"It stands in the hub's log of {size} entries; no signature states the time."
        return CheckResult(about="not after", established=False, text=text)
    witnesses = sum(s.type == note.COSIGNATURE for s in opened.statements)
    others = "a witness" if witnesses == 1 else f"{witnesses} witnesses"
    by = f"the hub's log and {others}" if witnesses else "the hub's log alone"
    text = f"It existed by {_stamp(opened.not_after)}: {by} said so, at {size} entries."
    return CheckResult(about="not after", established=True, text=text)


def _chain(folder: Path, record: Record, device: Device) -> list[Record] | None:
    """The records before this one, verified as a chain; None where the folder has none."""
    if (folder / proof.FEED).is_symlink():
        raise FormatError("a feed that is a link to another folder", where=proof.FEED)
    if not (folder / proof.FEED).is_dir():
        return None if record.seq else []
    if record.seq > MAX_FEED:
        raise FormatError("a feed that is too long", where=proof.FEED)
    read, verifier = trust.reader(folder / proof.FEED), Verifier(device.public_key)
    chain: list[Record] = []
    for seq in range(record.seq):
        raw = _needed(read, f"{seq:06d}.cose", MAX_RECORD)
        each = records_.parse(raw)
        records_.verify(each, verifier)
        previous = chain[-1].hash if chain else None
        if each.seq != seq or each.previous != previous:
            raise VerificationError(
                Message("Record {1} does not follow the one before.", seq), check="4"
            )
        chain.append(each)
    if record.previous != (chain[-1].hash if chain else None):
        raise VerificationError("The record does not follow its feed.", check="4")
    return chain


def _not_before(
    read: trust.Read,
    record: Record,
    chain: list[Record] | None,
    roster: Roster,
    opened: note.OpenedCheckpoint | None,
) -> CheckResult:
    claim = f"Its own clock says {_stamp(record.signed_at)}; that is a claim."
    cited = [r.checkpoint for r in (*(chain or ()), record) if r.checkpoint is not None]
    if not cited or opened is None:
        why = (
            "The device had seen no checkpoint of the log when it signed."
            if chain is not None
            else "It cites no checkpoint itself, and its feed is not in the folder."
        )
        return CheckResult(about="not before", established=False, text=f"{why} {claim}")
    raw = read(proof.CITED, note.MAX_NOTE)
    hashes = read(proof.CONSISTENCY, note.MAX_NOTE)
    if raw is None or hashes is None:
        text = f"The checkpoint that it cites is not in the folder. {claim}"
        return CheckResult(about="not before", established=False, text=text)
    vkeys = (*roster.log_vkeys, *roster.witness_vkeys)
    older = note.open_checkpoint(_text(raw, proof.CITED), roster.log_origin, vkeys)
    size, root = older.checkpoint.size, older.checkpoint.root
    if (size, root) != cited[-1]:
        raise VerificationError("The cited checkpoint is another one.", check="cited")
    newer = opened.checkpoint
    if size != newer.size or root != newer.root:
        proof_hashes = [_hash(line) for line in _text(hashes, proof.CONSISTENCY).splitlines()]
        tlog.verify_consistency(size, newer.size, proof_hashes, root, newer.root)
    when = older.not_after
    text = f"It was signed after the log had {size} entries" + (
        f", which was at {_stamp(when)}." if when else "; no signature states that time."
    )
    return CheckResult(about="not before", established=when is not None, text=f"{text} {claim}")


def _complete(record: Record, chain: list[Record] | None) -> CheckResult:
    if chain is None:
        text = (
            f"Whether the records before it in the feed say more, of which there are {record.seq}, "
            "this folder does not show."
        )
        return CheckResult(about="complete", established=False, text=text)
    text = (
        f"Every record that the device signed before it is here, {record.seq} in all, none removed "
        "and none changed. What it signed later is not shown."
    )
    return CheckResult(about="complete", established=True, text=text)


def _evidence(folder: Path, record: Record, wrong: list[str]) -> list[CheckResult]:
    body = record.body
    seen = body.observation if isinstance(body, Amendment) else body
    if not isinstance(seen, Observation) or not seen.evidence:
        return []
    read, here = trust.reader(folder / proof.EVIDENCE), 0
    for ref in seen.evidence:
        raw = read(ref.sha256.hex(), MAX_EVIDENCE)
        if raw is None:
            continue
        if hashlib.sha256(raw).digest() != ref.sha256 or len(raw) != ref.size:
            wrong.append(f"Evidence {ref.sha256.hex()[:16]} is not the file that was signed.")
        here += 1
    text = f"Files that it names: {len(seen.evidence)}; here and unchanged: {here}."
    whole = here == len(seen.evidence)
    return [CheckResult(about="evidence", established=whole, text=text)]


def _roster(roster: Roster, device: Device, expires: datetime, now: datetime) -> CheckResult:
    text = (
        f"Version {roster.version} of the roster of {roster.mission_name} lists the key since "
        f"{_stamp(device.valid_from)}."
    )
    if expires <= now:
        text += f" That roster expired on {_stamp(expires)}: a newer one may say otherwise."
    return CheckResult(about="roster", established=expires > now, text=text)


def _hand_files(read: trust.Read, record: Record, device: Device) -> list[str]:
    """The parts for openssl are the record's own; whoever checks them by hand checks this one."""
    pem = base64.b64encode(bytes.fromhex("302a300506032b6570032100") + device.public_key)
    wrong = []
    for name, expected in (
        ("signed-bytes", record.signed_bytes),
        ("signature", record.signature),
    ):
        if read(name, MAX_RECORD) not in (None, expected):
            wrong.append(f"{name} is not the record's.")
    given = read("signer.pem", 1024)
    if given is not None and pem not in given:
        wrong.append("signer.pem is not the device's key.")
    return wrong


def _text(raw: bytes, name: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as e:
        raise FormatError(Message("{1} is not text", name), where=name) from e


def _hash(line: str) -> bytes:
    try:
        return base64.b64decode(line, validate=True)
    except ValueError as e:
        raise FormatError("a hash that is not base64", where=proof.CONSISTENCY) from e


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
