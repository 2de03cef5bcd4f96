"""Findings of a proof folder, judged outside: by the rules of effect, and by the rules they cite.

The same code decides as at headquarters, on the records that are here. What is not here cannot be
seen: a withdrawal or a retraction that headquarters left out, and what came after its statement.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from fieldapp.errors import FieldappError, FormatError, VerificationError
from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.field_bodies import Amendment, Retraction
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.bodies.mission_bodies import Remark
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.devices import strict_json
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.devices.strict_json import count, members_of, octets, typed
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.record import MAX_RECORD, Record
from fieldapp.ledger.roster import Roster, may_sign
from fieldapp.mission import trust
from fieldapp.mission.pack import AGREEMENT, COUNTING, COUNTING_DEFAULT
from fieldapp.mission.rules import kept_rules, pack_rules
from fieldapp.mission.trust import Read, Trusted
from fieldapp.observation.observation import Observation
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.check_result import CheckResult
from fieldapp.report.proof import proof
from fieldapp.report.proof.proof_judging import (
    JUDGING,
    MAX_RECORDS,
    POSITIONS,
    ZONES,
    counting_name,
    observers,
)
from fieldapp.report.verify import (
    folder_judging,
    verify_figure,
    verify_located,
    verify_log,
    verify_roster,
    verify_rules,
)
from fieldapp.report.verify.folder_judging import FolderJudging
from fieldapp.report.verify.verify_folder import needed
from fieldapp.store.records.desk.judging_records import findings_among
from fieldapp.verification.all_effects import ArrivedRecord
from fieldapp.verification.corroboration.located_area import first_version
from fieldapp.verification.effect import Effect
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.verification.findings.finding_effect import Conclusion
from fieldapp.verification.findings.finding_reach import is_about
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.wording.finding_text import finding_reason_words
from fieldapp.wording.safe_text import visible

MAX_FILE: Final = 8 * 2**20
_NONE: Final = CheckResult(
    about="finding",
    established=False,
    text="None is in this folder. Whether the mission judged the record, it does not show.",
)


class MissionHead(NamedTuple):
    """The mission as a folder shows it, verified; no vocabulary where its lists are not here."""

    roster: Roster
    root_hash: bytes
    trusted: Trusted
    vocabulary: Vocabulary | None


def judged(
    folder: Path, record: Record, mission: MissionHead, wrong: list[str]
) -> tuple[list[CheckResult], set[str]]:
    """Results about the findings that a folder shows, and its files of them.

    Where none is, an observation says so: one for the mission alone may be left out.

    Args:
        folder: As report/proof/proof.py writes it.
        record: That is proven.
        mission: By which it is checked.
        wrong: What contradicts itself is added here.
    """
    path = folder / JUDGING
    if path.is_symlink() or not path.is_dir():
        return [_NONE] if isinstance(record.body, Observation | Amendment) else [], set()
    names = sorted(each.name for each in path.iterdir())
    known = {f"{JUDGING}/{name}" for name in names}
    try:
        judging = _read(folder, names, mission)
        return list(_results(judging, record, wrong)), known
    except FieldappError as e:
        wrong.append(f"The finding: {e}")
        return [], known


def _read(folder: Path, names: Sequence[str], mission: MissionHead) -> FolderJudging:
    """Read and verify all files; each is named by what it holds, and none is without use."""
    roster, root_hash, trusted, vocabulary = mission
    whole, read = trust.reader(folder), trust.reader(folder / JUDGING)
    signed = [name for name in names if name.endswith(".cose")]
    if len(signed) > MAX_RECORDS:
        raise FormatError("too many records", where=JUDGING)
    zones = needed(read, ZONES, MAX_FILE)
    if hashlib.sha256(zones).hexdigest() != trusted.targets.targets[AGREEMENT].hashes["sha256"]:
        raise VerificationError("The zones are not the mission's.", check="zones")
    head = _head(whole, roster)
    positions = typed(
        strict_json.parse_canonical(needed(read, POSITIONS, MAX_FILE), POSITIONS), dict
    )
    placed, devices = [], dict[bytes, Device]()
    for name in signed:
        each = records_.parse(needed(read, name, MAX_RECORD))
        if name != f"{each.hash.hex()}.cose":
            raise VerificationError("A record is not the one that its file names.", check="name")
        if each.kid not in devices:
            entry = f"{JUDGING}/{each.kid.hex()}.json"
            devices[each.kid] = verify_roster.device(whole, each, roster, root_hash, entry)
        records_.verify(each, Verifier(devices[each.kid].public_key))
        placed.append(ArrivedRecord(each, _index(positions.get(each.hash.hex()), each, head)))
    for kid in observers(each.record.body for each in placed) - devices.keys():
        if (entry := f"{kid.hex()}.json") in names:  # else it is no device: nobody
            devices[kid] = verify_roster.entry(read, kid, roster, entry)
    bodies = [each.record.body for each in placed if isinstance(each.record.body, Finding)]
    by_model = {each.located.model for each in bodies if each.located is not None}
    cited = {each.rules for body in bodies for each in body.judgements}
    all_files = dict(_rule_files(read, names))
    files = {sha256: raw for sha256, raw in all_files.items() if sha256 not in by_model - cited}
    models = {sha256: raw for sha256, raw in all_files.items() if sha256 in by_model}
    if files and vocabulary is None:
        raise FormatError("no code lists to read the rules with", where=JUDGING)
    rules = {} if vocabulary is None else dict(_rules(files, zones, vocabulary))
    used = {*signed, *(f"{kid.hex()}.json" for kid in devices), POSITIONS, ZONES}
    counting = {
        each.hash: needed(read, counting_name(each.hash), MAX_FILE)
        for each in findings_among(e.record for e in placed)
        if counting_name(each.hash) in names
    }
    used |= {counting_name(hash_) for hash_ in counting}
    used |= {f"{sha256.hex()}.toml" for sha256 in (cited | by_model) & all_files.keys()}
    if len(positions) != len(placed) or set(names) != used:
        raise FormatError("files that belong to no record", where=JUDGING)
    placed.sort(key=lambda each: each.log_index or 0)
    attributing = {sha256: kept_rules.attributes(raw) for sha256, raw in files.items()}
    listed = trusted.targets.targets.get(COUNTING)
    own = hashlib.sha256(COUNTING_DEFAULT.read_bytes()).digest()
    if listed is not None:
        own = bytes.fromhex(listed.hashes["sha256"])
    return FolderJudging(
        placed, devices, attributing, rules, models, zones, head.size, counting, own
    )


def _head(read: Read, roster: Roster) -> note.Checkpoint:
    """The checkpoint of the roster's place in the log."""
    text = verify_log.text_of(needed(read, proof.ROSTER_PROOF, note.MAX_NOTE), proof.ROSTER_PROOF)
    signed = note.parse_proof(text).note
    return note.open_checkpoint(signed, *verify_log.log_of(roster, signed)).checkpoint


