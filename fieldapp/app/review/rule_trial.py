"""Rule files tried in a home: checked, compared, and applied to the observations that are here.

Nothing is signed: what a rule file says becomes the mission's word by a finding alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import read
from fieldapp.app.records.read import ObservationRow, Purpose
from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.finding_body import CitedJudgement
from fieldapp.observation.values import Place
from fieldapp.store.records import feeds, placements
from fieldapp.store.records.search import Query
from fieldapp.verification import agreement
from fieldapp.verification.agreement import DatedZone
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.verification.rules.judge import (
    ProvisionJudgement,
    RuleContext,
    judge_all,
)
from fieldapp.verification.rules.rule_file import parse_rules


def zones(session: Session) -> list[DatedZone]:
    """The mission's zones, each by its id, or by its name where it has none.

    Raises:
        StoreError: There is no mission pack.
        FormatError: A zone's validity is no time with its offset.
    """
    return agreement.dated(json.loads(pack_of(session).agreement))


def check(session: Session, content: bytes) -> AgreementRules:
    """Read a rule file against the mission's zones and vocabulary.

    Raises:
        StoreError: There is no mission pack.
        FormatError: What is wrong, and in which line.
    """
    vocabulary = pack_of(session).vocabulary
    codes = {name: vocabulary.codes(name) for name in ("weapon", "what")}
    return parse_rules(content, {zone.id for zone in zones(session)}, codes)


def apply(
    session: Session, rules: AgreementRules, since: datetime | None
) -> Iterator[tuple[ObservationRow, ProvisionJudgement]]:
    """Apply rules to the observations in force here, the newest event first.

    A post that headquarters placed is used where it placed it.

    Args:
        session: The open home.
        rules: A file that was checked.
        since: Of the events; None for all.

    Raises:
        StoreError: The disk failed.
    """
    context = RuleContext(zones=zones(session))
    placed = placements.in_force(session.store)
    for row in read.search(session, Query(since=since, limit=None), Purpose.RULES):
        record = placed.get(row.hash)
        seen = row.observation
        given = getattr(record.body, "post", None) if record is not None else None
        if isinstance(given, Place):
            seen = replace(seen, post=given)
        for judgement in judge_all(seen, rules, context):
            yield row, judgement


def cited(
    session: Session, names: Sequence[str], rules: bytes, provisions: Sequence[str]
) -> tuple[CitedJudgement, ...]:
    """Judgements of provisions on the observations among the targets, for a finding to cite.

    Args:
        session: The open home.
        names: Beginnings of hashes.
        rules: Content of the rule file.
        provisions: Identifiers of its provisions.

    Raises:
        InputError: A provision is not in the file, or says nothing of these observations.
        FormatError: What is wrong with the file, and in which line.
        StoreError: The disk failed.
    """
    targets = {feeds.find(session.store, name) for name in names}
    checked = check(session, rules)
    found = [
        CitedJudgement(
            provision=each.provision,
            rules=each.sha256,
            outcome=each.outcome,
            share=None if each.share is None else round(each.share * 1000),
        )
        for row, each in apply(session, checked, None)
        if row.hash in targets and each.provision in provisions
    ]
    for provision in provisions:
        if all(each.provision != provision for each in found):
            raise InputError(
                Message("The provision {1} says nothing of these observations.", provision),
                field="rule",
            )
    return tuple(dict.fromkeys(found))


def members(judgement: ProvisionJudgement) -> dict[str, Any]:
    """A judgement as JSON; the share is None where there is none."""
    return {
        "provision": judgement.provision,
        "party": judgement.party,
        "outcome": judgement.outcome,
        "share": judgement.share,
        "unknowns": list(judgement.unknowns),
        "zone": judgement.zone or None,
        "zone_rule": judgement.zone_rule,
        "rules": {"version": judgement.version, "sha256": judgement.sha256.hex()},
    }
