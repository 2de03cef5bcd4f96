"""One statement in full: as it was received, and what the mission itself observed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldapp.app.desk import statement_chain
from fieldapp.app.desk.statement_chain import ListedStatement, OwnObservations
from fieldapp.app.grounds import finding_names
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import signed_findings
from fieldapp.app.records import record_detail, task_signing
from fieldapp.app.records.read import ObservationRow, Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.record_list import signer_of
from fieldapp.app.records.task_signing import TypedTask
from fieldapp.mission.pack import Pack
from fieldapp.wording.observation_text import Label, brief, labels, moment, place_name, words
from fieldapp.wording.safe_text import visible

SEEN_AT_MOST = 20


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement in full; texts are safe to show.

    Attributes:
        listed: How it stands.
        detail: Its record.
        own: What the mission itself observed there: never added to what the party says.
        seen: Of these, in words: when, who, where, what.
        linked: In the same words what links join to these.
    """

    listed: ListedStatement
    detail: Detail
    own: OwnObservations
    seen: tuple[str, ...]
    linked: tuple[str, ...]


def looked_at(session: Session, digits: str, *, language: str, zone: str) -> StatementView:
    """One statement in full.

    Args:
        session: The open home.
        digits: Beginning of the hash of one of its versions.
        language: Of the words.
        zone: IANA name of the zone of times.

    Raises:
        InputError: This record is no statement in force.
        StoreError: There is no mission pack, or the disk failed.
    """
    listed = statement_chain.find(session, digits)
    detail = record_detail.detail(
        session, listed.row.hash, purpose=Purpose.PANEL, language=language, zone=zone
    )
    own = statement_chain.nearby(session, listed, zone)
    pack = pack_of(session)
    label, word = labels(pack.vocabulary, language), words(language)
    seen, linked = (
        tuple(_line(row, pack, label, word) for row in rows[:SEEN_AT_MOST])
        for rows in (own.rows, own.linked)
    )
    return StatementView(listed, detail, own, seen, linked)


def _line(row: ObservationRow, pack: Pack, label: Label, word: Mapping[str, str]) -> str:
    seen = row.observation
    parts = (
        moment(seen.time) if seen.time else "",
        signer_of(row.kid, pack),
        place_name(seen),
        brief(seen, label, word),
    )
    return visible(" · ".join(filter(None, parts)))


def task_patrol(
    session: Session, listed: ListedStatement, to: str, text: str, *, zone: str, now: datetime
) -> None:
    """Give a laptop or a team the task to look into a statement.

    Raises:
        InputError, StoreError: As task_signing.give.
    """
    typed = TypedTask(to=to, text=text, kind="inquiry", about=(listed.thread.hex(),))
    task_signing.give(session.store, pack_of(session), typed, zone=zone, now=now)


def propose(
    session: Session,
    listed: ListedStatement,
    state: str,
    grounds: str,
    rests_on: Sequence[bytes],
    *,
    now: datetime,
) -> None:
    """Sign a finding on a statement; it waits for a second officer.

    Args:
        session: A verification officer's.
        listed: The statement.
        state: One of finding_checks.STATES.
        grounds: Why.
        rests_on: Hashes of what it rests on besides: observations, answers.
        now: The device clock, UTC.

    Raises:
        InputError, StoreError: As signed_findings.sign.
    """
    names = [each.hex() for each in finding_names.drafted_on(session, (listed.thread, *rests_on))]
    signed_findings.sign(session, names, state, grounds, now=now)
