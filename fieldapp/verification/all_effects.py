"""Effect of all records at once, by the rules of effect.py: what the index must come to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from fieldapp.ledger.bodies.field_bodies import Amendment, Retraction
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.judging_bodies import Placement, Review
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.bodies.mission_bodies import Edition, RuleNotice
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.record import Record
from fieldapp.observation.observation import Observation
from fieldapp.verification.announcements import (
    AppliedRules,
    SignedNotice,
    applied_rules,
    settle_notices,
)
from fieldapp.verification.effect import (
    CONTRADICTS,
    NOT_HERE,
    Effect,
    Holders,
    RankedRecord,
    settle_placements,
    settle_reviews,
    settle_thread,
    successors,
)
from fieldapp.verification.feed_standing import FeedRecord, Standing, standings
from fieldapp.verification.findings import area_check
from fieldapp.verification.findings.all_rests import SettledRecords, all_rests, observation_of
from fieldapp.verification.findings.area_check import AreaQuestion, SignedBody
from fieldapp.verification.findings.finding_checks import RestedOn
from fieldapp.verification.findings.finding_effect import (
    FindingEffects,
    SignedFinding,
    settle_findings,
)
from fieldapp.verification.link_effect import (
    LinkedThread,
    LinkEffects,
    SignedLink,
    settle_links,
)


class ArrivedRecord(NamedTuple):
    """A record that is here, with its place in the log and when it came.

    Attributes:
        record: The record.
        log_index: Its position in the log, None where that is not known.
        received_at: Seconds since 1970 by the clock of the machine here, None in the own feed.
    """

    record: Record
    log_index: int | None = None
    received_at: int | None = None


def settle(
    records: Sequence[ArrivedRecord],
    devices: Mapping[bytes, Device],
    *,
    own: bytes = b"",
    attributing: Mapping[bytes, bool] = MappingProxyType({}),
    models: Mapping[bytes, bytes] = MappingProxyType({}),
) -> dict[bytes, Effect]:
    """Effect of all records, by hash: see `settle_with_findings`."""
    return settle_with_findings(records, devices, own=own, attributing=attributing, models=models)[
        0
    ]


def settle_with_findings(
    records: Sequence[ArrivedRecord],
    devices: Mapping[bytes, Device],
    *,
    own: bytes = b"",
    attributing: Mapping[bytes, bool] = MappingProxyType({}),
    models: Mapping[bytes, bytes] = MappingProxyType({}),
) -> tuple[dict[bytes, Effect], FindingEffects]:
    """Effect of all records, by hash, and what findings come to.

    Args:
        records: All that are here, in any order, each once.
        devices: The roster's entries, by kid.
        own: Kid of the own feed.
        attributing: The agreement's rule files that are here, by SHA-256; True where one lets
            findings name a party.
        models: Files of observers' errors that are here, by SHA-256.
    """
    standing = _standings(records, devices)
    changes = [r for r, _, _ in records if not standing[r.hash].reason]
    holders = Holders(devices, own, successors(changes))
    effects = {
        placed.record.hash: Effect(reason=standing[placed.record.hash].reason) for placed in records
    }
    claims = {p.record.hash: claim_of(p, standing[p.record.hash]) for p in records}
    effects |= _threads(records, claims, holders)
    observers = _observers(records, claims, holders)
    effects |= _reviews(records, claims, holders, observers)
    effects |= _placements(records, claims, holders, observers)
    threads = _linked_threads(records, claims, holders, effects, observers)
    links = _links(records, claims, holders, threads)
    effects |= links.effects
    bodies = {placed.record.hash: placed.record.body for placed in records}
    settled = SettledRecords(bodies, claims, effects, holders)
    notices, applied = _notices(settled, attributing)
    rests = all_rests(settled, threads, links)
    findings = _findings(settled, rests, (attributing, models), applied)
    effects |= findings.effects | notices
    effects |= _editions(settled)
    return {
        hash_: Effect(e.reason, e.replaced_by, e.retracted_by, standing[hash_].flags)
        for hash_, e in effects.items()
    }, findings


def claim_of(placed: ArrivedRecord, standing: Standing) -> RankedRecord:
    """Facts of a record that the rules need."""
    record, log_index, _ = placed
    body = record.body
    target = getattr(body, "withdraws" if isinstance(body, Placement) else "target", None)
    state = body.state if isinstance(body, Review) else ""
    return RankedRecord(
        record.hash, record.kid, record.seq, log_index, standing.reason, target, state
    )


def _standings(
    records: Sequence[ArrivedRecord], devices: Mapping[bytes, Device]
) -> dict[bytes, Standing]:
    by_feed: dict[bytes, list[FeedRecord]] = defaultdict(list)
    for record, _, received_at in records:
        signed_at = int(record.signed_at.timestamp())
        node = FeedRecord(record.hash, record.seq, record.previous, signed_at, received_at)
        by_feed[record.kid].append(node)
    found: dict[bytes, Standing] = {}
    for kid, nodes in by_feed.items():
        found |= standings(nodes, devices.get(kid))
    return found


def _threads(
    records: Sequence[ArrivedRecord], claims: Mapping[bytes, RankedRecord], holders: Holders
) -> dict[bytes, Effect]:
    bodies = {placed.record.hash: placed.record.body for placed in records}
    versions = {h: claims[h] for h, b in bodies.items() if isinstance(b, Observation | Amendment)}
    retractions: dict[bytes, list[RankedRecord]] = defaultdict(list)
    effects = {}
    for hash_, body in bodies.items():
        if isinstance(body, Retraction):
            retractions[body.target].append(claims[hash_])
            effects[hash_] = Effect(reason=claims[hash_].reason or NOT_HERE)
    threads: dict[bytes, list[RankedRecord]] = defaultdict(list)
    for version in versions.values():
        threads[_first(version, versions, holders).hash].append(version)
    for first, thread in threads.items():
        named = versions.get(versions[first].target or b"")
        effects |= settle_thread(
            thread,
            [retraction for version in thread for retraction in retractions[version.hash]],
            holders,
            reason=CONTRADICTS if named is not None else "",
        )
    return effects


def _first(
    version: RankedRecord, versions: Mapping[bytes, RankedRecord], holders: Holders
) -> RankedRecord:
    """The first version of the thread that a version belongs to."""
    while True:
        named = versions.get(version.target or b"")
        if named is None or not holders.may_correct(version.kid, named.kid):
            return version
        version = named


def _observers(
    records: Sequence[ArrivedRecord], claims: Mapping[bytes, RankedRecord], holders: Holders
) -> dict[bytes, frozenset[bytes]]:
    """Whom the versions with standing of an observation name as observers, by each version."""
    bodies = {placed.record.hash: placed.record.body for placed in records}
    versions = {h: claims[h] for h, b in bodies.items() if isinstance(b, Observation | Amendment)}
    firsts = {hash_: _first(each, versions, holders).hash for hash_, each in versions.items()}
    found: dict[bytes, set[bytes]] = defaultdict(set)
    for hash_, first in firsts.items():
        observer = observation_of(bodies[hash_]).observed_by
        if observer is not None and not claims[hash_].reason:
            found[first].add(observer)
    return {hash_: frozenset(found[first]) for hash_, first in firsts.items()}


def _reviews(
    records: Sequence[ArrivedRecord],
    claims: Mapping[bytes, RankedRecord],
    holders: Holders,
    observers: Mapping[bytes, frozenset[bytes]],
) -> dict[bytes, Effect]:
    reviews: dict[bytes, list[RankedRecord]] = defaultdict(list)
    for placed in records:
        if isinstance(placed.record.body, Review):
            reviews[placed.record.body.target].append(claims[placed.record.hash])
    effects: dict[bytes, Effect] = {}
    for target, some in reviews.items():
        if target in claims:
            effects |= settle_reviews(
                claims[target].kid, some, holders, observers=observers.get(target, ())
            )
        else:
            effects |= {each.hash: Effect(reason=each.reason or NOT_HERE) for each in some}
    return effects


def _placements(
    records: Sequence[ArrivedRecord],
    claims: Mapping[bytes, RankedRecord],
    holders: Holders,
    observers: Mapping[bytes, frozenset[bytes]],
) -> dict[bytes, Effect]:
    bodies = {placed.record.hash: placed.record.body for placed in records}
    versions = {h: claims[h] for h, b in bodies.items() if isinstance(b, Observation | Amendment)}
    threads: dict[bytes, list[RankedRecord]] = defaultdict(list)
    effects: dict[bytes, Effect] = {}
    for hash_, body in bodies.items():
        if not isinstance(body, Placement):
            continue
        effects[hash_] = Effect(reason=claims[hash_].reason or NOT_HERE)
        named = bodies.get(body.withdraws or hash_)
        for target in named.targets if isinstance(named, Placement) else ():
            if target in versions:
                first = _first(versions[target], versions, holders).hash
                threads[first].append(claims[hash_])
    for first, found in threads.items():
        settled = settle_placements(
            claims[first].kid, list(dict.fromkeys(found)), holders, observers=observers[first]
        )
        # One of several observations is in force where it is so of one of them.
        for hash_, one in settled.items():
            if effects[hash_].reason:
                effects[hash_] = one
    return effects


def _linked_threads(
    records: Sequence[ArrivedRecord],
    claims: Mapping[bytes, RankedRecord],
    holders: Holders,
    effects: Mapping[bytes, Effect],
    observers: Mapping[bytes, frozenset[bytes]],
) -> dict[bytes, LinkedThread]:
    """Kinds of records that a link may name, by the hash of each version; others have none."""
    bodies = {placed.record.hash: placed.record.body for placed in records}
    versions = {h: claims[h] for h, b in bodies.items() if isinstance(b, Observation | Amendment)}
    threads: dict[bytes, list[bytes]] = defaultdict(list)
    for hash_, version in versions.items():
        threads[_first(version, versions, holders).hash].append(hash_)
    named = {
        hash_: LinkedThread(hash_, "", claims[hash_].kid)
        for hash_, body in bodies.items()
        if not isinstance(body, Link)
    }
    for first, thread in threads.items():
        here = [v for v in thread if effects[v].reason == "" and effects[v].replaced_by is None]
        gone = not here or effects[here[0]].retracted_by is not None
        kind = observation_of(bodies[here[0] if here else first]).kind
        linked = LinkedThread(first, kind, claims[first].kid, observers[first], gone)
        named |= dict.fromkeys(thread, linked)
    return named


def _links(
    records: Sequence[ArrivedRecord],
    claims: Mapping[bytes, RankedRecord],
    holders: Holders,
    threads: Mapping[bytes, LinkedThread],
) -> LinkEffects:
    links = [
        SignedLink(each.body, claims[each.hash])
        for each, _, _ in records
        if isinstance(each.body, Link)
    ]
    return settle_links(links, threads, holders)


def _findings(
    records: SettledRecords,
    rests: Mapping[bytes, RestedOn],
    files: tuple[Mapping[bytes, bool], Mapping[bytes, bytes]],
    applied: Sequence[AppliedRules],
) -> FindingEffects:
    attributing, models = files
    signed = {h: SignedBody(records.claims[h].kid, body) for h, body in records.bodies.items()}

    def of_area(each: SignedFinding) -> str:
        return area_check.reason(
            each.body,
            signed,
            models.get,
            devices=records.holders.devices,
            at=each.claim.log_index,
            comes_out=AreaQuestion.comes_out,
        )

    found = [
        SignedFinding(body, records.claims[hash_])
        for hash_, body in records.bodies.items()
        if isinstance(body, Finding)
    ]
    return settle_findings(found, rests, records.holders, attributing, applied, of_area=of_area)


def _editions(records: SettledRecords) -> dict[bytes, Effect]:
    signed = [
        SignedNotice(body, records.claims[hash_])
        for hash_, body in records.bodies.items()
        if isinstance(body, Edition)
    ]
    return settle_notices(signed, records.holders).effects


def _notices(
    records: SettledRecords, attributing: Mapping[bytes, bool]
) -> tuple[dict[bytes, Effect], list[AppliedRules]]:
    bodies = {h: body for h, body in records.bodies.items() if isinstance(body, RuleNotice)}
    signed = [SignedNotice(body, records.claims[hash_]) for hash_, body in bodies.items()]
    found = settle_notices(signed, records.holders)
    return found.effects, applied_rules(bodies, found, attributing)
