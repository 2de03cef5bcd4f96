"""Signing: observations, corrections and retractions, as records of the own feed."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from datetime import datetime

from fieldapp.app.entry.draft import Draft
from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError
from fieldapp.ledger import record
from fieldapp.ledger.record import Amendment, Record, Retraction
from fieldapp.mission.pack import Pack
from fieldapp.observation.observation import Observation
from fieldapp.store import drafts, settings
from fieldapp.store.evidence import files
from fieldapp.store.index import holder_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import observations
from fieldapp.store.records.observations import ObservationRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """The record that was signed from a draft.

    Attributes:
        name: The draft's.
        hash: The record's.
        seq: Its number in the feed.
        corrects: It takes the place of another.
    """

    name: str
    hash: bytes
    seq: int
    corrects: bool


def last_post(store: Store) -> str | None:
    """The post that was typed last, None where there was none."""
    return settings.get(store, settings.LAST_POST)


def keep_last_post(store: Store, typed: str) -> None:
    """Remember a post as it was typed."""
    settings.put(store, settings.LAST_POST, typed)


def with_source(store: Store, observation: Observation, source: str) -> Observation:
    """The observation with a sealed source, encrypted into the home.

    Raises:
        StoreError: The disk is full or failed.
    """
    salt = os.urandom(16)
    files.add_sealed(store, record.sealed_value(source, salt))
    return replace(observation, sealed=(*observation.sealed, record.commit(source, salt)))


def draft_name(line: str) -> str:
    """The name under which a line that was not understood is kept as a draft."""
    return hashlib.sha256(line.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def keep_line(store: Store, line: str, now: datetime) -> None:
    """Save a line that was not understood as a draft."""
    content = line.encode("utf-8", "surrogatepass")
    drafts.save(
        store,
        drafts.StoredDraft(name=draft_name(line), kind="shorthand", saved_at=now, content=content),
    )


def sign(store: Store, pack: Pack, observation: Observation, now: datetime) -> Record:
    """Sign an observation, and remove drafts of the line that it was typed as.

    Raises:
        InputError: This laptop's role may not sign it.
        StoreError: The disk is full or failed; nothing was signed.
    """
    signed = sign_own(store, pack, observation, now=now)
    for name, text in observation.as_typed:
        if name == "shorthand":
            drafts.remove(store, draft_name(text))
    return signed


def sign_draft(
    session: Session, name: str, draft: Draft, observation: Observation, now: datetime
) -> Signed:
    """Sign what a draft says, or the correction that it is, and remove the draft.

    Both happen in one transaction: there is never a signed draft, nor a lost one. A named post of
    a new observation is then the last one.

    Raises:
        StoreError: There is no mission pack; the disk is full or failed; nothing was signed.
        InputError: A correction without a reason, or of what was retracted; the role may not sign.
    """
    store, pack = session.store, pack_of(session)
    if source := draft.source.strip():
        observation = with_source(store, observation, source)
    with store.transaction():
        if draft.target:
            signed = amend(store, pack, draft.target, observation, reason=draft.reason, now=now)
        else:
            signed = sign(store, pack, observation, now)
            if observation.post is not None and observation.post.name:
                keep_last_post(store, observation.post.name)
        drafts.remove(store, name)
    return Signed(name=name, hash=signed.hash, seq=signed.seq, corrects=bool(draft.target))


def amend(
    store: Store,
    pack: Pack,
    target: bytes,
    new: Observation,
    *,
    reason: str,
    now: datetime,
) -> Record:
    """Correct an observation; both versions stay visible.

    Args:
        store: The laptop's.
        pack: The mission pack.
        target: Hash of the record that is corrected.
        new: The observation as it should be.
        reason: Why; it is signed.
        now: The device clock, UTC.

    Raises:
        InputError: The reason is empty, the observation was retracted or is somebody else's, or the
            role may not sign.
        StoreError: The disk is full or failed.
    """
    row = _correctable(store, target)
    if row.retracted_by is not None:
        raise InputError("This observation was retracted.", advice="Log a new one.")
    body = Amendment(target=row.hash, reason=_reason(reason), observation=new)
    return sign_own(store, pack, body, now=now)


def retract(store: Store, pack: Pack, target: bytes, *, reason: str, now: datetime) -> Record:
    """Withdraw an observation; it stays visible as retracted.

    Raises:
        InputError: The reason is empty, there is no such observation or it is somebody else's, or
            the role may not sign.
        StoreError: The disk is full or failed.
    """
    row = _correctable(store, target)
    body = Retraction(target=row.hash, reason=_reason(reason))
    return sign_own(store, pack, body, now=now)


def _correctable(store: Store, target: bytes) -> ObservationRow:
    row = observations.get(store, target)
    if not holder_rows.holders(store).may_correct(store.kid, row.kid):
        raise InputError(
            "Somebody else signed this observation: a correction of it would have no effect.",
            advice="Ask whoever signed it; a supervisor can review it.",
        )
    return row


def _reason(reason: str) -> str:
    if not reason.strip():
        raise InputError("The reason is empty.", field="reason")
    return reason
