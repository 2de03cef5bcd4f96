"""Judging of the observations of a report at a size of the log: findings, rules, suggestions."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import mission_rules, suggested_links
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.errors import FieldappError, InputError
from fieldapp.ledger.record import Record
from fieldapp.observation.observation import Observation
from fieldapp.report.daily.report_records import (
    UNREADABLE,
    JudgedRecord,
    ReportedFinding,
    ReportRules,
    ReportSuggestions,
)
from fieldapp.store.records import finding_state, linked_state, placements, rule_rows
from fieldapp.store.records.finding_state import FindingState
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.verification.findings.finding_effect import shown_state
from fieldapp.verification.link_force import Forest
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.verification.rules.judge import RuleContext

RULED: Final = ("ceasefire_violation", "weapon", "holding_area")
"""Kinds of observations of which a report says the rules' outcome."""


@dataclass(frozen=True, slots=True)
class ReportJudge:
    """Rules, and what they need beside an observation.

    Attributes:
        named: What a report names of them.
        rules: The agreement's; None where the mission has none, or nobody can read them here.
        context: Zones and notifications.
        placed: Placements in force, by the hash of each version.
    """

    named: ReportRules
    rules: AgreementRules | None
    context: RuleContext
    placed: Mapping[bytes, Record]

    def outcome(self, thread: bytes, seen: Observation) -> str:
        """Outcome by each provision that is about it: "F-1: cannot_tell; F-2: violation"."""
        if self.rules is None or seen.kind not in RULED:
            return ""
        found = mission_rules.judged(seen, self.rules, self.context, self.placed.get(thread))
        return "; ".join(f"{each.provision}: {each.outcome}" for each in found)


def judge_of(session: Session, state: CountingState, zones: str = "") -> ReportJudge:
    """Rules that are applied to a state.

    Args:
        session: The open home.
        state: What counts.
        zones: SHA-256 of the agreement's zones, hex; "" for those of the mission pack.

    Raises:
        FormatError: A zone's validity is no time with its offset.
        InputError: Those zones are not here.
        StoreError: The home has no mission pack, or its disk failed.
    """
    pack = pack_of(session)
    area = pack.agreement
    if zones not in ("", hashlib.sha256(area).hexdigest()):
        kept = rule_rows.kept(state.store, bytes.fromhex(zones))
        if kept is None:
            raise InputError("The zones that the report names are not here.", field="zones")
        area = kept.content
    files = mission_rules.applied_files(state.store, pack, state.log)
    rules, unreadable = None, False
    try:
        rules = mission_rules.rules(session, state.log, area)
    except FieldappError:
        unreadable = True  # the heading says so, and nothing is judged
    return ReportJudge(
        named=ReportRules(
            agreement=UNREADABLE if unreadable else _hash(files.rules),
            bearings=_hash(files.bearings),
            zones=hashlib.sha256(area).hexdigest(),
            standard_of_proof=rules.standard_of_proof if rules else "",
        ),
        rules=rules,
        context=mission_rules.context(session, state.log, area) if rules else RuleContext(),
        placed=placements.in_force(state.store, state.log) if rules else {},
    )


def _hash(file: bytes) -> str:
    return hashlib.sha256(file).hexdigest() if file else ""


def judged(
    state: CountingState,
    judge: ReportJudge,
    threads: Iterable[int],
    seen: Mapping[bytes, Observation],
) -> dict[bytes, JudgedRecord]:
    """Findings on observations, and the rules' outcomes, by thread; of those that have one.

    Args:
        state: What counts.
        judge: Rules.
        threads: Numbers of first versions.
        seen: Versions in force of the same observations, and of what links join to them, by thread.

    Raises:
        StoreError: The disk failed.
    """
    linked = linked_state.with_links(state.store, state.log, threads)
    findings, forest = _findings(state, linked), linked.links.forest
    found = {
        thread: JudgedRecord(
            finding=findings.get(thread),
            outcome=judge.outcome(thread, observation),
            **_joined(thread, forest),
        )
        for thread, observation in seen.items()
    }
    return {thread: each for thread, each in found.items() if each != JudgedRecord()}


def _joined(thread: bytes, forest: Forest) -> dict[str, Any]:
    """The outermost link that an observation is in, its relation, and whether it comes first."""
    links = list(_links_of(thread, forest.parent))
    if not links:
        return {}
    first = links[-1]
    while first in forest.in_force:
        first = forest.in_force[first].members[0]
    relation = forest.in_force[links[-1]].relation
    return {"link": links[-1], "relation": relation, "leads": first == thread}


def _findings(state: CountingState, linked: LinkedState) -> dict[bytes, ReportedFinding]:
    """The finding that is shown of each observation, by thread: on it, or on a link that it is in.

    Of several in force that of the highest rung; of these the one approved first.
    """
    about, here = finding_state.on_events(state.store, state.log, linked)
    return {thread: _shown(found, here) for thread, found in about.items()}


def _links_of(thread: bytes, parent: Mapping[bytes, bytes]) -> Iterator[bytes]:
    while thread in parent:
        thread = parent[thread]
        yield thread


def _shown(about: Sequence[bytes], here: FindingState) -> ReportedFinding:
    states = [here.body(hash_).state for hash_ in about]
    state = shown_state(states)
    hash_ = about[states.index(state)]
    return ReportedFinding(
        state=state,
        confidence=here.body(hash_).confidence,
        shaken=bool(here.found.conclusions[hash_].shaken),
        hash=hash_,
    )


def suggested(state: CountingState, days: Collection[date]) -> ReportSuggestions:
    """Suggestions among the violations of operational days.

    Raises:
        StoreError: The disk failed.
    """
    found = [suggested_links.of_day(state, day) for day in days]
    return ReportSuggestions(
        found=tuple(dict.fromkeys(pair for each in found for pair in each.found)),
        not_compared=frozenset[bytes]().union(*(each.not_compared for each in found)),
    )
