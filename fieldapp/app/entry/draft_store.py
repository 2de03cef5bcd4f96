"""Drafts in the home: kept on every change, recovered after a crash, signed and gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.app.entry import draft_codec, signing
from fieldapp.app.entry.draft import Draft
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import FormatError
from fieldapp.observation.observation import Observation
from fieldapp.store import drafts

KIND: Final = "observation"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft in the home."""

    name: str
    saved_at: datetime
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """What was signed.

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


def kept(session: Session) -> list[KeptDraft]:
    """The drafts of the window, newest first; one that cannot be read is left alone."""
    found = []
    for each in drafts.drafts(session.store):
        if each.kind == KIND:
            try:
                read = draft_codec.decode(each.content)
            except FormatError:
                continue
            found.append(KeptDraft(name=each.name, saved_at=each.saved_at, draft=read))
    return found


def every(session: Session) -> list[KeptDraft]:
    """As kept, and lines that the command line could not understand."""
    lines = [
        KeptDraft(
            name=each.name,
            saved_at=each.saved_at,
            draft=Draft(line=each.content.decode("utf-8", "replace")),
        )
        for each in drafts.drafts(session.store)
        if each.kind == "shorthand"
    ]
    return sorted([*kept(session), *lines], key=lambda each: each.saved_at, reverse=True)


def keep(session: Session, name: str, draft: Draft, now: datetime) -> None:
    """Keep a draft as it stands now; an empty one is removed.

    Raises:
        StoreError: The disk is full or failed.
    """
    if draft.empty:
        drafts.remove(session.store, name)
        return
    made = drafts.StoredDraft(name=name, kind=KIND, saved_at=now, content=draft_codec.encode(draft))
    drafts.save(session.store, made)


def discard(session: Session, name: str) -> None:
    """Throw a draft away."""
    drafts.remove(session.store, name)


def sign(
    session: Session, name: str, draft: Draft, observation: Observation, now: datetime
) -> Signed:
    """Sign what a draft says, or the correction that it is, and remove the draft.

    Both happen in one transaction: there is never a signed draft, nor a lost one.

    Raises:
        StoreError: There is no mission pack; the disk is full or failed; nothing was signed.
        InputError: A correction without a reason, or of what was retracted.
    """
    store, pack = session.store, pack_of(session)
    if source := draft.source.strip():
        observation = signing.with_source(store, observation, source)
    with store.transaction():
        if draft.target:
            signed = signing.amend(
                store, pack, draft.target, observation, reason=draft.reason, keep=(), now=now
            )
        else:
            signed = signing.sign(store, pack, observation, now)
        drafts.remove(store, name)
    return Signed(name=name, hash=signed.hash, seq=signed.seq, corrects=bool(draft.target))
