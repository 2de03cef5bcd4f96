"""Effect of records: which are in force, and why the others are not. Pure.

A function of the records, their positions in the log and the roster; in which order records came,
by which way and how often decides nothing. Three steps, each of which the store's index takes for
what a new record touches, and all_effects.py for all:

1. A record's standing in its feed (feed_standing.py).
2. Corrections of observations. An amendment or retraction has effect where it is of the feed of its
   target, or of a later feed of the same holder: one that a signed key change (type 8) leads to, or
   that `follows` that laptop in the roster. A correction by anybody else is a contradiction: kept,
   shown beside its target, without effect ("contradicts"). So is what corrects a contradiction. An
   observation and its amendments are one thread; of its newest versions one is current; a
   retraction of any version withdraws the thread.
3. Reviews and placements. Of the reviews of a record the newest holds, but a patrol leader's, which
   is of their own team's records alone, never stands over another role's. Of the placements of an
   observation the newest holds that was not withdrawn. Nobody judges or places their own records,
   nor those of which a version with standing says that they observed it (`observed_by`). Links are
   link_effect.py's, findings findings/finding_effect.py's.

Order within a feed is its sequence, across feeds the log index. Records without one come last, and
of them those of the own feed. Device clocks decide nothing.

Reasons, beside those of feed_standing: "contradicts", "not_here" (what it names has not come),
"own_record", "other_team", "outranked", "superseded", "unknown_device", and "order_unknown":
reviews of several feeds differ, and their positions in the log are not known here; "withdrawn": a
placement that was withdrawn.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol, TypeVar

from fieldapp.ledger.bodies.device_bodies import KeyChange
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.record import Record
from fieldapp.ledger.roles import PATROL_LEADER
from fieldapp.ledger.roster import is_hub, same_person, same_team

CONTRADICTS: Final = "contradicts"
NOT_HERE: Final = "not_here"
ORDER_UNKNOWN: Final = "order_unknown"

MANY_CONTRADICTED: Final = 5
"""Records of others that one feed corrects, from which on somebody should look."""
MANY_REVIEWED: Final = 200
"""Records that one feed reviews, of the reviews that come in on one day, from which on as above."""

UNSETTLED: Final = frozenset({"disputed", "questioned"})
"""States of a review with which somebody should think twice before a finding rests on a record."""
WITHDRAWN: Final = "withdrawn"
"""State of a review that takes the earlier ones back; why a placement has no effect."""


@dataclass(frozen=True, slots=True)
class Holders:
    """Holders of the keys.

    Attributes:
        devices: The roster's entries, by kid.
        own: Kid of the own feed, b"" where that does not matter.
        successors: (kid, kid of the key that goes on) of each key change in force.
    """

    devices: Mapping[bytes, Device]
    own: bytes = b""
    successors: frozenset[tuple[bytes, bytes]] = frozenset()

    def earlier(self, kid: bytes, *, by_key_change: bool = True) -> frozenset[bytes]:
        """Key identifiers that the same holder had before this one."""
        found: set[bytes] = set()
        due = [kid]
        while due:
            at = due.pop()
            device = self.devices.get(at)
            before = {device.follows} if device is not None and device.follows else set()
            if by_key_change:
                before |= {old for old, new in self.successors if new == at}
            due += before - found
            found |= before
        return frozenset(found - {kid})

    def may_correct(self, kid: bytes, owner: bytes) -> bool:
        """True where one feed's corrections of another's records have effect.

        A key change is enough: who signs it gives their own records away and nobody else's.
        """
        return kid == owner or owner in self.earlier(kid)

    def one_person(self, one: bytes, other: bytes) -> bool:
        """True where two keys are of one person, as far as the roster and the feeds tell.

        Officers say who is one person. A key change says it only where they did not, and never of
        the hub's key: else whoever is to be judged would name the judge's key in theirs.
        """
        devices = [each for kid in (one, other) if (each := self.devices.get(kid)) is not None]
        if len(devices) == 2 and all(each.person for each in devices):
            return same_person(*devices)
        by_key_change = not any(map(is_hub, devices))
        return (
            one == other
            or one in self.earlier(other, by_key_change=by_key_change)
            or other in self.earlier(one, by_key_change=by_key_change)
        )


class RankedRecord(NamedTuple):
    """One record, as the rules need it.

    Attributes:
        hash, kid, seq: Of the record.
        log_index: Its position in the log, None where that is not known.
        reason: Why it has no standing in its feed, "" where it has.
        target: Hash of the record that it corrects or judges.
        state: Of a review.
    """

    hash: bytes
    kid: bytes
    seq: int
    log_index: int | None
    reason: str
    target: bytes | None = None
    state: str = ""


class _HasClaim(Protocol):
    @property
    def claim(self) -> RankedRecord: ...


ClaimT = TypeVar("ClaimT", bound=_HasClaim)


@dataclass(frozen=True, slots=True)
class Effect:
    """Effect of one record.

    Attributes:
        reason: Why it is without effect, "" where it is in force.
        replaced_by: Hash of the version, review or finding that stands in its place.
        retracted_by: Hash of the retraction that withdraws its thread.
        flags: As Standing.
    """

    reason: str = ""
    replaced_by: bytes | None = None
    retracted_by: bytes | None = None
    flags: frozenset[str] = field(default_factory=frozenset)


def newest(claims: Iterable[RankedRecord], holders: Holders) -> RankedRecord | None:
    """The newest of some records: of each feed the last by number, of those the last in the log."""
    last = _last_of_each(claims).values()
    return max(last, key=lambda claim: _across(claim, holders), default=None)


def _last_of_each(claims: Iterable[RankedRecord]) -> dict[bytes, RankedRecord]:
    """The last record of each feed, by number."""
    last: dict[bytes, RankedRecord] = {}
    for claim in claims:
        if claim.kid not in last or _in_feed(last[claim.kid]) < _in_feed(claim):
            last[claim.kid] = claim
    return last


def oldest(claims: Iterable[RankedRecord], holders: Holders) -> RankedRecord | None:
    """The oldest of some records, as `newest`."""
    first: dict[bytes, RankedRecord] = {}
    for claim in claims:
        if claim.kid not in first or _in_feed(claim) < _in_feed(first[claim.kid]):
            first[claim.kid] = claim
    return min(first.values(), key=lambda claim: _across(claim, holders), default=None)


def in_log_order(signed: Iterable[ClaimT], holders: Holders) -> list[ClaimT]:
    """Records in the order of the log; those without a position last, of them the own feed's."""

    def rank(each: ClaimT) -> tuple[object, ...]:
        return *_across(each.claim, holders), *_in_feed(each.claim)

    return sorted(signed, key=rank)


