"""An observation typed as one line: parsed, its files attached, its source sealed, signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from fieldapp.app.entry import signing, typed_line
from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import attach
from fieldapp.app.evidence.library import EvidenceRow
from fieldapp.app.home.own_signing import check_role
from fieldapp.app.home.session import Session, pack_of
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Record
from fieldapp.observation.warnings import ObservationWarning


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRequest:
    """What is to be signed.

    Attributes:
        line: Shorthand.
        post: Name, coordinates or "same"; None where the line alone says it.
        files: Evidence.
        as_it_is: Attach the originals of pictures, with the place they may tell.
        source: Who told it, "" for nobody; kept sealed.
        zone: IANA name of the zone that times are typed in.
    """

    line: str
    post: str | None
    files: Sequence[Path]
    as_it_is: bool
    source: str
    zone: str


def log(
    session: Session,
    request: LineRequest,
    *,
    now: datetime,
    on_original: Callable[[EvidenceRow, bool], object],
) -> tuple[Record, tuple[ObservationWarning, ...]]:
    """Sign an observation; a line that is not understood is kept as a draft.

    Args:
        session: The open home.
        request: What is to be signed.
        now: The device clock, UTC.
        on_original: As in attach.attach_files.

    Returns:
        The record, and what is odd about what was typed.

    Raises:
        InputError: The line is not understood, a file cannot be attached, or the role may not sign.
        StoreError: There is no mission pack; the disk is full or failed.
    """
    check_role(session.store, pack_of(session), RecordType.OBSERVATION)
    typed = typed_line.parse(session, request.line, post=request.post, zone=request.zone, now=now)
    observation = typed.observation
    if request.files:
        draft = attach.attach_files(
            session, Draft(), request.files, now, as_it_is=request.as_it_is, on_original=on_original
        )
        observation = replace(observation, evidence=draft.evidence, sealed=draft.sealed)
    if request.source:
        observation = signing.with_source(session.store, observation, request.source)
    return signing.sign(session.store, pack_of(session), observation, now), typed.warnings
