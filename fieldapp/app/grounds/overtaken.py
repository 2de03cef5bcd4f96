"""Links and findings in force that somebody is to look at again: what they judge changed since."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from fieldapp.app.grounds import finding_names
from fieldapp.app.home.session import Session
from fieldapp.app.judging import signed_findings
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.errors import InputError, Message
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Link, parse
from fieldapp.ledger.roles import PATROL_LEADER, rights
from fieldapp.store.records import (
    feeds,
    finding_state,
    linked_state,
    log_state,
    reviews_and_findings,
)
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.verification.corroboration.located_area import first_version
from fieldapp.verification.effect import WITHDRAWN, Holders
from fieldapp.verification.findings.disagreeing import disagreeing, of_counting
from fieldapp.verification.findings.finding_checks import LATE, own_part
from fieldapp.verification.findings.one_event import twins_of
from fieldapp.verification.selections import finding_figure
from fieldapp.wording.finding_text import finding_reason_words


def changed_links(session: Session) -> Mapping[bytes, frozenset[bytes]]:
    """Links in force of which a member was corrected, retracted or withdrawn since, by hash.

    Who may link what one joins, and confirms it afterwards, has looked at it again.

    Returns:
        With the feeds of whoever logged or observed what each joins.

    Raises:
        StoreError: The disk failed.
    """
    store, moved = session.store, linked_state.moved_members(session.store)
    if not moved:
        return {}
    log = log_state.newest(store)
    linked = linked_state.around(store, log, moved)
    asked = _touched(linked)
    rests = finding_state.grounds(store, log, asked, confirmed=False)
    signed = {each.claim.hash: each.claim.log_index for each in linked.signed}
    found: dict[bytes, frozenset[bytes]] = {}
    for hash_ in asked:
        owners = rests[hash_].owners | rests[hash_].named
        looked = [
            index
            for judge, index in reviews_and_findings.confirmed_by(store, hash_)
            if not may_not_confirm(judge, owners, log.holders)
        ]
        since = max(LATE if at is None else at for at in (signed[hash_], *looked))
        if (rests[hash_].changed_at or 0) > since:
            found[hash_] = owners
    return found


def may_not_confirm(judge: bytes, owners: Iterable[bytes], holders: Holders) -> str:
    """Why a device cannot confirm a link of these feeds' records, "" where it can."""
    device = holders.devices.get(judge)
    if device is None:
        return "unknown_device"
    if device.role == PATROL_LEADER or RecordType.LINK not in rights(device.role).signs:
        return "not_linking"
    return own_part(judge, owners, holders)


def check_link(session: Session, hash_: bytes) -> None:
    """Refuse a review of a link that would have no effect; of other records nothing is refused.

    Raises:
        InputError: It has no effect itself, or whoever holds this home cannot confirm it.
        StoreError: The disk failed.
    """
    store = session.store
    raw = feeds.raw(store, hash_)
    if raw is None or not isinstance(parse(raw).body, Link):
        return
    log = log_state.newest(store)
    reason = linked_state.around(store, log, {hash_}).links.effects[hash_].reason
    if not reason:
        rests = finding_state.grounds(store, log, {hash_}, confirmed=False)[hash_]
        reason = may_not_confirm(store.kid, rests.owners | rests.named, log.holders)
    if reason:
        why = finding_reason_words(reason, None)
        raise InputError(
            Message("A review of {1} would have no effect: {2}.", hash_.hex()[:12], why),
            field="hash",
        )


def _touched(linked: LinkedState) -> Collection[bytes]:
    """Links in force with a member that has several versions, or is gone."""
    forest, effects = linked.links.forest, linked.links.effects
    moved = {hash_ for hash_, each in effects.items() if each.reason == WITHDRAWN}
    for thread in linked.threads.values():
        if len(thread.versions) > 1 or thread.current is None:
            moved.update(thread.versions)
    bodies = {h: linked.records[h].body for h in (*forest.in_force, *forest.apart)}
    return [
        hash_
        for hash_, body in bodies.items()
        if isinstance(body, Link) and not moved.isdisjoint(body.members)
    ]


def counted_otherwise(session: Session, asked: ListedFinding) -> str:
    """State of an earlier finding in force that counts otherwise what this one rests on, or "".

    Raises:
        StoreError: The disk failed.
    """
    if not of_counting(asked.body):
        return ""
    found = {each.record.hash: each for each in signed_findings.listed(session)}
    of = asked.record.hash
    other = disagreeing_findings(session, found.values(), of).get(of)
    return "" if other is None else found[other].body.state


def disagreeing_findings(
    session: Session, found: Iterable[ListedFinding], asked: bytes = b""
) -> Mapping[bytes, bytes]:
    """Earlier finding in force that each one disagrees with about counting, by its hash.

    Args:
        session: The open home.
        found: All findings.
        asked: Hash of one that is looked at too where it is not in force, as the last.

    Raises:
        StoreError: The disk failed.
    """
    speaking = [
        each
        for each in found
        if of_counting(each.body)
        and (not each.conclusion.effect.reason or (each.record.hash == asked and each.waits))
    ]
    if len({of_counting(each.body) for each in speaking}) < 2:
        return {}
    speaking.sort(key=lambda e: (e.waits, LATE if (at := e.conclusion.since) is None else at))
    threads: dict[bytes, set[bytes]] = {}
    for each in speaking:
        targets = each.body.targets
        named = finding_names.bodies(session, targets)
        threads[each.record.hash] = {
            first_version(name, named)
            for name in finding_figure.named_by(targets, named)
            if finding_figure.observation_in(named.get(name)) is not None
        }
    every = set[bytes]().union(*threads.values())
    linked = linked_state.around(session.store, log_state.newest(session.store), every)
    names = [each.hash for each in linked.threads.values()]
    events = {name: twins_of(name, linked.links.forest) for name in names}
    threads = {
        hash_: {name for thread in some for name in events.get(thread, {thread})}
        for hash_, some in threads.items()
    }
    return disagreeing([(each.record.hash, each.body) for each in speaking], threads)
