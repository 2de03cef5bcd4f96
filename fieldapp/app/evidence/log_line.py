"""An observation typed as one line: parsed, its files attached, its source sealed, signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial, reduce
from pathlib import Path

from fieldapp.app.entry import signing, typed_line
from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_reading import NO_OBSERVER
from fieldapp.app.entry.typing_aids.other_observers import other_observers
from fieldapp.app.evidence import attach, library
from fieldapp.app.home.own_signing import check_role
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError, Message
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.observation.warnings import ObservationWarning


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRequest:
    """Request to sign a line: the text, its files and its source.

    Attributes:
        line: Shorthand.
        post: Name, coordinates or "same"; None where the line alone says it.
        files: Evidence.
        as_it_is: Attach originals, with all that they tell of place, time and device.
        source: Who told it, "" for nobody; kept sealed.
        zone: IANA name of the zone that times are typed in.
        observed_by: Call sign of whoever observed it, where that is not this laptop's holder.
    """

    line: str
    post: str | None
    files: Sequence[Path]
    as_it_is: bool
    source: str
    zone: str
    observed_by: str = ""


def log(
    session: Session, request: LineRequest, *, now: datetime
) -> tuple[Record, tuple[ObservationWarning, ...]]:
    """Sign an observation; a line that is not understood is kept as a draft.

    Args:
        session: The open home.
        request: What is to be signed.
        now: The device clock, UTC.

    Returns:
        The record, and what is odd about what was typed.

    Raises:
        InputError: The line is not understood, a file cannot be attached or keeps its metadata and
            `as_it_is` was not said, or the role may not sign.
        StoreError: There is no mission pack; the disk is full or failed.
    """
    check_role(session.store, pack_of(session), RecordType.OBSERVATION)
    typed = typed_line.parse(session, request.line, post=request.post, zone=request.zone, now=now)
    observation = typed.observation
    if request.files:
        draft = _attached(session, request, now)
        observation = replace(observation, evidence=draft.evidence, sealed=draft.sealed)
    if request.observed_by:
        observer = observer_of(session, request.observed_by)
        observation = replace(observation, observed_by=observer)
    if request.source:
        observation = signing.with_source(session.store, observation, request.source)
    return signing.sign(session.store, pack_of(session), observation, now), typed.warnings


def observer_of(session: Session, call_sign: str) -> bytes:
    """The device of whoever observed what is logged here for them: radio, or a paper form.

    Raises:
        InputError: Nobody else is called so.
        StoreError: There is no mission pack.
    """
    roster = pack_of(session).roster
    own = roster.device(session.store.kid)
    others = other_observers(roster, "" if own is None else own.call_sign)
    if call_sign.strip() not in others:
        raise InputError(NO_OBSERVER, field="observed_by", suggestions=tuple(sorted(others))[:8])
    return others[call_sign.strip()]


def _attached(session: Session, request: LineRequest, now: datetime) -> Draft:
    if request.as_it_is:
        taken = [library.take(session, path, now).sha256 for path in request.files]
        return attach.attach_as_they_are(session, Draft(), taken, now)
    made = attach.attach_files(session, Draft(), request.files, now)
    if made.waiting:
        first, *others = (attach.why_waiting(each) for each in made.waiting)
        raise InputError(
            reduce(partial(Message, "{1}\n{2}"), others, first),
            field="evidence",
            advice="Nothing was signed. To attach files with all that they tell, say --as-it-is; "
            "it holds for every file of the line. A telephone that is set to JPEG makes "
            "photographs that can be made bare.",
        )
    return made.draft
