"""Drafts in the home: kept on every change, recovered after a crash, signed and gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.app.entry import draft_codec
from fieldapp.app.entry.draft import Draft
from fieldapp.app.home.session import Session
from fieldapp.errors import FormatError
from fieldapp.store import drafts

KIND: Final = "observation"
AUTOSAVE_MS: Final = 250  # at most that much typing is lost to a power cut


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft in the home."""

    name: str
    saved_at: datetime
    draft: Draft


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
