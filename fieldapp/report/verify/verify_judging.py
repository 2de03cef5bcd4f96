"""Findings of a proof folder, judged outside: by the rules of effect, and by the rules they cite.

The same code decides as at headquarters, on the records that are here. What is not here cannot be
seen: a withdrawal or a retraction that headquarters left out, and what came after its statement.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from fieldapp.errors import FieldappError, FormatError, VerificationError
from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.field_bodies import Amendment, Retraction
from fieldapp.ledger.bodies.finding_body import CitedJudgement, Finding
from fieldapp.ledger.devices import strict_json
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.devices.strict_json import count, members_of, octets, typed
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.record import MAX_RECORD, Placement, Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission import trust
from fieldapp.mission.pack import AGREEMENT
from fieldapp.mission.rules import kept_rules, pack_rules
from fieldapp.mission.trust import Read, Trusted
from fieldapp.observation.observation import Observation
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.check_result import CheckResult
from fieldapp.report.proof import proof
from fieldapp.report.proof.proof_judging import JUDGING, POSITIONS, ZONES
from fieldapp.report.verify import verify_log, verify_roster
from fieldapp.report.verify.verify_folder import needed
from fieldapp.store.records.desk.judging_records import findings_among
from fieldapp.verification import agreement
from fieldapp.verification.all_effects import ArrivedRecord, settle
from fieldapp.verification.effect import Effect
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.verification.findings.finding_reach import is_about
from fieldapp.verification.rules.agreement_rules import BOTH, AgreementRules
from fieldapp.verification.rules.judge import ProvisionJudgement, RuleContext, judge_all
from fieldapp.wording.finding_text import finding_reason_words
from fieldapp.wording.safe_text import visible

MAX_RECORDS: Final = 8192
MAX_FILE: Final = 8 * 2**20


class MissionHead(NamedTuple):
    """The mission as a folder shows it, verified; no vocabulary where its lists are not here."""

    roster: Roster
    root_hash: bytes
    trusted: Trusted
    vocabulary: Vocabulary | None


class _Judging(NamedTuple):
    """Records of the folder in the order of the log, with what judges them."""

    placed: list[ArrivedRecord]
    devices: dict[bytes, Device]
    attributing: dict[bytes, bool]
    rules: dict[bytes, AgreementRules]  # those that can be read beside these zones and codes
    zones: bytes
    size: int

    @property
    def effects(self) -> dict[bytes, Effect]:
        return settle(self.placed, self.devices, attributing=self.attributing)


def judged(
    folder: Path, record: Record, mission: MissionHead, wrong: list[str]
) -> tuple[list[CheckResult], set[str]]:
    """Results about the findings that a folder shows, and its files of them; none where none is.

    Args:
        folder: As report/proof/proof.py writes it.
        record: That is proven.
        mission: By which it is checked.
        wrong: What contradicts itself is added here.
    """
    path = folder / JUDGING
    if path.is_symlink() or not path.is_dir():
        return [], set()
    names = sorted(each.name for each in path.iterdir())
    known = {f"{JUDGING}/{name}" for name in names}
    try:
        judging = _read(folder, names, mission)
        return list(_results(judging, record, wrong)), known
    except FieldappError as e:
        wrong.append(f"The finding: {e}")
        return [], known


def _read(folder: Path, names: Sequence[str], mission: MissionHead) -> _Judging:
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
    files = dict(_rule_files(read, names))
    if files and vocabulary is None:
        raise FormatError("no code lists to read the rules with", where=JUDGING)
    rules = {} if vocabulary is None else dict(_rules(files, zones, vocabulary))
    used = {*signed, *(f"{kid.hex()}.json" for kid in devices), POSITIONS, ZONES}
    bodies = [each.record.body for each in placed if isinstance(each.record.body, Finding)]
    cited = {each.rules for body in bodies for each in body.judgements}
    used |= {f"{sha256.hex()}.toml" for sha256 in cited & files.keys()}
    if len(positions) != len(placed) or set(names) != used:
        raise FormatError("files that belong to no record", where=JUDGING)
    placed.sort(key=lambda each: each.log_index or 0)
    attributing = {sha256: kept_rules.attributes(raw) for sha256, raw in files.items()}
    return _Judging(placed, devices, attributing, rules, zones, head.size)


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
        if not name.endswith(".toml"):
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


def _results(judging: _Judging, record: Record, wrong: list[str]) -> Iterator[CheckResult]:
    effects = judging.effects
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
            why = finding_reason_words(reason, CHECKS.get(reason))
            wrong.append(f"The finding {each.hash.hex()[:16]} has no effect: {why}.")
        elif not is_about(each.hash, record.hash, bodies):
            wrong.append(f"The finding {each.hash.hex()[:16]} is not about this record.")
        else:
            yield _finding(each, effects, judging)
            yield from _recomputed(each, judging, wrong)
    yield CheckResult(
        about="not seen",
        established=False,
        text=f"These are the {len(records)} records that headquarters put here, in the log before "
        f"entry {judging.size}. Whether it left out a later word about them, and what came after, "
        "this folder does not show; nor who the persons are.",
    )


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count} records"


def _finding(finding: Record, effects: Mapping[bytes, Effect], judging: _Judging) -> CheckResult:
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    verdicts = [
        each.record
        for each in judging.placed
        if isinstance(each.record.body, Finding)
        and each.record.body.approves == finding.hash
        and not effects[each.record.hash].reason
    ]
    approvals = [r for r in verdicts if getattr(r.body, "state", "") not in ("returned", "dissent")]
    dissents = [r for r in verdicts if getattr(r.body, "state", "") == "dissent"]
    state = body.state.replace("_", " ")
    sure = f", with {body.confidence} confidence" if body.confidence else ""
    text = (
        f"The mission found: {state}{sure}, on {_records(len(body.targets))}. Grounds: "
        f"“{visible(body.note)}”. Finding {finding.hash.hex()}, approved by {len(approvals)}"
    )
    text += f", with {len(dissents)} in dissent" if dissents else ""
    signers = [finding, *approvals]
    opened = all(judging.devices[each.kid].person for each in signers)
    if opened:
        text += ". They are different persons, and of none of the patrols that it rests on."
    else:
        text += ". That they are different persons is headquarters' word: no person is open here."
    return CheckResult(about="finding", established=opened, text=text)


def _recomputed(finding: Record, judging: _Judging, wrong: list[str]) -> Iterator[CheckResult]:
    """Each judgement that a finding cites, computed again from the records that its author had."""
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    if not body.judgements:
        return
    then, later = _known(finding, judging)
    found = list(_judgements(finding, then, judging))
    same, unseen, others, missing = [], [], [], []
    for cited in body.judgements:
        if cited.rules not in judging.attributing:
            missing.append(cited)
            continue
        now = [each for each in found if _is_of(each, cited)]
        if any(_equal(each, cited) for each in now):
            same.append(cited)
        elif any(each.unknowns == ("notified",) and _share(each) == cited.share for each in now):
            unseen.append(cited)
        elif later or _by_zones(cited, judging):
            others.append(cited)
        else:
            wrong.append(
                f"The judgement of {visible(cited.provision)} does not come out again from these "
                "records."
            )
    if same:
        text = f"By the rules that it cites, computed again here: {_told(same, judging)}."
        yield CheckResult(about="judgement", established=True, text=text)
    if missing:
        names = ", ".join(visible(each.provision) for each in missing)
        text = f"Cited: {names}. NOT computed again: the rule file is not here."
        yield CheckResult(about="judgement", established=False, text=text)
    if unseen:
        text = (
            f"Cited: {_told(unseen, judging)}. Whether anything was notified before, this folder "
            "does not show; all else comes out the same."
        )
        yield CheckResult(about="judgement", established=False, text=text)
    if others:
        text = (
            f"Cited: {_told(others, judging)}. It does not come out the same here. The author may "
            "have had other records than the log had at the entry that the finding names, or the "
            "mission other zones or codes than today: this folder does not show it."
        )
        yield CheckResult(about="judgement", established=False, text=text)


def _by_zones(cited: CitedJudgement, judging: _Judging) -> bool:
    """Whether zones, which may have been others then, decide it; or its rules need others."""
    rules = judging.rules.get(cited.rules)
    if rules is None:
        return True
    return any(
        each.inside
        or each.outside
        or each.of
        or each.party != BOTH
        or set(each.unless) & {*rules.sites}
        for each in rules.provisions
        if each.id == cited.provision
    )


def _told(cited: Sequence[CitedJudgement], judging: _Judging) -> str:
    return "; ".join(
        f"{visible(each.provision)} {each.outcome.replace('_', ' ')} "
        f"({_heading(judging.rules.get(each.rules))}SHA-256 {each.rules.hex()[:16]})"
        for each in cited
    )


def _heading(rules: AgreementRules | None) -> str:
    return "" if rules is None else f"{visible(rules.agreement)}, version {rules.version}, "


def _is_of(found: ProvisionJudgement, cited: CitedJudgement) -> bool:
    return (found.provision, found.sha256) == (cited.provision, cited.rules)


def _equal(found: ProvisionJudgement, cited: CitedJudgement) -> bool:
    return (found.outcome, _share(found)) == (cited.outcome, cited.share)


def _share(found: ProvisionJudgement) -> int | None:
    return None if found.share is None else round(found.share * 1000)


def _known(finding: Record, judging: _Judging) -> tuple[list[ArrivedRecord], bool]:
    """Records that the author had, by the log; and whether more came before the finding did.

    These are what the log had at the size that the finding names, what it names itself, and
    the author's own records before it.
    """
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    size = 0 if body.basis is None else body.basis[0]
    (at,) = (each.log_index for each in judging.placed if each.record.hash == finding.hash)
    before = [each for each in judging.placed if (each.log_index or 0) < (at or 0)]
    then = [
        each
        for each in before
        if (each.log_index or 0) < size
        or each.record.kid == finding.kid
        or each.record.hash in body.targets
    ]
    had = {each.record.hash for each in then}
    later = [each.record.body for each in before if each.record.hash not in had]
    return then, any(isinstance(body, Amendment | Retraction | Placement) for body in later)


def _judgements(
    finding: Record, then: Sequence[ArrivedRecord], judging: _Judging
) -> Iterator[ProvisionJudgement]:
    """Judgements of the observations that a finding names, by these records."""
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    effects = settle(then, judging.devices, attributing=judging.attributing)
    bodies = {each.record.hash: each.record.body for each in then}
    context = RuleContext(zones=agreement.dated(json.loads(judging.zones)))
    for target in body.targets:
        named = target if target in effects else None
        while named is not None and (later := effects[named].replaced_by) is not None:
            named = later
        seen = bodies.get(named) if named is not None else None
        seen = seen.observation if isinstance(seen, Amendment) else seen
        if not isinstance(seen, Observation):
            continue
        for hash_, placed in bodies.items():
            if not isinstance(placed, Placement) or placed.post is None or effects[hash_].reason:
                continue
            if {target, named} & {*placed.targets}:
                seen = replace(seen, post=placed.post)
        for sha256 in {cited.rules for cited in body.judgements} & judging.rules.keys():
            yield from judge_all(seen, judging.rules[sha256], context)
