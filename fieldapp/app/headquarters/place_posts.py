"""Placing posts that were told by their name alone: signed by headquarters, beside the records."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError, Message, TypedText
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Placement, Record, parse
from fieldapp.observation.notation import position
from fieldapp.observation.values import Place
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.records import feeds, observations, placements
from fieldapp.store.records.search import Query

AT_ONCE: Final = 256  # observations of one placement


def place(
    session: Session, name: str, where: str, reason: str, *, now: datetime
) -> tuple[Record, ...]:
    """Give every observation here from a post of this name, told without coordinates, a position.

    Those that have this position by an earlier placement are left out.

    Args:
        session: Headquarters', or an officer's of role hq.
        name: Of the post, as the observations tell it; capitals do not matter.
        where: Its position: coordinates in any notation, or a place of the mission's list.
        reason: Why, or from where it is known.
        now: The device clock, UTC.

    Returns:
        The placements, of 256 observations at most each.

    Raises:
        InputError: This role may not, the position cannot be read, or there is nothing to place.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.PLACEMENT)
    if not reason.strip():
        raise InputError("A reason is needed: one short sentence.", field="reason")
    with open_gazetteer(pack.places) as gazetteer:
        found = position.place(where, gazetteer)
    if found.position is None:
        raise InputError("The position is missing.", field="position", advice="Give coordinates.")
    named: dict[str, list[bytes]] = {}
    placed = placements.in_force(store)
    for row in observations.search(store, Query(text=name, limit=None)):
        post = row.observation.post
        if post is None or post.position is not None or not _same(post.name, name):
            continue
        before = placed.get(row.hash)
        if before is None or not _is_at(before, found):
            named.setdefault(post.name, []).append(row.hash)
    if not named:
        raise InputError(
            Message("No observation here has the post {1} without coordinates.", TypedText(name)),
            field="post",
        )
    bodies = [
        Placement(
            reason=reason.strip(),
            targets=tuple(targets[start : start + AT_ONCE]),
            post=replace(found, name=post, reference=""),
        )
        for post, targets in named.items()
        for start in range(0, len(targets), AT_ONCE)
    ]
    with store.transaction():
        return tuple(sign_own(store, pack, body, now=now) for body in bodies)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def _is_at(record: Record, found: Place) -> bool:
    body = record.body
    return (
        isinstance(body, Placement)
        and body.post is not None
        and body.post.position == found.position
    )


def withdraw(session: Session, digits: str, reason: str, *, now: datetime) -> Record:
    """Withdraw a placement.

    Args:
        session: Headquarters', or an officer's of role hq.
        digits: Beginning of the placement's hash.
        reason: Why.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, it is no placement, or there is no reason.
        StoreError: The disk is full or failed.
    """
    store = session.store
    if not reason.strip():
        raise InputError("A reason is needed: one short sentence.", field="reason")
    target = feeds.find(store, digits)
    body = parse(feeds.raw(store, target) or b"").body
    if not isinstance(body, Placement) or body.post is None:
        raise InputError("This record is no placement.", field="hash")
    withdrawal = Placement(reason=reason.strip(), withdraws=target)
    return sign_own(store, pack_of(session), withdrawal, now=now)
