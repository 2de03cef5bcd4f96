"""Rule notices signed, approved and listed: since when a rule file of the pack is applied."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state
from fieldapp.app.judging.mission_rules import file_of
from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.finding_body import APPROVED
from fieldapp.ledger.bodies.mission_bodies import RuleNotice
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.mission.rules.applied_files import FILES, names_other_file, notice_body
from fieldapp.store.records import feeds, log_state, rule_rows
from fieldapp.verification.announcements import NOT_APPROVED
from fieldapp.verification.effect import Effect
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.wording.finding_text import finding_reason_words

_WORDS: Final = {name: word for word, name in FILES.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedNotice:
    """A rule notice that is here.

    Attributes:
        record, body: The notice.
        file: Word of the file that it is about, "" where that is not known.
        effect: Its effect.
        since: Position of its approval in the log; None where it has none there.
        applied: It is the notice by which the file is applied now.
        other_file: It says another word than that of the file, so it applies nothing.
        verdicts: What others said of it, with each one's reason for no effect or "".
    """

    record: Record
    body: RuleNotice
    file: str
    effect: Effect
    since: int | None
    applied: bool
    other_file: bool
    verdicts: tuple[tuple[Record, str], ...]


def announce(
    session: Session, word: str, since: datetime, note: str, *, now: datetime
) -> ListedNotice:
    """Sign a notice that the pack's present file is applied; it waits for another person.

    Args:
        session: Of a person of headquarters.
        word: Which file.
        since: From when on, as people are to know it; UTC.
        note: In words.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, the pack has no such file, or a notice of it is in force.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.RULE_NOTICE)
    own = {"agreement": pack.rules, "counting": pack.counting, "bearings": pack.bearings}
    content = own[word]
    if not content:
        raise InputError("The mission pack has no such file.", field="file")
    sha256 = hashlib.sha256(content).digest()
    for each in notices(session):
        waits = each.effect.reason == NOT_APPROVED
        if each.body.rules == sha256 and (each.applied or waits):
            raise InputError("This file was announced already.", field="file")
    body = RuleNotice(
        rules=sha256,
        effective_from=since,
        file=word,
        note=note.strip(),
        basis=_basis(session),
    )
    return _signed(session, body, now)


def judge_notice(
    session: Session, digits: str, verdict: str, note: str, *, now: datetime
) -> ListedNotice:
    """Say of another person's notice: approved, returned or dissent.

    Raises:
        InputError: This role may not, it is no notice, a reason is missing, or a check fails;
            nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    if verdict != APPROVED and len(note.strip().encode()) < 3:
        raise InputError("A reason is needed: one short sentence.", field="note")
    target = feeds.find(session.store, digits)
    notice = next((each for each in notices(session) if each.record.hash == target), None)
    if notice is None:
        raise InputError("This record is no rule notice.", field="hash")
    if verdict == APPROVED and notice.other_file:
        raise InputError(
            Message(
                "The notice says {1}, and the file that it names is {2}: return it.",
                notice.body.file,
                notice.file,
            ),
            field="hash",
        )
    body = RuleNotice(approves=target, state=verdict, note=note.strip(), basis=_basis(session))
    return _signed(session, body, now)


def _signed(session: Session, body: RuleNotice, now: datetime) -> ListedNotice:
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.RULE_NOTICE)
    with store.transaction():
        record = sign_own(store, pack, body, now=now)
        state = rule_rows.notices(store, log_state.newest(store))
        reason = state.found.effects[record.hash].reason
        if reason and (body.approves is not None or reason != NOT_APPROVED):
            why = finding_reason_words(reason, CHECKS.get(reason))
            raise InputError(Message("Nothing was signed: {1}.", why), field="hash")
    notice = body.approves or record.hash
    return next(each for each in notices(session) if each.record.hash == notice)


def notices(session: Session) -> list[ListedNotice]:
    """All rule notices that are here, in the order of the log.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store, pack = session.store, pack_of(session)
    state = rule_rows.notices(store, log_state.newest(store))
    found: list[ListedNotice] = []
    applied: set[str] = set()
    for hash_ in dict.fromkeys((*state.found.applied, *state.found.effects)):
        record = state.records[hash_]
        body = notice_body(record)
        if body.approves is not None:
            continue
        file = file_of(store, pack, body.rules or b"")
        word = body.file if file is None else _WORDS[file[0]]
        other = file is not None and names_other_file(body, file[0])
        in_force = not state.found.effects[hash_].reason and not other
        found.append(
            ListedNotice(
                record=record,
                body=body,
                file=word,
                effect=state.found.effects[hash_],
                since=state.found.since.get(hash_),
                applied=in_force and word not in applied,
                other_file=other,
                verdicts=tuple(
                    (each, state.found.effects[each.hash].reason)
                    for each in state.records.values()
                    if notice_body(each).approves == hash_
                ),
            )
        )
        applied |= {word} if in_force else set()
    order = {hash_: n for n, hash_ in enumerate(state.found.effects)}
    return sorted(found, key=lambda each: order[each.record.hash])


def _basis(session: Session) -> tuple[int, bytes] | None:
    basis = counting_state.state_at(session).basis
    return None if basis.root is None else (basis.size, basis.root)
