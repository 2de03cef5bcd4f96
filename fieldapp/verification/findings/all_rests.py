"""Grounds of findings, computed from all records at once: the index must equal them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from fieldapp.ledger.bodies.field_bodies import Amendment, Patrol, Retraction
from fieldapp.ledger.bodies.judging_bodies import Answer, Review, Task
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Body
from fieldapp.ledger.roles import rights
from fieldapp.observation.observation import Observation
from fieldapp.verification.effect import (
    WITHDRAWN,
    Effect,
    Holders,
    RankedRecord,
    unentitled,
)
from fieldapp.verification.findings.finding_checks import LATE, RestedOn
from fieldapp.verification.findings.relinked import relinked
from fieldapp.verification.link_effect import LinkedThread, LinkEffects, SignedLink

NEVER: Final = 0
"""Position at which a link is gone that never grouped anything."""


class SettledRecords(NamedTuple):
    """All records: bodies, claims and effects by hash; and who holds which key."""

    bodies: Mapping[bytes, Body]
    claims: Mapping[bytes, RankedRecord]
    effects: Mapping[bytes, Effect]
    holders: Holders


def all_rests(
    records: SettledRecords, threads: Mapping[bytes, LinkedThread], links: LinkEffects
) -> dict[bytes, RestedOn]:
    """Grounds that each record gives a finding that rests on it, by hash.

    Args:
        records: All.
        threads: Observations by the hash of each version; other records have no kind.
        links: What links come to.
    """
    bodies = records.bodies
    versions: dict[bytes, list[bytes]] = {}
    for hash_, each in threads.items():
        if each.kind:
            versions.setdefault(each.hash, []).append(hash_)
    found: dict[bytes, RestedOn] = {}
    signed = {h: body for h in links.order if isinstance(body := bodies[h], Link)}
    again = relinked(
        [SignedLink(body, records.claims[h]) for h, body in signed.items()],
        threads,
        records.holders,
    )
    for thread in versions.values():
        named = threads[thread[0]]
        found |= _of_thread(thread, named, records, again.get(named.hash))
    for hash_, body in signed.items():  # a member is older than its link
        if body.withdraws is None:
            found[hash_] = of_link(body, links.effects[hash_], found, _positions(records.claims))
    for hash_, body in bodies.items():
        if hash_ not in found and not isinstance(body, Link):
            found[hash_] = of_other(body, bodies.get(getattr(body, "target", b"")), found)
    return found


def _positions(claims: Mapping[bytes, RankedRecord]) -> dict[bytes, int]:
    return {h: LATE if c.log_index is None else c.log_index for h, c in claims.items()}


def _of_thread(
    thread: list[bytes],
    named: LinkedThread,
    records: SettledRecords,
    relinked_at: int | None,
) -> dict[bytes, RestedOn]:
    bodies, claims, effects, _ = records
    at = _positions({h: claims[h] for h, b in bodies.items() if _corrects(b, thread)})
    holding = {h for h in at if not effects[h].reason}
    gone = min((at[h] for h in holding if isinstance(bodies[h], Retraction)), default=NEVER)
    amended = {h: at[h] for h in holding if isinstance(bodies[h], Amendment)}
    here = [h for h in thread if not effects[h].reason and effects[h].replaced_by is None]
    shown = here[0] if here and not named.gone else named.hash
    confirmed = _is_confirmed(thread, named, records)
    observer = observation_of(bodies[shown]).observed_by or named.kid
    owners, observers, named_observers = of_patrol(named.kind, named.kid, observer, named.observers)
    return {
        version: RestedOn(
            kind=named.kind,
            owners=owners,
            observers=observers,
            named=named_observers,
            means=frozenset({observation_of(bodies[shown]).means} - {""}),
            gone_at=gone if named.gone else None,
            changed_at=max((when for h, when in amended.items() if h != version), default=None),
            relinked_at=relinked_at,
            outdated_at=None if version == shown else max(amended.values(), default=None),
            confirmed=confirmed,
        )
        for version in thread
    }


def _corrects(body: Body, thread: list[bytes]) -> bool:
    return isinstance(body, Retraction | Amendment) and body.target in thread


def _is_confirmed(thread: list[bytes], named: LinkedThread, records: SettledRecords) -> bool:
    bodies, claims, _, holders = records
    kid, seq = named.kid, claims[named.hash].seq
    return any(
        isinstance(body, Review)
        and body.state == "confirmed"
        and body.target in thread
        and not claims[h].reason
        and may_confirm(claims[h].kid, kid, holders, named.observers)
        for h, body in bodies.items()
    ) and any(
        isinstance(body, Patrol)
        and body.action == "sign_off"
        and claims[h].kid == kid
        and claims[h].seq > seq
        for h, body in bodies.items()
    )


_Kids = frozenset[bytes]


def of_patrol(kind: str, owner: bytes, observer: bytes, named: _Kids) -> tuple[_Kids, _Kids, _Kids]:
    """Owners, observers and named ones of an observation; a party's word has none of them."""
    if kind == "statement":
        return _Kids(), _Kids(), _Kids()
    return _Kids({owner}), _Kids({observer}), named


def may_confirm(judge: bytes, owner: bytes, holders: Holders, observers: frozenset[bytes]) -> bool:
    """True where a device's review "confirmed" makes another's record team confirmed."""
    reason = unentitled(judge, owner, holders, observers)
    return not reason and rights(holders.devices[judge].role).confirms


def of_link(
    body: Link,
    held: Effect,
    found: Mapping[bytes, RestedOn],
    positions: Mapping[bytes, int],
) -> RestedOn:
    """Grounds that a link gives a finding that rests on it.

    Args:
        body: The link.
        held: Its effect.
        found: What its members give, by hash, of those that are here.
        positions: In the log, by hash: of what withdrew it, where something did.
    """
    members = [found[member] for member in body.members if member in found]
    gone_at = NEVER if held.reason else None
    if held.reason == WITHDRAWN and held.replaced_by is not None:
        gone_at = positions[held.replaced_by]
    changes = (at for each in members for at in (each.changed_at, each.gone_at))
    return RestedOn(
        kind=next((each.kind for each in members), ""),
        owners=frozenset[bytes]().union(*(each.owners for each in members)),
        observers=frozenset[bytes]().union(*(each.observers for each in members)),
        named=frozenset[bytes]().union(*(each.named for each in members)),
        means=frozenset[str]().union(*(each.means for each in members)),
        gone_at=gone_at,
        changed_at=max((at for at in changes if at is not None), default=None),
        relinked_at=max(
            (each.relinked_at for each in members if each.relinked_at is not None), default=None
        ),
    )


def of_other(body: Body, task: Body | None, found: Mapping[bytes, RestedOn]) -> RestedOn:
    """Grounds that another record gives: of an answer, its result."""
    if not isinstance(body, Answer):
        return RestedOn()
    results = [found[result] for result in body.results if result in found]
    return RestedOn(
        owners=frozenset[bytes]().union(*(each.owners for each in results)),
        observers=frozenset[bytes]().union(*(each.observers for each in results)),
        named=frozenset[bytes]().union(*(each.named for each in results)),
        inquiry=isinstance(task, Task) and task.kind == "inquiry",
    )


def observation_of(body: Body) -> Observation:
    """Observation of a record, or of an amendment of one."""
    seen = body.observation if isinstance(body, Amendment) else body
    assert isinstance(seen, Observation)  # noqa: S101 - said above
    return seen