def _index(position: object, record: Record, head: note.Checkpoint) -> int:
    if position is None:
        raise FormatError("a record without its position", where=POSITIONS)
    members = members_of(position, "index proof")
    index, given = count(members["index"]), typed(members["proof"], list)
    if len(given) > tlog.MAX_PROOF:
        raise FormatError("too long a proof", where=POSITIONS)
    hashes = [octets(each, tlog.HASH_SIZE) for each in given]
    tlog.verify_inclusion(record.hash, index, head.size, hashes, head.root)
    return index


def _rule_files(read: Read, names: Sequence[str]) -> Iterator[tuple[bytes, bytes]]:
    for name in names:
        if not name.endswith(".toml") or name.startswith("counting-"):
            continue
        raw = needed(read, name, MAX_FILE)
        digest = hashlib.sha256(raw)
        if name != f"{digest.hexdigest()}.toml":
            raise VerificationError("A rule file is not the one that is cited.", check="rules")
        yield digest.digest(), raw


def _rules(
    files: Mapping[bytes, bytes], zones: bytes, vocabulary: Vocabulary
) -> Iterator[tuple[bytes, AgreementRules]]:
    """Rules by their hash; a zone or code that one names may be gone from the mission since."""
    for sha256, raw in files.items():
        with contextlib.suppress(FormatError):
            yield sha256, pack_rules.parsed(raw, zones, vocabulary)


def _results(judging: FolderJudging, record: Record, wrong: list[str]) -> Iterator[CheckResult]:
    effects, settled = judging.effects
    records = {each.record.hash: each.record for each in judging.placed}
    bodies = {hash_: each.body for hash_, each in records.items()}
    findings = findings_among(records.values())
    if not findings:
        raise VerificationError("There is no finding among these records.", check="finding")
    if record.hash not in records:
        raise VerificationError("The record is not among those that were judged.", check="finding")
    for each in findings:
        reason = effects[each.hash].reason
        if reason:
            failed = {why for r in _verdicts(each, judging) if (why := effects[r.hash].reason)}
            why = finding_reason_words(reason, CHECKS.get(reason))
            why += "".join(
                f"; an approval fails {finding_reason_words(one, CHECKS[one])}"
                for one in sorted(failed & CHECKS.keys())
            )
            wrong.append(f"The finding {each.hash.hex()[:16]} has no effect: {why}.")
        elif not is_about(each.hash, record.hash, bodies):
            wrong.append(f"The finding {each.hash.hex()[:16]} is not about this record.")
        else:
            yield from _shaken(settled.conclusions[each.hash], judging)
            yield _finding(each, effects, judging)
            yield verify_figure.figure(each, judging, settled.conclusions[each.hash].seen)
            yield from _computed(each, judging, wrong)
    yield from _remarks(effects, judging)
    yield CheckResult(
        about="not seen",
        established=False,
        text=f"These are the {len(records)} records that headquarters put here, in the log before "
        f"entry {judging.size}. Whether it left out a later word about them, and what came after, "
        "this folder does not show; nor who the persons are.",
    )


