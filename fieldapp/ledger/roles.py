"""Roles: the one table of each role's rights to sign, to see and to open.

A role is a word in the roster. Others ask `roster.may_sign`, `roster.may_see` and `opens`; nothing
else in the program lists what roles may do. A rule about one role alone names it by a constant of
this module. A role that is not in the table signs, sees and opens nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from fieldapp.ledger.body import RecordType

_DEVICE: Final = frozenset(
    {
        RecordType.GENESIS,
        RecordType.DEVICE_EVENT,
        RecordType.KEY_CHANGE,
        RecordType.MANIFEST,
        RecordType.RECIPIENT,
        RecordType.ANSWER,  # to a task: anybody may be given one
    }
)
_JUDGING: Final = frozenset({RecordType.REVIEW, RecordType.TASK})
_LINKING: Final = frozenset({RecordType.LINK})
_FINDING: Final = frozenset({RecordType.FINDING})
_PLACING: Final = frozenset({RecordType.PLACEMENT})
_DESK: Final = frozenset({"map", "review", "findings", "statements", "handover"})
_ANNOUNCING: Final = frozenset({RecordType.RULE_NOTICE, RecordType.EDITION})
_FIELD: Final = _DEVICE | {
    RecordType.OBSERVATION,
    RecordType.AMENDMENT,
    RecordType.RETRACTION,
    RecordType.PATROL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """Rights of a role's holder.

    Attributes:
        signs: Types of records.
        watches: Kinds of observation that it signs, and no other observation.
        approves: Types that it signs too where the roster gives it the right to approve.
        reports: The hub passes its records on to those who see others' records.
        judges: The hub passes its records on to those who see everybody's.
        confirms: Its review "confirmed" makes a record of a signed-off day team confirmed.
        sees: Whose records the hub sends to it: nobody else's, its team's, or everybody's.
        opens: Pages of the window beyond those that everybody has.
        writes: Signs what was done about a party's statement.
        logs_access: Works at headquarters: its home keeps a log of what its holder opens.
    """

    signs: frozenset[RecordType] = _DEVICE
    watches: frozenset[str] = frozenset()
    approves: frozenset[RecordType] = frozenset()
    reports: bool = False
    judges: bool = False
    confirms: bool = False
    sees: Literal["own", "team", "all"] = "own"
    opens: frozenset[str] = frozenset()
    writes: bool = False
    logs_access: bool = False


ROLES: Final[Mapping[str, Role]] = MappingProxyType(
    {
        "monitor": Role(signs=_FIELD, reports=True),
        "patrol_leader": Role(
            signs=_FIELD | {RecordType.REVIEW} | _LINKING,
            reports=True,
            confirms=True,
            sees="team",
            opens=frozenset({"map"}),
        ),
        "supervisor": Role(
            signs=_FIELD | _JUDGING | _LINKING,
            approves=_FINDING,
            reports=True,
            confirms=True,
            sees="all",
            opens=_DESK,
        ),
        "verification_officer": Role(
            signs=_FIELD | _JUDGING | _LINKING | _FINDING,
            approves=_FINDING | _ANNOUNCING,
            judges=True,
            sees="all",
            opens=_DESK | {"access", "report"},
            writes=True,
            logs_access=True,
        ),
        "hq": Role(
            signs=_FIELD | _JUDGING | _PLACING | _ANNOUNCING,
            approves=_ANNOUNCING,
            judges=True,
            sees="all",
            opens=_DESK | {"access", "report"},
            writes=True,
            logs_access=True,
        ),
        "security_officer": Role(),
        "liaison": Role(
            signs=_DEVICE - {RecordType.ANSWER} | {RecordType.REMARK},
            judges=True,
            opens=frozenset({"shown"}),
        ),
        "sensor": Role(
            signs=_DEVICE | {RecordType.DIGEST},
            watches=frozenset({"watch"}),
            reports=True,
        ),
    }
)

APPROVE: Final = "approve"
"""Word among the rights of a roster entry: its holder may approve what others found."""

GATEWAY: Final = "sensor"
"""A gateway that signs for sensors; in the roster it has the word of an observation's sensor."""

PATROL_LEADER: Final = "patrol_leader"
"""Who sees the own team, and whose word gives way to that of every other role that reviews."""

LIAISON: Final = "liaison"
"""Role of a party's liaison officer, who co-signs or dissents from what the mission shows them."""

HEADQUARTERS: Final = "hq"
"""Role of the mission's own home."""

HUB_DEVICE: Final = Role(signs=_DEVICE | _JUDGING | _PLACING, judges=True)
"""Rights of the mission's own home, which is no person."""

_NO_ROLE: Final = Role(signs=frozenset())


def rights(role: str) -> Role:
    """Rights of a role; none where the table does not list it."""
    return ROLES.get(role, _NO_ROLE)


def writes_to_parties(role: str) -> bool:
    """True where a role signs what was done about a party's statement."""
    return rights(role).writes


def opens(role: str, page: str) -> bool:
    """True where a role opens this page of the window, which not everybody has."""
    return page in rights(role).opens
