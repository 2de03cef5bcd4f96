"""Bodies of what a patrol signs beside observations: corrections, its day; with their CBOR keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.ledger.fields import (
    CODES,
    HASH,
    OBSERVATION,
    TEXT,
    Table,
    columns,
)
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, EvidenceRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """Correction of an earlier observation, which stays visible.

    Attributes:
        target: Hash of the record that is corrected.
        reason: Why, in the monitor's words.
        observation: The observation as it should have been.
    """

    target: bytes
    reason: str
    observation: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Retraction:
    """Withdrawal of an earlier observation: target and reason, as in Amendment."""

    target: bytes
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Patrol:
    """Start, stop or route of a patrol, or its sign-off of the day.

    Attributes:
        action: "start", "stop", "route", "sign_off".
        team, vehicle, note: As stated.
        time: When it started or stopped; the span of the route; the day that is signed off, which
            covers every record of the feed before it. None: when it was signed.
        evidence: The route's file.
        missing: Codes of what the day lacked when it was signed off.
    """

    action: str
    team: str = ""
    vehicle: str = ""
    note: str = ""
    time: EventTime | None = None
    evidence: tuple[EvidenceRef, ...] = ()
    missing: tuple[str, ...] = ()


TABLES: Final[dict[type, Table]] = {
    Retraction: columns(Retraction, {"target": (60, HASH), "reason": (61, TEXT)}),
    Patrol: columns(
        Patrol,
        {
            "action": (64, TEXT),
            "team": (65, TEXT),
            "vehicle": (66, TEXT),
            "note": (67, TEXT),
            "time": (7, OBSERVATION.columns[7][1]),
            "evidence": (42, OBSERVATION.columns[42][1]),
            "missing": (115, CODES),
        },
    ),
}
"""Fields of each body, by key."""
