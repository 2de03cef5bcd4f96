"""Rules of the mission as they are applied at a size of the log: by rule notices, or by the pack.

A notice says since which entry of the log a file of the mission pack is applied. Where none is
approved the pack's own file is. A home that never had the file which a notice names says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import notified_fire
from fieldapp.errors import InputError
from fieldapp.ledger.record import Placement, Record
from fieldapp.mission.pack import BEARINGS, COUNTING, RULES, Pack
from fieldapp.mission.rules import pack_rules
from fieldapp.mission.rules.applied_files import AppliedFiles, applied, kept_file
from fieldapp.observation.observation import Observation
from fieldapp.store.interface import Store
from fieldapp.store.records import log_state
from fieldapp.store.records.log_state import LogState
from fieldapp.verification import agreement
from fieldapp.verification.corroboration.bearing_model import BearingModel, parse_model
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.verification.rules.judge import ProvisionJudgement, RuleContext, judge_all


def applied_files(store: Store, pack: Pack, log: LogState) -> AppliedFiles:
    """The rule files that are applied to a state of the records.

    Raises:
        StoreError: The disk failed.
    """
    return applied(store, _own(pack), log)


def file_of(store: Store, pack: Pack, sha256: bytes) -> tuple[str, bytes] | None:
    """Name and content of a rule file by its SHA-256, None where this home never had it.

    Raises:
        StoreError: The disk failed.
    """
    return kept_file(store, _own(pack), sha256)


def _own(pack: Pack) -> dict[str, bytes]:
    return {COUNTING: pack.counting, RULES: pack.rules, BEARINGS: pack.bearings}


def rules(
    session: Session, log: LogState | None = None, zones_file: bytes = b""
) -> AgreementRules | None:
    """The agreement's rules that are applied; None where the mission has none.

    Args:
        session: The open home.
        log: State of the records; None for now.
        zones_file: The agreement's zones, GeoJSON; b"" for those of the mission pack.

    Raises:
        InputError: They are in a file that a notice names and this home never had.
        FormatError: The file does not fit the mission's zones any more.
        StoreError: The home has no mission pack, or its disk failed.
    """
    store, pack = session.store, pack_of(session)
    files = applied_files(store, pack, log or log_state.newest(store))
    _check_here(files, RULES)
    if not files.rules:
        return None
    return pack_rules.parsed(files.rules, zones_file or pack.agreement, pack.vocabulary)


def _check_here(files: AppliedFiles, name: str) -> None:
    if name in files.missing:
        raise InputError(
            "The rule file that a notice names is not here.",
            field="rules",
            advice="Take a newer mission pack, by sync or from a stick.",
        )


def bearing_model(session: Session) -> BearingModel:
    """Errors of observers that are applied; the program's own where the mission has none.

    Raises:
        InputError: They are in a file that a notice names and this home never had.
        StoreError: The home has no mission pack, or its disk failed.
    """
    store = session.store
    files = applied_files(store, pack_of(session), log_state.newest(store))
    _check_here(files, BEARINGS)
    return parse_model(files.bearings) if files.bearings else BearingModel()


def context(session: Session, log: LogState | None = None, zones_file: bytes = b"") -> RuleContext:
    """Context of a judgement: zones, and what was notified.

    Args:
        session: The open home.
        log: State of the records; None for now.
        zones_file: The agreement's zones, GeoJSON; b"" for those of the mission pack.

    Raises:
        FormatError: A zone's validity is no time with its offset.
        StoreError: The home has no mission pack, or its disk failed.
    """
    zones = agreement.dated(json.loads(zones_file or pack_of(session).agreement))
    return RuleContext(
        zones=zones,
        notifications=notified_fire.notifications(session, zones, log),
        known_until=notified_fire.known_until(session),
    )


def judged(
    seen: Observation, by: AgreementRules, around: RuleContext, placed: Record | None
) -> Iterator[ProvisionJudgement]:
    """Judgements of an observation by rules; a post that headquarters placed is where it placed it.

    Args:
        seen: The version in force.
        by: The rules.
        around: As `context` gives it.
        placed: Its placement in force, None where it has none.
    """
    if placed is not None and isinstance(placed.body, Placement) and placed.body.post is not None:
        seen = replace(seen, post=placed.body.post)
    yield from judge_all(seen, by, around)


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
        "notified": [each.hex() for each in judgement.notified],
        "rules": {"version": judgement.version, "sha256": judgement.sha256.hex()},
    }
