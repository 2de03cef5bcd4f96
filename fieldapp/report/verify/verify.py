"""Verifier of proof folders: needs no home, no network, no trust beyond the pinned root hash.

The folder is from a stranger. What it establishes and what it does not is said in plain words, one
result each; a folder that contradicts itself, or holds what does not belong to it, is refused.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from fieldapp.errors import FieldappError, FormatError, Message, VerificationError
from fieldapp.ledger import record as records_
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log import note
from fieldapp.ledger.record import MAX_RECORD, Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission import trust
from fieldapp.mission.pack import ROSTER
from fieldapp.mission.trust import Trusted
from fieldapp.observation.values import EvidenceRef
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.by_hand import file_list, hand_files
from fieldapp.report.check_result import CheckResult
from fieldapp.report.proof import proof
from fieldapp.report.verify import (
    verify_folder,
    verify_judging,
    verify_log,
    verify_placement,
    verify_roster,
    verify_time,
    verify_who,
)
from fieldapp.report.verify.verify_folder import HandFiles, needed
from fieldapp.report.verify.verify_judging import MissionHead
from fieldapp.report.verify.verify_roster import RosterHead
from fieldapp.report.verify.verify_who import Chain, Fork

MAX_FEED: Final = 1_000_000
MAX_EVIDENCE: Final = 200 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """Result of checking a proof folder.

    Attributes:
        record: The record, its signature checked.
        results: In the order in which a reader asks.
        wrong: What contradicts itself; a folder with any of these proves nothing.
    """

    record: Record
    results: tuple[CheckResult, ...]
    wrong: tuple[str, ...]

    @property
    def in_order(self) -> bool:
        """True where nothing contradicts itself, and who signed was established."""
        who = all(result.established for result in self.results if result.about == "who")
        return who and not self.wrong


def members(verified: Verified) -> dict[str, Any]:
    """Members of the result for JSON."""
    return {
        "record": verified.record.hash.hex(),
        "in_order": verified.in_order,
        "results": [
            {"about": r.about, "established": r.established, "text": r.text}
            for r in verified.results
        ],
        "wrong": list(verified.wrong),
    }


def verify(
    folder: Path, *, root_hash: bytes, now: datetime, authority: bytes | None = None
) -> Verified:
    """Check a proof folder.

    Args:
        folder: As report/proof/proof.py writes it.
        root_hash: The mission's, 32 bytes, from paper.
        now: UTC, to say whether the roster has expired.
        authority: Root certificate of the time-stamping authority that is trusted, PEM; None where
            the folder's own is only named.

    Raises:
        FormatError: Something in it cannot be read.
        VerificationError: The roster is not of that mission, the device is not in it, or the
            record's signature does not match: then nothing is established.
        StoreError: The folder cannot be read.
    """
    read = trust.reader(folder)
    record = records_.parse(needed(read, proof.RECORD, MAX_RECORD))
    pack_read = trust.reader(folder / proof.PACK)
    trusted = trust.verified(pack_read, root_hash=root_hash, at=None)
    roster = roster_.parse(roster_raw := trust.target(pack_read, trusted, ROSTER))
    device = verify_roster.device(read, record, roster, root_hash)
    records_.verify(record, Verifier(device.public_key))
    wrong: list[str] = []
    known = {proof.RECORD, proof.PROOF, proof.ROSTER_PROOF, *_pack_files(trusted)}
    code_files = proof.code_files(trusted)
    known |= code_files.keys() | {proof.entry_name(record.kid)}
    opened = None
    try:
        text = verify_log.text_of(needed(read, proof.PROOF, note.MAX_NOTE), proof.PROOF)
        opened = verify_log.logged(text, record, roster)
    except FieldappError as e:
        wrong.append(f"The log: {e}")
    chain = None
    feed_holds = True
    try:
        chain = _chain(folder, record, device)
        known |= {f"{proof.FEED}/{each.seq:06d}.cose" for each in chain or ()}
    except FieldappError as e:
        feed_holds = False
        wrong.append(f"The feed: {e}")
    statement, later_files = verify_log.later_statement(read, record, roster, opened, wrong)
    known |= later_files
    head = RosterHead(roster=roster, hash=hashlib.sha256(roster_raw).digest(), trusted=trusted)
    roster_said, newest = verify_roster.standing(
        read, head, device, opened=opened, statement=statement, now=now, wrong=wrong
    )
    chains = Chain(records=chain, holds=feed_holds, statement=statement, roster_is_newest=newest)
    fork_files, forks = _forks(folder, record, chains, device, wrong)
    lists = _code_lists(pack_read, trusted)
    judged, judging_files = verify_judging.judged(
        folder, record, MissionHead(roster, root_hash, trusted, lists), wrong
    )
    known |= fork_files | judging_files
    results = [
        verify_who.who(record, device, chains, forks),
        _what(record, judged),
        verify_time.not_after(opened, roster, now),
    ]
    stamped, stamped_at, stamp_files = verify_log.stamped(
        read, record, roster, authority=authority, now=now, wrong=wrong
    )
    known |= stamp_files
    results += stamped
    before, cited_files = verify_log.not_before(
        read,
        record,
        chains,
        roster=roster,
        opened=opened,
        stamped_at=stamped_at,
        now=now,
        wrong=wrong,
    )
    known |= cited_files | verify_placement.FILES
    results += [before, verify_who.complete(record, chains, forks), verify_who.later(statement)]
    results += verify_placement.placed(read, record, roster, root_hash, wrong)
    results += [*_evidence(folder, record, wrong, known), *judged, roster_said]
    listed = verify_folder.file_list_of(read, statement, wrong)
    expected = HandFiles(
        exact=hand_files.parts(record, device.public_key),
        texts=_texts(record, roster, root_hash, lists, trusted),
        code_lists=code_files,
    )
    results.append(verify_folder.for_hands(read, expected, listed, wrong))
    known |= expected.exact.keys() | expected.texts.keys() | {file_list.NAME}
    results.append(verify_folder.as_listed(folder, listed, known, wrong))
    wrong += verify_folder.strangers(folder, known)
    return Verified(record=record, results=tuple(results), wrong=tuple(wrong))


def _pack_files(trusted: Trusted) -> set[str]:
    target = proof.stored_target(trusted, ROSTER)
    return {f"{proof.PACK}/{name}" for name in (*trusted.files, target)}


def _texts(
    record: Record,
    roster: Roster,
    root_hash: bytes,
    lists: Vocabulary | None,
    trusted: Trusted,
) -> dict[str, bytes | None]:
    """Texts that this version writes for readers; None where the code lists are not here."""
    if lists is None:
        return dict.fromkeys(hand_files.names())
    written = hand_files.texts(
        record,
        root_hash=root_hash,
        vocabulary=lists,
        pack=proof.pack_names(trusted, record.kid),
        hub=roster.hub.url if roster.hub else "",
    )
    return dict(written)


def _code_lists(pack_read: trust.Read, trusted: Trusted) -> Vocabulary | None:
    try:
        return proof.vocabulary(pack_read, trusted)
    except FieldappError:
        return None


def _what(record: Record, judged: Sequence[CheckResult]) -> CheckResult:
    kind = record.type.name.lower().replace("_", " ")
    article = "an" if kind[0] in "aeio" else "a"
    text = f"It is {article} {kind}, number {record.seq} of its feed."
    if isinstance(record.body, Amendment):
        text += f" It corrects the record {record.body.target.hex()}."
    if isinstance(record.body, Finding) and not any(each.about == "finding" for each in judged):
        text += " That two persons stand behind the finding is headquarters' word."
    return CheckResult(about="what", established=True, text=text)


def _chain(folder: Path, record: Record, device: Device) -> tuple[Record, ...] | None:
    """The records before this one, verified as a chain; None where the folder has none."""
    path = folder / proof.FEED
    if path.is_symlink():
        raise FormatError("a feed that is a link to another folder", where=proof.FEED)
    if not path.is_dir():
        return None if record.seq else ()
    if record.seq > MAX_FEED:
        raise FormatError("a feed that is too long", where=proof.FEED)
    read, verifier = trust.reader(path), Verifier(device.public_key)
    chain: list[Record] = []
    for seq in range(record.seq):
        raw = needed(read, f"{seq:06d}.cose", MAX_RECORD)
        each = records_.parse(raw)
        records_.verify(each, verifier)
        previous = chain[-1].hash if chain else None
        if each.seq != seq or each.previous != previous or each.mission != record.mission:
            raise VerificationError(
                Message("Record {1} does not follow the one before.", seq), check="4"
            )
        chain.append(each)
    if record.previous != (chain[-1].hash if chain else None):
        raise VerificationError("The record does not follow its feed.", check="4")
    return tuple(chain)


def _forks(
    folder: Path, record: Record, chain: Chain, device: Device, wrong: list[str]
) -> tuple[set[str], tuple[Fork, ...]]:
    """Records of the same key on other branches, with their files: they need no one's word."""
    read, verifier = trust.reader(folder / proof.FORKS), Verifier(device.public_key)
    own = {each.hash for each in (*(chain.records or ()), record)}
    names = set()
    shown: dict[bytes, Fork] = {}
    listed = chain.statement.forks if chain.statement else ()
    paths = () if (folder / proof.FORKS).is_symlink() else (folder / proof.FORKS).glob("*.cose")
    for path in sorted(paths)[: proof.MAX_FORKS]:
        try:
            other = records_.parse(needed(read, path.name, MAX_RECORD))
            records_.verify(other, verifier)
        except FieldappError as e:
            wrong.append(f"A branch of the feed: {e}")
            continue
        if other.hash in own or other.seq > record.seq or path.name != f"{other.hash.hex()}.cose":
            wrong.append(f"{proof.FORKS}/{path.name} is no branch of the feed.")
            continue
        if (
            chain.records is None
            and other.seq < record.seq
            and (other.seq, other.hash) not in listed
        ):
            wrong.append(f"{proof.FORKS}/{path.name} is no branch, as far as this folder shows.")
            continue
        names.add(f"{proof.FORKS}/{path.name}")
        shown[other.hash] = Fork(other.seq, other.hash, other)
    unshown = [Fork(seq, digest, None) for seq, digest in listed if digest not in shown]
    every = (*shown.values(), *(fork for fork in unshown if fork.seq <= record.seq))
    return names, tuple(sorted(every, key=lambda fork: (fork.seq, fork.hash)))


def _evidence(folder: Path, record: Record, wrong: list[str], known: set[str]) -> list[CheckResult]:
    body = record.body
    seen = body.observation if isinstance(body, Amendment) else body
    named: tuple[EvidenceRef, ...] = getattr(seen, "evidence", ())
    if not named:
        return []
    read, here, altered = trust.reader(folder / proof.EVIDENCE), 0, 0
    if (folder / proof.EVIDENCE).is_symlink():
        read = lambda _name, _limit: None  # noqa: E731
    for ref in named:
        name = ref.sha256.hex()
        known.add(f"{proof.EVIDENCE}/{name}")
        raw = read(name, MAX_EVIDENCE)
        if raw is None:
            continue
        if hashlib.sha256(raw).digest() != ref.sha256 or len(raw) != ref.size:
            wrong.append(f"Evidence {name[:16]} is not the file that was signed.")
            altered += 1
            continue
        here += 1
    text = f"Files that it names: {len(named)}; here and unchanged: {here}"
    text += f"; altered: {altered}." if altered else "."
    whole = here == len(named)
    return [CheckResult(about="evidence", established=whole, text=text)]
