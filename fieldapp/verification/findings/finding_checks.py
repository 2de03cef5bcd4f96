"""Checks that a finding and its approval must pass, by their numbers. Pure.

The same code checks before signing, at headquarters and at whoever verifies from outside.

1  The author is a verification officer.
2  The approver is one, or a supervisor, with the right to approve.
3  They are two persons.
4  Neither is of a patrol whose observations it rests on: the same person or team.
5  Both keys had standing, and the approval comes after the finding in the log.
6  The approval names the finding's exact hash.
7  What it rests on is here, and is as the approver saw it.
8  What the state needs is there (`unmet`).
9  It names a party only where it was investigated, says how sure, cites a rule file that lets
   findings do so (`attribution = "allowed"`), and two persons beside the author approve it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.roles import APPROVE, rights
from fieldapp.ledger.roster import same_team
from fieldapp.verification.effect import NOT_HERE, Holders

LADDER: Final = (
    "alleged", "observed", "team_confirmed", "corroborated", "verified", "investigated",
)  # fmt: skip
SIDE_STATES: Final = (
    "disputed", "not_substantiated", "cannot_be_assessed", "live_fire", "demining",
    "retracted_by_mission",
)  # fmt: skip
STATES: Final = (*LADDER, *SIDE_STATES)
CONFIDENCES: Final = ("low", "moderate", "high")
LEVELS: Final = ("direction", "area", "party")
"""Of an attribution."""
MAX_TARGETS: Final = 256

NEEDS: Final = "needs"
ATTRIBUTION: Final = "attribution"
CHECKS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "not_author": 1,
        "may_not_approve": 2,
        "one_person": 3,
        "own_record": 4,
        "own_patrol": 4,
        "unknown_device": 5,
        "after_revocation": 5,
        "forked": 5,
        "other_branch": 5,
        "approved_before": 5,
        NOT_HERE: 7,
        NEEDS: 8,
        ATTRIBUTION: 9,
    }
)
"""Number of the check that a reason failed."""

_DECIDES: Final = frozenset({"violation", "not_violation"})


class RestedOn(NamedTuple):
    """A record that a finding rests on.

    Attributes:
        kind: Of the observation, or of those that a link joins; "" of other records.
        owners: Feeds of the observations that it is, joins or gives.
        means: By which they were made.
        gone_at: Position in the log where it was retracted or withdrawn; None while it stands.
        changed_at: Position of its newest amendment; None where it has none.
        confirmed: Its patrol's day is signed off and its team or a supervisor confirmed it.
        inquiry: It answers a task of kind "inquiry".
    """

    kind: str = ""
    owners: frozenset[bytes] = frozenset()
    means: frozenset[str] = frozenset()
    gone_at: int | None = None
    changed_at: int | None = None
    confirmed: bool = False
    inquiry: bool = False


def unmet(body: Finding, rests: Sequence[RestedOn]) -> tuple[str, ...]:
    """Codes of what a finding's state needs and lacks; empty where nothing is missing.

    Args:
        body: The author's.
        rests: What it rests on, without what is gone.
    """
    seen = [each for each in rests if each.kind not in {"", "statement"}]
    alleged = any(each.kind == "statement" for each in rests)
    lacks = {
        "state": body.state not in STATES,
        "statement": body.state == "alleged" and not alleged,
        "observation": body.state not in {"alleged", *SIDE_STATES} and not seen,
        "subject": body.state in SIDE_STATES and not (seen or alleged),
        "confirmation": body.state == "team_confirmed" and not any(e.confirmed for e in seen),
        "second_source": body.state == "corroborated" and not _is_corroborated(body, seen),
        "judgement": body.state == "verified"
        and not any(each.outcome in _DECIDES for each in body.judgements),
        "inquiry": body.state == "investigated" and not any(each.inquiry for each in rests),
    }
    return tuple(name for name, missing in lacks.items() if missing)


def _is_corroborated(body: Finding, seen: Sequence[RestedOn]) -> bool:
    if body.located is not None and body.located.outcome == "contradictory":
        return False
    means = frozenset[str]().union(*(each.means for each in seen))
    return len(means) > 1 or any(len(each.owners) > 1 for each in seen)


def names_party(body: Finding) -> bool:
    """True where a finding says which party it was."""
    told = body.attribution
    return told is not None and (told.level == "party" or bool(told.party))


def may_not_attribute(body: Finding, attributing: Collection[bytes]) -> bool:
    """True where a finding names a party, and may not.

    Args:
        body: The author's.
        attributing: SHA-256 of the mission's rule files that let findings do so.
    """
    told = body.attribution
    if told is None or not names_party(body):
        return False
    cited = any(each.rules in attributing for each in body.judgements)
    sure = bool(told.party) and told.confidence in CONFIDENCES
    return not (cited and sure and body.state == "investigated")


def may_not_author(kid: bytes, owners: Iterable[bytes], holders: Holders) -> str:
    """Why a device cannot author a finding on these feeds' observations, "" where it can."""
    device = holders.devices.get(kid)
    if device is None:
        return "unknown_device"
    if RecordType.FINDING not in rights(device.role).signs:
        return "not_author"
    return own_part(kid, owners, holders)


def may_not_approve(kid: bytes, author: bytes, owners: Iterable[bytes], holders: Holders) -> str:
    """Why a device cannot approve an author's finding on these feeds, "" where it can."""
    device = holders.devices.get(kid)
    if device is None:
        return "unknown_device"
    if APPROVE not in device.rights or RecordType.FINDING not in rights(device.role).approves:
        return "may_not_approve"
    if holders.one_person(kid, author):
        return "one_person"
    return own_part(kid, owners, holders)


def own_part(kid: bytes, owners: Iterable[bytes], holders: Holders) -> str:
    """Why a device is no outsider to these feeds: "own_record", "own_patrol", "" where it is."""
    judge, feeds = holders.devices[kid], sorted(owners)
    if any(holders.one_person(kid, owner) for owner in feeds):
        return "own_record"
    others = (holders.devices.get(owner) for owner in feeds)
    return "own_patrol" if any(o is not None and same_team(judge, o) for o in others) else ""
