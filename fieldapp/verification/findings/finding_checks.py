"""Checks that a finding and its approval must pass, by their numbers. Pure.

The same code checks before signing, at headquarters and at whoever verifies from outside.

1  The author is a verification officer.
2  The approver is one, or a supervisor, and had the right to approve since before the approval.
3  They are two persons.
4  Neither is of a patrol whose observations it rests on: the same person or team as whoever logged
   one of them, or observed it by what a version says. Who signed a statement, link, task or answer
   among them is of no patrol for that.
5  Both keys had standing, and the approval comes after the finding in the log.
6  The approval names the finding's exact hash.
7  What it rests on is here, and is as the approver saw it; so is the rule file by which it names a
   party.
8  What the state needs is there (`unmet`).
9  It names a party only where it was investigated, says how sure, cites a rule file that lets
   findings do so (`attribution = "allowed"`) and is the one applied where the approval stands in
   the log, if a notice applies one there; and two persons beside the author approve it.
10 The area that it cites comes out again from what it names and rests on (`area_check.py`). It is
   computed where it is signed, and again where an approval is to give it effect.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType
from typing import Final, NamedTuple

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.roles import rights
from fieldapp.ledger.roster import may_approve, same_team
from fieldapp.verification.announcements import AppliedRules
from fieldapp.verification.effect import NOT_HERE, Holders
from fieldapp.verification.findings.area_check import AREA

LADDER: Final = (
    "alleged", "observed", "team_confirmed", "corroborated", "verified", "investigated",
)  # fmt: skip
CORROBORATED: Final = "corroborated"
SIDE_STATES: Final = (
    "disputed", "not_substantiated", "cannot_be_assessed", "live_fire", "demining",
    "retracted_by_mission",
)  # fmt: skip
SETS_APART: Final = frozenset({"live_fire", "demining"})
"""Of the side states those that take events out of a total."""
STATES: Final = (*LADDER, *SIDE_STATES)
CONFIDENCES: Final = ("low", "moderate", "high")
LEVELS: Final = ("direction", "area", "party")
"""Of an attribution."""
OUTCOMES: Final = ("violation", "not_violation", "cannot_tell")
"""Of a judgement."""
MAX_TARGETS: Final = 256

LATE: Final = 2**62
"""Position in the log of what is not in it yet."""
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
        AREA: 10,
    }
)
"""Number of the check that a reason failed."""

_SENSES: Final = frozenset({"heard", "saw", "saw_and_heard"})
"""Means that are one person's own senses: heard and then seen by one is one source."""
_DECIDES: Final = frozenset({"violation", "not_violation"})


class RestedOn(NamedTuple):
    """A record that a finding rests on.

    Attributes:
        kind: Of the observation, or of those that a link joins; "" of other records.
        owners: Feeds of the observations that it is, joins or gives.
        observers: Feeds of those who observed them: others than the owners, where somebody logged
            what another one saw.
        named: Feeds of those who observed them as any version says, the earlier ones too.
        means: By which they were made.
        gone_at: Position in the log where it was retracted or withdrawn; None while it stands.
        changed_at: Position of its newest amendment; None where it has none.
        relinked_at: Position of the newest link or withdrawal by which it, or what a link joins, is
            linked otherwise than before; None where it never was.
        outdated_at: `changed_at` of a version of an observation that is not the one in force; None
            of that one, and of links, which join whatever version is in force.
        confirmed: Its patrol's day is signed off and its team or a supervisor confirmed it.
        inquiry: It answers a task of kind "inquiry".
    """

    kind: str = ""
    owners: frozenset[bytes] = frozenset()
    observers: frozenset[bytes] = frozenset()
    named: frozenset[bytes] = frozenset()
    means: frozenset[str] = frozenset()
    gone_at: int | None = None
    changed_at: int | None = None
    relinked_at: int | None = None
    outdated_at: int | None = None
    confirmed: bool = False
    inquiry: bool = False


