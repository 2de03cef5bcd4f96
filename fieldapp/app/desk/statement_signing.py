"""Statements signed as they were received, and what is done about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldapp.app.desk.statement_chain import ListedStatement
from fieldapp.app.entry import signing
from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import attach, library
from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import FieldText, InputError, Message, TypedText
from fieldapp.ledger.bodies.judging_bodies import Answer
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.ledger.roles import writes_to_parties
from fieldapp.observation.notation import moments, position
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.records import feeds, observations
from fieldapp.verification.statements import WRITTEN


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedStatement:
    """A statement as it is typed.

    Attributes:
        text: In the party's words.
        party: Who says it: the id of a party, or a body; never a person's name.
        received: When the mission received it: a time, or ISO 8601 with offset; "" for now.
        reference: The source's own number.
        kind, channel: Codes or words of the lists "statement_kind" and "channel"; "" for none.
        time, place, quantity, origin: What it tells, "" where it does not.
        replies_to: Beginning of the hash of the statement that it answers, denies or withdraws.
        source: The person who told it, "" for nobody; kept sealed.
    """

    text: str
    party: str
    received: str = ""
    reference: str = ""
    kind: str = "allegation"
    channel: str = ""
    time: str = ""
    place: str = ""
    quantity: str = ""
    origin: str = ""
    replies_to: str = ""
    source: str = ""


def sign(session: Session, typed: TypedStatement, *, zone: str, now: datetime) -> Record:
    """Sign a statement that a party made.

    Args:
        session: The open home.
        typed: The statement.
        zone: IANA name of the zone that times are typed in.
        now: The device clock, UTC.

    Raises:
        InputError: Something cannot be read, or this role may not; nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.OBSERVATION)
    if not typed.text.strip():
        raise InputError("Say what they told, in their words.", field="text")
    if not typed.party.strip():
        raise InputError("Say which party or body it is of.", field="party")
    received = _time(typed.received, zone, now, "received")
    if received is not None and received.start > now + moments.SLACK:
        raise InputError("It was received in the future.", field="received")
    observation = Observation(
        kind="statement",
        means="told",
        note=typed.text.strip(),
        party=typed.party.strip(),
        received=received or EventTime(start=now, zone=zone),
        reference=typed.reference.strip(),
        statement_kind=_code(pack.vocabulary, "statement_kind", typed.kind),
        channel=_code(pack.vocabulary, "channel", typed.channel),
        time=_time(typed.time, zone, now),
        site=_site(session, typed.place),
        quantity=typed.quantity.strip(),
        origin=typed.origin.strip(),
        replies_to=_statement(session, typed.replies_to) if typed.replies_to else None,
    )
    with store.transaction():
        if typed.source.strip():
            observation = signing.with_source(store, observation, typed.source.strip())
        return signing.sign(store, pack, observation, now)


def _time(text: str, zone: str, now: datetime, field: str = "time") -> EventTime | None:
    if not text.strip():
        return None
    try:
        return moments.parse_time(text.strip(), now=now, zone=zone)
    except InputError as e:
        raise InputError(e.message, field=field, suggestions=e.suggestions, advice=e.advice) from e


def _site(session: Session, text: str) -> Place | None:
    if not text.strip():
        return None
    with open_gazetteer(pack_of(session).places) as gazetteer:
        try:
            return position.place(text.strip(), gazetteer)
        except InputError as e:
            raise InputError(
                e.message, field="place", suggestions=e.suggestions, advice=e.advice
            ) from e


def _code(vocabulary: Vocabulary, code_list: str, text: str) -> str:
    if not text.strip():
        return ""
    code = vocabulary.find(code_list, text.strip())
    if code is None:
        raise InputError(
            Message("{1} is not in the list {2}.", TypedText(text[:60]), FieldText(code_list)),
            field=code_list,
            suggestions=vocabulary.near(code_list, text),
        )
    return code


def _statement(session: Session, digits: str) -> bytes:
    """Hash of the first version of the statement that begins with these digits."""
    row = observations.get(session.store, feeds.find(session.store, digits))
    if row.observation.kind != "statement":
        raise InputError("This record is no statement.", field="hash")
    return row.original or row.hash


# --- What is done about one.


def write_step(
    session: Session,
    statement: ListedStatement,
    step: str,
    note: str = "",
    *,
    letters: Sequence[Path] = (),
    now: datetime,
) -> Record:
    """Sign that a statement was acknowledged, its party told, or that it is closed.

    Args:
        session: Of headquarters or a verification officer.
        statement: The statement.
        step: One of WRITTEN.
        note: In words: by which channel, number of the letter; why, where it is closed.
        letters: Files that were sent; their hashes are signed.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, the step was taken already, or it needs words; nothing was
            signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    device = pack.roster.device(store.kid)
    if device is None or not writes_to_parties(device.role):
        raise InputError(
            "Headquarters and verification officers write to the parties.", field="role"
        )
    if step not in WRITTEN:
        raise InputError("This step is not written by itself.", field="step", suggestions=WRITTEN)
    if step in {each.name for each in statement.steps}:
        raise InputError(Message("This statement is {1} already.", step), field="step")
    if step == "told" and not note.strip() and not letters:
        raise InputError("Say how they were told, or attach the letter.", field="note")
    if step == "closed" and not note.strip():
        raise InputError("Say in words why it is closed.", field="note")
    taken = [library.take(session, path, now).sha256 for path in letters]
    files = attach.attach_as_they_are(session, Draft(), taken, now).evidence if taken else ()
    body = Answer(target=statement.thread, state=step, note=note.strip(), evidence=files)
    return sign_own(store, pack, body, now=now)
