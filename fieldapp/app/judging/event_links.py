"""Links signed and listed: which observations tell of the same events, and which do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state, link_misfits, suggested_links
from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.link_body import Link, LinkSuggestion
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record, parse
from fieldapp.observation.notation import amounts
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, linked_state, log_state
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.verification.effect import WITHDRAWN, Effect
from fieldapp.verification.suggested.misfits import Misfit
from fieldapp.verification.suggested.suggestions import RULE
from fieldapp.wording.link_text import link_reason_words


@dataclass(frozen=True, slots=True)
class ListedLink:
    """A link or withdrawal that is here.

    Attributes:
        record: The record.
        body: What it says.
        effect: Its effect.
        apart: It says "different events", so it groups nothing though it is in force.
        misfit: Times or places of what it joins that cannot meet.
    """

    record: Record
    body: Link
    effect: Effect
    apart: bool
    misfit: Misfit


def sign(
    session: Session,
    relation: str,
    names: Sequence[str],
    reason: str,
    *,
    whole: str = "",
    now: datetime,
) -> ListedLink:
    """Link observations, or other links.

    Args:
        session: An officer's, or a patrol leader's.
        relation: One of `link_body.RELATIONS`.
        names: Beginnings of the hashes of what is linked, in the order that the relation needs.
        reason: Why; it is signed.
        whole: The declared total of `shares`, as it is typed.
        now: The device clock, UTC.

    Returns:
        The link with its effect; it may be held until an earlier one is withdrawn.

    Raises:
        InputError: This role may not, one is not known, or the link would never have effect.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.LINK)
    _check_reason(reason)
    members = tuple(feeds.find(store, name) for name in names)
    body = Link(
        reason=reason.strip(),
        relation=relation,
        members=members,
        whole=amounts.parse_count(whole) if whole else None,
        suggested=_suggested(session, members),
    )
    with store.transaction():
        signed = sign_own(store, pack, body, now=now)
        made = _one(session, signed)
        if made.effect.reason and made.effect.reason not in HELD:
            why = link_reason_words(made.effect.reason)
            raise InputError(Message("This link would have no effect: {1}.", why), field="members")
    return made


HELD = frozenset({"taken", "not_here", "member_held", "contradicts"})
"""Reasons of link_force for which a link is signed all the same: they may pass."""


def withdraw(session: Session, digits: str, reason: str, *, now: datetime) -> ListedLink:
    """Withdraw a link.

    Args:
        session: Of whoever signed it, or an officer's.
        digits: Beginning of the link's hash.
        reason: Why; it is signed.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, it is no link in force or held, or there is no reason.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.LINK)
    _check_reason(reason)
    target = feeds.find(store, digits)
    named = parse(feeds.raw(store, target) or b"")
    if not isinstance(named.body, Link) or named.body.withdraws is not None:
        raise InputError("This record is no link.", field="hash")
    if _one(session, named).effect.reason == WITHDRAWN:
        raise InputError("This link was withdrawn already.", field="hash")
    with store.transaction():
        body = Link(reason=reason.strip(), withdraws=target)
        made = _one(session, sign_own(store, pack, body, now=now))
        if made.effect.reason:
            why = link_reason_words(made.effect.reason)
            raise InputError(Message("This would have no effect: {1}.", why), field="hash")
    return made


def _suggested(session: Session, members: Sequence[bytes]) -> LinkSuggestion | None:
    if len(members) != 2:
        return None
    found = suggested_links.of_pair(counting_state.state_at(session), *members)
    return None if found is None else LinkSuggestion(rule=RULE, level=found.level)


def _check_reason(reason: str) -> None:
    if len(reason.strip().encode()) < 3:
        raise InputError("A reason is needed: one short sentence.", field="reason")


def listed(session: Session) -> list[ListedLink]:
    """All links and withdrawals that are here, in the order of the log.

    Raises:
        StoreError: The disk failed.
    """
    state = log_state.newest(session.store)
    found = linked_state.all_links(session.store, state)
    return _listed(session.store, found, [found.records[hash_] for hash_ in found.links.order])


def _one(session: Session, record: Record) -> ListedLink:
    found = linked_state.around(session.store, log_state.newest(session.store), {record.hash})
    (made,) = _listed(session.store, found, [record])
    return made


def _listed(store: Store, linked: LinkedState, records: Sequence[Record]) -> list[ListedLink]:
    bodies = [record.body for record in records if isinstance(record.body, Link)]
    effects, apart = linked.links.effects, linked.links.forest.apart
    return [
        ListedLink(record, body, effects[record.hash], record.hash in apart, found)
        for record, body, found in zip(
            records, bodies, link_misfits.of_links(store, linked, bodies), strict=True
        )
    ]
