"""Preview of a link or its withdrawal: the totals that will result, before anybody signs it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.app.home.own_signing import check_role
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state, link_misfits
from fieldapp.app.judging.event_links import HELD
from fieldapp.errors import InputError
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Body, Record
from fieldapp.observation.notation import amounts
from fieldapp.store.records import feeds, linked_state
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.verification import counting
from fieldapp.verification.claims import CountClaim
from fieldapp.verification.effect import RankedRecord
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.link_effect import SignedLink
from fieldapp.verification.suggested.misfits import Misfit

_PLANNED: Final = bytes(32)  # the hash of what nobody signed
_LAST: Final = 2**53 - 1
_REASON: Final = "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPreview:
    """Preview of a link or withdrawal.

    Attributes:
        before, after: How many events the observations that it touches tell of.
        records: Observations that it touches.
        reason: Why it would be held or without effect, "" where it would group or ungroup.
        held: It would be held: it groups once an earlier link is withdrawn.
        rising: Held links that would come into force.
        misfit: Times or places of what the link joins that cannot meet.
        flags: Counts of the link that do not fit each other, as `EventGroup.flags`.
    """

    before: CountClaim
    after: CountClaim
    records: int
    reason: str
    held: bool
    rising: tuple[Record, ...]
    misfit: Misfit
    flags: tuple[str, ...] = ()


def of_link(session: Session, relation: str, names: Sequence[str], whole: str = "") -> LinkPreview:
    """Preview of a link of records, named by beginnings of their hashes.

    Raises:
        InputError: This role links nothing, a record is not known, or it would be no link.
        StoreError: The disk failed.
    """
    check_role(session.store, pack_of(session), RecordType.LINK)
    members = tuple(feeds.find(session.store, name) for name in names)
    body = Link(
        reason=_REASON,
        relation=relation,
        members=members,
        whole=amounts.parse_count(whole) if whole else None,
    )
    return _preview(session, body, set(members))


def of_withdrawal(session: Session, digits: str) -> LinkPreview:
    """Preview of a link's withdrawal.

    Raises:
        InputError: This role links nothing, or the record is no link.
        StoreError: The disk failed.
    """
    check_role(session.store, pack_of(session), RecordType.LINK)
    link, state = feeds.find(session.store, digits), counting_state.state_at(session)
    named = linked_state.around(session.store, state.log, {link}).records.get(link)
    if named is None or not isinstance(named.body, Link) or named.body.withdraws is not None:
        raise InputError("This record is no link.", field="hash")
    return _preview(session, Link(reason=_REASON, withdraws=link), {link})


def _preview(session: Session, body: Link, names: set[bytes]) -> LinkPreview:
    store, state = session.store, counting_state.state_at(session)
    claim = RankedRecord(_PLANNED, store.kid, _LAST, None, "")
    after = linked_state.around(store, state.log, names, SignedLink(body, claim))
    before = linked_state.around(store, state.log, {*names, *after.records, *_versions(after)})
    reason = after.links.effects[_PLANNED].reason
    held_before = {h for h, e in before.links.effects.items() if e.reason in HELD}
    rising = [h for h in before.links.order if h in held_before and not _reason(after, h)]
    (found,) = link_misfits.of_links(store, after, [body])
    was, will = _groups(state, before), _groups(state, after)
    about, alike = _threads(after, names | _named_in(body)), {*was} & {*will}
    was, will = (
        [each for each in some if each not in alike or not about.isdisjoint(_leaves(each))]
        for some in (was, will)
    )
    return LinkPreview(
        before=counting.total(was).claim,
        after=counting.total(will).claim,
        records=sum(len([*each.leaves()]) for each in will),
        reason=reason,
        held=reason in HELD,
        rising=tuple(after.records[h] for h in rising),
        misfit=found,
        flags=tuple(flag for each in will if each.hash == _PLANNED for flag in each.flags),
    )


def _reason(state: LinkedState, hash_: bytes) -> str:
    return state.links.effects[hash_].reason


def _versions(state: LinkedState) -> Iterable[bytes]:
    return (version for each in state.threads.values() for version in each.versions)


def _groups(state: counting_state.CountingState, linked: LinkedState) -> Sequence[EventGroup]:
    return counting_state.groups_in(state, linked, lambda each: each.kind != "statement")


def _leaves(group: EventGroup) -> set[bytes]:
    return {leaf.hash for leaf in group.leaves()}


def _threads(linked: LinkedState, names: set[bytes]) -> set[bytes]:
    """Threads that these name, by themselves or by links."""
    due, found = [*names], set[bytes]()
    while due:
        name = due.pop()
        if name in linked.records:
            due += _named_in(linked.records[name].body)
        elif name in linked.named:
            found.add(linked.named[name].hash)
    return found


def _named_in(body: Body) -> set[bytes]:
    assert isinstance(body, Link)  # noqa: S101 - the index made it so
    return {*body.members, *filter(None, [body.withdraws])}
