"""Drafts in the home: saved on every change, recovered after a crash, removed when signed."""

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


def window_drafts(session: Session) -> list[KeptDraft]:
    """Drafts of the window, newest first; one that cannot be read is left alone."""
    result = []
    for stored in drafts.drafts(session.store):
        if stored.kind == KIND:
            try:
                draft = draft_codec.decode(stored.content)
            except FormatError:
                continue
            result.append(KeptDraft(name=stored.name, saved_at=stored.saved_at, draft=draft))
    return result


def all_drafts(session: Session) -> list[KeptDraft]:
    """Drafts of the window, and lines that the command line could not understand."""
    lines = [
        KeptDraft(
            name=each.name,
            saved_at=each.saved_at,
            draft=Draft(line=each.content.decode("utf-8", "replace")),
        )
        for each in drafts.drafts(session.store)
        if each.kind == "shorthand"
    ]
    return sorted([*window_drafts(session), *lines], key=lambda each: each.saved_at, reverse=True)


def keep(session: Session, name: str, draft: Draft, now: datetime) -> None:
    """Save a draft as it stands now; an empty one is removed.

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