def _in_feed(claim: RankedRecord) -> tuple[int, bytes]:
    return claim.seq, claim.hash


def _across(claim: RankedRecord, holders: Holders) -> tuple[object, ...]:
    if claim.log_index is not None:
        return 0, claim.log_index
    return 1, claim.kid == holders.own, len(holders.earlier(claim.kid)), claim.kid


def settle_thread(
    versions: Sequence[RankedRecord],
    retractions: Sequence[RankedRecord],
    holders: Holders,
    *,
    reason: str = "",
) -> dict[bytes, Effect]:
    """Effect of an observation's versions and of what retracts them, by hash.

    Args:
        versions: The observation and its amendments that the rule joins, whatever their standing.
        retractions: All that name one of them, whoever signed them.
        holders: Who holds which key.
        reason: Why the thread as a whole is without effect: its first version contradicts.
    """
    kids = {version.hash: version.kid for version in versions}
    effects = {
        r.hash: Effect(reason=r.reason or reason or _contradicts(r, kids, holders))
        for r in retractions
    }
    if reason:
        return effects | {v.hash: Effect(reason=v.reason or reason) for v in versions}
    gone = oldest((r for r in retractions if not effects[r.hash].reason), holders)
    retracted_by = gone.hash if gone is not None else None
    children = _children(versions)
    current = newest((v for v in versions if not v.reason and v.hash not in children), holders)
    for version in versions:
        later = newest(children.get(version.hash, ()), holders) or current
        effects[version.hash] = (
            Effect(reason=version.reason)
            if version.reason or later is None
            else Effect(
                replaced_by=None if later.hash == version.hash else later.hash,
                retracted_by=retracted_by,
            )
        )
    return effects


def _contradicts(claim: RankedRecord, kids: Mapping[bytes, bytes], holders: Holders) -> str:
    return "" if holders.may_correct(claim.kid, kids[claim.target or b""]) else CONTRADICTS


def _children(versions: Sequence[RankedRecord]) -> dict[bytes, list[RankedRecord]]:
    """By hash of a version with standing, the next ones with standing that amend it."""
    by_hash = {version.hash: version for version in versions}
    standing: dict[bytes, RankedRecord | None] = {}  # what one without is a correction of
    children: dict[bytes, list[RankedRecord]] = defaultdict(list)
    for version in versions:
        at, passed = by_hash.get(version.target or b""), list[bytes]()
        while at is not None and at.reason and at.hash not in standing:
            passed.append(at.hash)
            at = by_hash.get(at.target or b"")
        at = standing[at.hash] if at is not None and at.reason else at
        standing.update(dict.fromkeys(passed, at))
        if at is not None and not version.reason:
            children[at.hash].append(version)
    return children


