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
from fieldapp.ledger.record import Record
from fieldapp.observation.notation import amounts
from fieldapp.store.records import feeds, linked_state
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.verification import counting
from fieldapp.verification.claims import CountClaim
from fieldapp.verification.effect import RankedRecord
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
    """

    before: CountClaim
    after: CountClaim
    records: int
    reason: str
    held: bool
    rising: tuple[Record, ...]
    misfit: Misfit


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
    return LinkPreview(
        before=_claim(state, before),
        after=_claim(state, after),
        records=sum(each.current is not None for each in after.threads.values()),
        reason=reason,
        held=reason in HELD,
        rising=tuple(after.records[h] for h in rising),
        misfit=found,
    )


def _reason(state: LinkedState, hash_: bytes) -> str:
    return state.links.effects[hash_].reason


def _versions(state: LinkedState) -> Iterable[bytes]:
    return (version for each in state.threads.values() for version in each.versions)


def _claim(state: counting_state.CountingState, linked: LinkedState) -> CountClaim:
    found = counting_state.groups_in(state, linked, lambda each: each.kind != "statement")
    return counting.total(found).claim
