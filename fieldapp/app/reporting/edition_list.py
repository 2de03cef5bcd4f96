"""Editions that are here: what each says, whether it is in force, and who approved it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple

from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError, Message, TypedText
from fieldapp.ledger.bodies.finding_body import APPROVED
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.report.daily.narrative.withheld_names import people_in
from fieldapp.report.daily.release_policy import OUTSIDE_READERS
from fieldapp.store.records import feeds, log_state, rule_rows
from fieldapp.verification.announcements import NOT_APPROVED
from fieldapp.verification.effect import Effect
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.wording.finding_text import finding_reason_words

_LONGEST: Final = 40
"""Characters of a number."""


class CorrectingEdition(NamedTuple):
    """Edition that corrects another one: its number, and the log entry since which it does."""

    number: str
    since: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedEdition:
    """An edition that is here.

    Attributes:
        record, body: The edition.
        entry: Its position in the log; None where it is not in it yet.
        effect: Whether it is in force, and why not.
        since: Position of its approval in the log; None where it has none there.
        verdicts: What others said of it, in the order of the log, with each one's reason for no
            effect or "".
        corrects: Number of the edition that it corrects; "" for none, or where that is not here.
        corrected_by: Editions in force that correct it.
    """

    record: Record
    body: Edition
    entry: int | None
    effect: Effect
    since: int | None
    verdicts: tuple[tuple[Record, str], ...]
    corrects: str = ""
    corrected_by: tuple[CorrectingEdition, ...] = ()

    @property
    def in_force(self) -> bool:
        """Whether another person approved it, and nothing stands against it."""
        return not self.effect.reason

    @property
    def waits(self) -> bool:
        """Whether it waits for an approval."""
        return self.effect.reason == NOT_APPROVED


def listed(session: Session) -> list[ListedEdition]:
    """All editions that are here, in the order of the log.

    Raises:
        StoreError: The disk failed.
    """
    state = rule_rows.editions(session.store, log_state.newest(session.store))
    found = [
        ListedEdition(
            record=state.records[hash_],
            body=edition_body(state.records[hash_]),
            entry=state.positions[hash_],
            effect=effect,
            since=state.found.since.get(hash_),
            verdicts=tuple(
                (state.records[said], verdict.reason)
                for said, verdict in state.found.effects.items()
                if edition_body(state.records[said]).approves == hash_
            ),
        )
        for hash_, effect in state.found.effects.items()
        if edition_body(state.records[hash_]).approves is None
    ]
    numbers = {each.record.hash: each.body.number for each in found}
    return [
        replace(
            each,
            corrects=numbers.get(each.body.supersedes or b"", ""),
            corrected_by=tuple(
                CorrectingEdition(numbers[other], state.found.since.get(other))
                for other in rule_rows.correcting(state, each.record.hash)
            ),
        )
        for each in found
    ]


def edition_body(record: Record) -> Edition:
    """Body of a record that is an edition, or a verdict on one."""
    assert isinstance(record.body, Edition)  # noqa: S101 - the store says so
    return record.body


def of_number(session: Session, number: str) -> ListedEdition:
    """The edition with this number: the one in force, else the newest.

    Raises:
        InputError: There is none.
        StoreError: The disk failed.
    """
    found = [each for each in listed(session) if each.body.number == number.strip()]
    if not found:
        raise InputError(Message("No edition has the number {1}.", TypedText(number)))
    return next((each for each in found if each.in_force), found[-1])


def of_hash(session: Session, digits: str) -> ListedEdition:
    """The edition whose hash begins so.

    Raises:
        InputError: There is none, or several.
        StoreError: The disk failed.
    """
    target = feeds.find(session.store, digits)
    found = [each for each in listed(session) if each.record.hash == target]
    if not found:
        raise InputError("This record is no edition.", field="hash")
    return found[0]


def check_number(session: Session, number: str) -> str:
    """A number that a new edition can have.

    One that waits keeps it from nobody: of two with one number the first that is approved holds.

    Raises:
        InputError: It is empty or too long, or an edition in force has it.
        StoreError: The disk failed.
    """
    number = number.strip()
    if not number or len(number) > _LONGEST or not number.isprintable():
        raise InputError(
            Message("A number has 1 to {1} characters.", _LONGEST),
            field="number",
            advice="Such as 241/2026.",
        )
    for each in listed(session):
        if each.body.number == number and each.in_force:
            raise InputError(
                Message("There is an edition with the number {1}.", TypedText(number)),
                field="number",
            )
    return number


def waiting(session: Session, number: str) -> int:
    """Number of editions with this number that wait for an approval.

    Raises:
        StoreError: The disk failed.
    """
    return sum(each.waits and each.body.number == number.strip() for each in listed(session))


def check_note(session: Session, audience: str, note: str) -> None:
    """Check that a note names no call sign and no team where readers outside see it.

    Raises:
        InputError: It does.
    """
    named = people_in(note, pack_of(session).roster) if audience in OUTSIDE_READERS else ()
    if named:
        raise InputError(
            Message("The note names {1}, and readers outside the mission see it.", *named[:1]),
            field="note",
            advice="Write it without call signs and teams.",
        )


def sign_edition(session: Session, body: Edition, now: datetime) -> ListedEdition:
    """Sign an edition or a verdict, unless a check fails for it as for whoever reads it later.

    Raises:
        InputError: This role may not, or a check fails; nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.EDITION)
    with store.transaction():
        record = sign_own(store, pack, body, now=now)
        state = rule_rows.editions(store, log_state.newest(store))
        effects = state.found.effects
        reason = effects[record.hash].reason
        if body.approves is not None and body.state == APPROVED:
            reason = reason or effects[body.approves].reason
        if reason and (body.approves is not None or reason != NOT_APPROVED):
            why = finding_reason_words(reason, CHECKS.get(reason))
            raise InputError(Message("Nothing was signed: {1}.", why), field="hash")
    target = body.approves or record.hash
    return next(each for each in listed(session) if each.record.hash == target)