def settle_reviews(
    owner: bytes,
    reviews: Sequence[RankedRecord],
    holders: Holders,
    *,
    observers: Collection[bytes] = (),
) -> dict[bytes, Effect]:
    """Effect of all reviews of one record, by hash; one is in force at most.

    Args:
        owner: Kid of the record that they are of.
        reviews: Whoever signed them.
        holders: Who holds which key.
        observers: Kids whose holders observed it, as its versions say.
    """
    reasons = {r.hash: r.reason or unentitled(r.kid, owner, holders, observers) for r in reviews}
    entitled = [review for review in reviews if not reasons[review.hash]]
    higher = [r for r in entitled if holders.devices[r.kid].role != PATROL_LEADER]
    holding = newest(higher or entitled, holders)
    differ = _differ(_last_of_each(higher or entitled).values(), holders)
    effects = {}
    for review in reviews:
        reason, replaced_by = reasons[review.hash], None
        if not reason and differ and not (higher and review not in higher):
            reason = ORDER_UNKNOWN
        elif not reason and holding is not None and review is not holding:
            reason = "outranked" if higher and review not in higher else "superseded"
            replaced_by = holding.hash
        effects[review.hash] = Effect(reason=reason, replaced_by=replaced_by)
    return effects


def _differ(last: Collection[RankedRecord], holders: Holders) -> bool:
    """True where reviews of several feeds differ and nobody here knows which is the newest."""
    if any(claim.log_index is None and claim.kid == holders.own for claim in last):
        return False  # what is signed here and not in the log yet comes after all others
    unknown = any(claim.log_index is None for claim in last)
    return unknown and len({claim.state for claim in last}) > 1


def is_unusual(contradicted: int, reviewed: int) -> bool:
    """True where one feed corrects or reviews so many records of others that somebody should look.

    Args:
        contradicted: Records of others that its corrections name.
        reviewed: Records that it reviewed, of those reviews that came in on one day.
    """
    return contradicted >= MANY_CONTRADICTED or reviewed >= MANY_REVIEWED


def unentitled(
    judge: bytes, owner: bytes, holders: Holders, observers: Collection[bytes] = ()
) -> str:
    """Reason why a device cannot judge another's record, "" where it can; see settle_reviews."""
    if any(holders.one_person(judge, each) for each in (owner, *observers)):
        return "own_record"
    device, other = holders.devices.get(judge), holders.devices.get(owner)
    if device is None:
        return "unknown_device"
    if device.role == PATROL_LEADER and (other is None or not same_team(device, other)):
        return "other_team"
    return ""


def settle_placements(
    owner: bytes,
    placements: Sequence[RankedRecord],
    holders: Holders,
    *,
    observers: Collection[bytes] = (),
) -> dict[bytes, Effect]:
    """Effect of all placements of one observation and of their withdrawals, by hash.

    Of those that nobody withdrew the newest holds; a withdrawal cannot be withdrawn.

    Args:
        owner: Kid of the observation.
        placements: Placements have no target; withdrawals have the placement that they withdraw.
        holders: Who holds which key.
        observers: As settle_reviews.
    """
    placing = [p for p in placements if p.target is None]
    known = {placement.hash for placement in placing}
    gone = {p.target: p.hash for p in placements if p.target in known and not p.reason}
    reasons = {p.hash: p.reason or unentitled(p.kid, owner, holders, observers) for p in placing}
    holding = newest((p for p in placing if not reasons[p.hash] and p.hash not in gone), holders)
    effects = {
        p.hash: Effect(reason=p.reason or ("" if p.target in known else NOT_HERE))
        for p in placements
    }
    for placement in placing:
        reason, replaced_by = reasons[placement.hash], None
        if not reason and placement.hash in gone:
            reason, replaced_by = WITHDRAWN, gone[placement.hash]
        elif not reason and holding is not None and holding.hash != placement.hash:
            reason, replaced_by = "superseded", holding.hash
        effects[placement.hash] = Effect(reason=reason, replaced_by=replaced_by)
    return effects


def successors(records: Iterable[Record]) -> frozenset[tuple[bytes, bytes]]:
    """(kid, kid of the key that goes on) of the key changes among records with standing."""
    return frozenset(
        (record.kid, kid_of(record.body.public_key))
        for record in records
        if isinstance(record.body, KeyChange)
    )


def kid_of(public_key: bytes) -> bytes:
    """Key identifier of the key that a key change names, whether or not it is a good one."""
    return hashlib.sha256(public_key).digest()[:8]
