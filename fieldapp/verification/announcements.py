"""Effect of what headquarters announces: rule notices, and editions of reports. Pure.

A notice takes effect where its approval stands in the log: signed by a person of headquarters,
approved later in the log by another person with the right to. Of rule notices the newest one holds;
before the first, the mission pack's own file does. What a notice says of the time is for people to
read. An edition is approved in the same way. Of two with one number the one that was approved first
holds; a correction takes nothing from the edition that it names.

Reasons, beside those of feed_standing: "not_author", "may_not_approve", "one_person",
"unknown_device", "not_here", "approved_before", "approves_void", "not_approved", "number_taken".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from fieldapp.ledger.bodies.finding_body import APPROVED
from fieldapp.ledger.bodies.mission_bodies import Edition, RuleNotice
from fieldapp.ledger.body import TYPE_OF
from fieldapp.ledger.roles import rights
from fieldapp.ledger.roster import may_approve, may_sign
from fieldapp.verification.effect import NOT_HERE, Effect, Holders, RankedRecord, in_log_order

NOT_APPROVED: Final = "not_approved"
NUMBER_TAKEN: Final = "number_taken"
_AGREEMENT: Final = "agreement"
_END: Final = 2**62  # of the log: what is not in it yet comes after all others


class SignedNotice(NamedTuple):
    """A notice or edition, or a verdict on one, and what the rules need of its record."""

    body: RuleNotice | Edition
    claim: RankedRecord


@dataclass(frozen=True, slots=True)
class NoticeEffects:
    """Effect of rule notices or of editions, each by its hash.

    Attributes:
        effects: Of each notice and verdict, by hash, in the order of the log.
        since: Position in the log of the approval of each notice in force; None where it is not in
            the log yet.
        applied: Hashes of the notices in force, the one that was approved last first.
    """

    effects: dict[bytes, Effect] = field(default_factory=dict)
    since: dict[bytes, int | None] = field(default_factory=dict)
    applied: tuple[bytes, ...] = ()


class AppliedRules(NamedTuple):
    """The agreement's rule file that is applied from a position in the log on: its SHA-256."""

    since: int
    sha256: bytes


def applied_rules(
    notices: Mapping[bytes, RuleNotice],
    effects: NoticeEffects,
    known: Collection[bytes],
    others: Collection[bytes] = (),
) -> list[AppliedRules]:
    """Files of the agreement's rules that notices apply, in the order of the log.

    Args:
        notices: By hash.
        effects: What they come to.
        known: The agreement's rule files that are here, by SHA-256: a notice may not say of which
            file it is.
        others: Rule files of other names that are here: a notice that gives one of them out as the
            agreement's applies nothing.
    """
    found = []
    for hash_ in reversed(effects.applied):
        body, since = notices[hash_], effects.since[hash_]
        if body.rules in others:
            continue
        if body.file == _AGREEMENT or (not body.file and body.rules in known):
            found.append(AppliedRules(_END if since is None else since, body.rules or b""))
    return found


def settle_notices(notices: Sequence[SignedNotice], holders: Holders) -> NoticeEffects:
    """Effect of rule notices, or of editions.

    Args:
        notices: All of one type that are here, verdicts too, in any order.
        holders: Who holds which key.
    """
    ordered = {each.claim.hash: each for each in in_log_order(notices, holders)}
    found = NoticeEffects()
    approved: list[bytes] = []
    numbers: set[str] = set()
    for hash_, each in ordered.items():
        if each.body.approves is None:
            reason = each.claim.reason or _author_reason(each, holders)
            found.effects[hash_] = Effect(reason or NOT_APPROVED)
    for hash_, each in ordered.items():
        if each.body.approves is None:
            continue
        reason = _verdict_reason(each, ordered, found.effects, holders)
        found.effects[hash_] = Effect(reason)
        notice = each.body.approves
        if not reason and each.body.state == APPROVED and notice not in approved:
            number = _number(ordered[notice].body)
            if number in numbers:
                found.effects[notice] = Effect(NUMBER_TAKEN)
                continue
            numbers |= {number} if number else set()
            found.effects[notice] = Effect()
            found.since[notice] = each.claim.log_index
            approved.append(notice)
    return NoticeEffects(found.effects, found.since, tuple(reversed(approved)))


def _number(body: RuleNotice | Edition) -> str:
    return body.number if isinstance(body, Edition) else ""


def _author_reason(notice: SignedNotice, holders: Holders) -> str:
    device, kind = holders.devices.get(notice.claim.kid), TYPE_OF[type(notice.body)]
    if device is None:
        return "unknown_device"
    return "" if kind in rights(device.role).signs and may_sign(device, kind) else "not_author"


def _verdict_reason(
    verdict: SignedNotice,
    ordered: Mapping[bytes, SignedNotice],
    effects: Mapping[bytes, Effect],
    holders: Holders,
) -> str:
    """Why an approval, return or dissent is without effect, "" where it has."""
    claim = verdict.claim
    if claim.reason:
        return claim.reason
    notice = ordered.get(verdict.body.approves or b"")
    if notice is None or notice.body.approves is not None:
        return NOT_HERE
    device = holders.devices.get(claim.kid)
    if device is None:
        return "unknown_device"
    kind = TYPE_OF[type(verdict.body)]
    if not may_approve(device, kind, claim.log_index) or not may_sign(device, kind):
        return "may_not_approve"
    if holders.one_person(claim.kid, notice.claim.kid):
        return "one_person"
    if _before(claim, notice.claim):
        return "approved_before"
    return "" if effects[notice.claim.hash].reason in ("", NOT_APPROVED) else "approves_void"


def _before(one: RankedRecord, other: RankedRecord) -> bool:
    both = one.log_index is not None and other.log_index is not None
    return both and (one.log_index or 0) < (other.log_index or 0)