def _computed(finding: Record, judging: FolderJudging, wrong: list[str]) -> Iterator[CheckResult]:
    """Compute what a finding cites again, from the records that its author had."""
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    then, later = folder_judging.known(finding, judging)
    seen = list(folder_judging.seen_by(finding, then, judging))
    area = None
    if body.located is not None:
        area, result = verify_located.located(finding.hash, body.located, seen, judging)
        yield result
    yield from verify_rules.recomputed(body, (seen, later), area, judging, wrong)


def _remarks(effects: Mapping[bytes, Effect], judging: FolderJudging) -> Iterator[CheckResult]:
    """Remarks of the parties' liaison officers; they change nothing."""
    for record, _, _ in judging.placed:
        body, device = record.body, judging.devices[record.kid]
        if not isinstance(body, Remark) or effects[record.hash].reason:
            continue
        if not may_sign(device, RecordType.REMARK):
            raise VerificationError("A remark is of no liaison officer.", check="remark")
        word = "co-signs" if body.state == "cosigned" else "dissents from"
        why = f": “{visible(body.note)}”" if body.note else ""
        yield CheckResult(
            about="remark",
            established=True,
            text=f"The liaison officer of party {visible(device.party)} {word} "
            f"{body.target.hex()[:16]}{why}, having been shown the file {body.file.hex()}.",
        )


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count} records"


def _verdicts(finding: Record, judging: FolderJudging) -> list[Record]:
    """Approvals, returns and dissents of a finding, with or without effect."""
    return [
        each.record
        for each in judging.placed
        if isinstance(each.record.body, Finding) and each.record.body.approves == finding.hash
    ]


def _shaken(found: Conclusion, judging: FolderJudging) -> Iterator[CheckResult]:
    """Changes of what a finding rests on since its approval; nothing where there are none."""
    if found.shaken:
        changes = "; ".join(
            f"{each.hex()[:16]} {_change(each, found, judging)}" for each in found.shaken
        )
        yield CheckResult(
            about="shaken",
            established=False,
            text="SHAKEN. What the finding rests on changed after what its approvers had seen of "
            f"the log, its first {found.seen} entries, or was over before; it was approved at "
            f"entry {found.since}: {changes}. It stays in force until the mission replaces or "
            "withdraws it; what it says, it says of how that was before.",
        )


def _change(named: bytes, found: Conclusion, judging: FolderJudging) -> str:
    """Change of what a finding names, in a word: a later one before an earlier one."""
    bodies = {each.record.hash: each.record.body for each in judging.placed}
    thread, own = first_version(named, bodies), {named}
    body = bodies.get(named)
    while isinstance(body, Amendment) and body.target not in own:
        own.add(body.target)
        body = bodies.get(body.target)
    for each in sorted(judging.placed, key=lambda each: (each.log_index or 0) < found.seen):
        body = each.record.body
        if isinstance(body, Link) and body.withdraws == named:
            return "was withdrawn"
        if each.record.hash in own or not isinstance(body, Amendment | Retraction):
            continue
        if first_version(body.target, bodies) == thread:
            return "was corrected" if isinstance(body, Amendment) else "was retracted"
    return "is linked otherwise, what it joins changed, or it has no effect"


def _noted(verdicts: Sequence[Record]) -> Iterator[str]:
    """Words that second officers signed with their verdicts."""
    for each in verdicts:
        if isinstance(each.body, Finding) and each.body.note:
            yield f" (“{visible(each.body.note)}”)"


def _finding(
    finding: Record, effects: Mapping[bytes, Effect], judging: FolderJudging
) -> CheckResult:
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    verdicts = [each for each in _verdicts(finding, judging) if not effects[each.hash].reason]
    approvals = [r for r in verdicts if getattr(r.body, "state", "") not in ("returned", "dissent")]
    dissents = [r for r in verdicts if getattr(r.body, "state", "") == "dissent"]
    state = body.state.replace("_", " ")
    sure = f", with {body.confidence} confidence" if body.confidence else ""
    text = (
        f"The mission found: {state}{sure}, on {_records(len(body.targets))}. Grounds: "
        f"“{visible(body.note)}”. Finding {finding.hash.hex()}, approved by {len(approvals)}"
    )
    text += "".join(_noted(approvals))
    text += f", with {len(dissents)} in dissent{''.join(_noted(dissents))}" if dissents else ""
    signers = [finding, *approvals]
    opened = all(judging.devices[each.kid].person for each in signers)
    if opened:
        text += ". They are different persons, and of none of the patrols that it rests on."
    else:
        text += ". That they are different persons is headquarters' word: no person is open here."
    return CheckResult(about="finding", established=opened, text=text)
