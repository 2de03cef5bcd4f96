"""Effect of links: who may link what, which are withdrawn, and which then group. Pure.

Links count in the order of the log. A supervisor or verification officer links no record of their
own patrol, whether they or their team logged it or observed it (`observed_by`). A
patrol leader links their own team's records alone, as `duplicate` or `shares`. A link is withdrawn
by whoever signed it, or by a supervisor or verification officer.

Reasons, beside those of feed_standing and link_force: "unknown_device", "relation" (not one for a
patrol leader), "other_team", "own_record", "own_patrol", "not_yours" (a withdrawal of somebody
else's link), "not_here" (a withdrawal of no link), "withdrawn".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.roles import PATROL_LEADER
from fieldapp.ledger.roster import same_team
from fieldapp.verification.effect import (
    NOT_HERE,
    WITHDRAWN,
    Effect,
    Holders,
    RankedRecord,
    in_log_order,
)
from fieldapp.verification.link_force import EventLink, Forest, force

OF_PATROL_LEADERS: Final = frozenset({"duplicate", "shares"})


class SignedLink(NamedTuple):
    """A link or withdrawal, and what the rules need of its record."""

    body: Link
    claim: RankedRecord


class LinkedThread(NamedTuple):
    """An observation that a link may name.

    Attributes:
        hash: Of its first version.
        kind: Code of list "kind"; "" where the record carries no observation.
        kid: Of its feed.
        observers: Kids whose holders observed it, as its versions say.
        gone: It was retracted, or is without effect.
    """

    hash: bytes
    kind: str
    kid: bytes
    observers: frozenset[bytes] = frozenset()
    gone: bool = False


class LinkEffects(NamedTuple):
    """Effects of links.

    Attributes:
        forest: Those that group.
        effects: Of each link and withdrawal, by hash.
        order: Hashes of all of them, in the order of the log.
    """

    forest: Forest
    effects: dict[bytes, Effect]
    order: tuple[bytes, ...]


def settle_links(
    links: Sequence[SignedLink], threads: Mapping[bytes, LinkedThread], holders: Holders
) -> LinkEffects:
    """Effect of links.

    Args:
        links: Links and withdrawals, whatever their standing, in any order.
        threads: What they name, by the hash of each version that is here; links are left out.
        holders: Who holds which key.
    """
    ordered = {each.claim.hash: each for each in in_log_order(links, holders)}
    effects: dict[bytes, Effect] = {}
    withdrawn: dict[bytes, bytes] = {}
    for hash_, link in ordered.items():
        named = link.body.withdraws
        if named is None:
            continue
        reason = link.claim.reason or _may_not_withdraw(link, ordered.get(named), holders)
        effects[hash_] = Effect(reason=reason)
        if not reason:
            withdrawn.setdefault(named, hash_)
    linking = {hash_: link for hash_, link in ordered.items() if hash_ not in effects}
    owners: dict[bytes, frozenset[bytes]] = {}
    observers: dict[bytes, frozenset[bytes]] = {}
    void: dict[bytes, str] = {}
    for hash_, link in linking.items():
        seen = [threads[each] for each in link.body.members if each in threads]
        nested = [each for each in link.body.members if each in owners]
        owners[hash_] = frozenset(each.kid for each in seen if each.kind).union(
            *(owners[each] for each in nested)
        )
        observers[hash_] = frozenset[bytes]().union(
            *(each.observers for each in seen), *(observers[each] for each in nested)
        )
        if reason := link.claim.reason or _may_not_link(
            link, owners[hash_], observers[hash_], holders
        ):
            void[hash_] = reason
    here = {each.hash: each for each in threads.values()}
    kinds = {name: each.kind for name, each in here.items() if not each.gone}
    gone = {name for name, each in here.items() if each.gone} | withdrawn.keys()
    forest = force([_event_link(each, threads) for each in linking.values()], kinds, gone, void)
    for hash_ in linking:
        by = withdrawn.get(hash_)
        effects[hash_] = Effect(WITHDRAWN, by) if by else Effect(forest.idle.get(hash_, ""))
    return LinkEffects(forest, effects, tuple(ordered))


def _event_link(link: SignedLink, threads: Mapping[bytes, LinkedThread]) -> EventLink:
    names = (threads[m].hash if m in threads else m for m in link.body.members)
    return EventLink(
        hash=link.claim.hash,
        relation=link.body.relation,
        members=tuple(dict.fromkeys(names)),
        whole=link.body.whole,
    )


def _may_not_link(
    link: SignedLink, owners: frozenset[bytes], observers: frozenset[bytes], holders: Holders
) -> str:
    """Why a link of these feeds' records is without effect, "" where it has."""
    judge = holders.devices.get(link.claim.kid)
    if judge is None:
        return "unknown_device"
    either = owners | observers
    own = {kid for kid in either if holders.one_person(link.claim.kid, kid)}
    team = {kid for kid in either if _is_of_team(judge, holders.devices.get(kid))}
    if judge.role == PATROL_LEADER:
        if link.body.relation not in OF_PATROL_LEADERS:
            return "relation"
        return "" if owners <= own | team else "other_team"
    return "own_record" if own else "own_patrol" if team else ""


def _is_of_team(judge: Device, other: Device | None) -> bool:
    return other is not None and same_team(judge, other)


def _may_not_withdraw(link: SignedLink, named: SignedLink | None, holders: Holders) -> str:
    if named is None or named.body.withdraws is not None:
        return NOT_HERE
    judge = holders.devices.get(link.claim.kid)
    if judge is None:
        return "unknown_device"
    own = holders.one_person(link.claim.kid, named.claim.kid)
    return "" if own or judge.role != PATROL_LEADER else "not_yours"