def unmet(body: Finding, rests: Sequence[RestedOn], holders: Holders) -> tuple[str, ...]:
    """Codes of what a finding's state needs and lacks; empty where nothing is missing.

    Args:
        body: The author's.
        rests: What it rests on, without what is gone.
        holders: Who holds which key.
    """
    seen = [each for each in rests if each.kind not in {"", "statement"}]
    alleged = any(each.kind == "statement" for each in rests)
    lacks = {
        "state": body.state not in STATES,
        "statement": body.state == "alleged" and not alleged,
        "observation": body.state not in {"alleged", *SIDE_STATES} and not seen,
        "subject": body.state in SIDE_STATES and not (seen or alleged),
        "confirmation": body.state == "team_confirmed" and not any(e.confirmed for e in seen),
        "second_source": body.state == CORROBORATED and not _is_corroborated(body, seen, holders),
        "judgement": body.state == "verified"
        and not any(each.outcome in _DECIDES for each in body.judgements),
        "inquiry": body.state == "investigated" and not any(each.inquiry for each in rests),
    }
    return tuple(name for name, missing in lacks.items() if missing)


def _is_corroborated(body: Finding, seen: Sequence[RestedOn], holders: Holders) -> bool:
    if body.located is not None and body.located.outcome == "contradictory":
        return False
    means = frozenset[str]().union(*(each.means for each in seen))
    if len({"senses" if each in _SENSES else each for each in means}) > 1:
        return True
    owners = frozenset[bytes]().union(*(each.owners for each in seen))
    observers = frozenset[bytes]().union(*(each.observers for each in seen))
    if len(means) > 1 and _are_two(owners, holders) and _observed_twice(observers, holders):
        return True
    # Two who told one monitor's word are one source, and so is one who logs for two.
    return any(_are_two(e.owners, holders) and _observed_twice(e.observers, holders) for e in seen)


def _observed_twice(kids: Collection[bytes], holders: Holders) -> bool:
    """True of two observers; a key of no device, which anybody can name, is nobody."""
    return _are_two([kid for kid in kids if kid in holders.devices], holders)


def _are_two(kids: Collection[bytes], holders: Holders) -> bool:
    """True where these keys are not all of one person or one team."""
    return any(not _are_one(a, b, holders) for a, b in combinations(sorted(kids), 2))


def _are_one(one: bytes, other: bytes, holders: Holders) -> bool:
    if holders.one_person(one, other):
        return True
    devices = [each for kid in (one, other) if (each := holders.devices.get(kid)) is not None]
    return len(devices) == 2 and same_team(*devices)


def names_party(body: Finding) -> bool:
    """True where a finding says which party it was."""
    attributed = body.attribution
    return attributed is not None and (attributed.level == "party" or bool(attributed.party))


def may_not_attribute(body: Finding, attributing: Mapping[bytes, bool]) -> str:
    """Why a finding that names a party may not, "" where it may or names none.

    It waits where it cites a rule file that this home never had: others may have it, and all homes
    are to say the same.

    Args:
        body: The author's.
        attributing: Rule files that are here, by SHA-256; True where one lets findings do so.
    """
    attributed = body.attribution
    if attributed is None or not names_party(body):
        return ""
    sure = bool(attributed.party) and attributed.confidence in CONFIDENCES
    if not sure or body.state != "investigated":
        return ATTRIBUTION
    cited = [attributing.get(each.rules) for each in body.judgements]
    if any(cited):
        return ""
    return NOT_HERE if None in cited else ATTRIBUTION


def cites_other_rules(body: Finding, at: int, applied: Sequence[AppliedRules]) -> bool:
    """True where a finding names a party by other rules than those applied at its approval.

    Args:
        body: The author's.
        at: Position of the approval in the log.
        applied: In the order of the log; before the first, the pack's own file is.
    """
    then = [each.sha256 for each in applied if each.since < at]
    return names_party(body) and then != [] and all(c.rules != then[-1] for c in body.judgements)


def may_not_author(kid: bytes, owners: Iterable[bytes], holders: Holders) -> str:
    """Why a device cannot author a finding on these feeds' observations, "" where it can."""
    device = holders.devices.get(kid)
    if device is None:
        return "unknown_device"
    if RecordType.FINDING not in rights(device.role).signs:
        return "not_author"
    return own_part(kid, owners, holders)


def may_not_approve(
    kid: bytes, author: bytes, owners: Iterable[bytes], holders: Holders, at: int | None = None
) -> str:
    """Why a device cannot approve an author's finding on these feeds, "" where it can.

    Args:
        kid: The approver's.
        author: Kid.
        owners: Kids of whoever has a part in what it rests on.
        holders: Who holds which key.
        at: Position of the approval in the log, None where it has none.
    """
    device = holders.devices.get(kid)
    if device is None:
        return "unknown_device"
    if not may_approve(device, RecordType.FINDING, at):
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
