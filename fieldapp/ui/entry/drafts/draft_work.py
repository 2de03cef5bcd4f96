"""Work on drafts for the background lane: keep one, sign one."""

from __future__ import annotations

from contextlib import suppress

from fieldapp.app.entry import draft_store, signing
from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.signing import Signed
from fieldapp.app.home.session import Session
from fieldapp.app.records import task_signing
from fieldapp.errors import FieldappError
from fieldapp.observation.observation import Observation
from fieldapp.ui.base.base_page import now


def keep(name: str, draft: Draft, session: Session) -> None:
    """Keep a draft under its name."""
    draft_store.keep(session, name, draft, now())


def sign(name: str, draft: Draft, observation: Observation, session: Session) -> Signed:
    """Sign a draft; a correction answers the questions about what it corrects."""
    signed = signing.sign_draft(session, name, draft, observation, now())
    if draft.target:
        with suppress(FieldappError):  # it is signed; the question stays open
            task_signing.answer_by_correction(session, signed.hash, now=now())
    return signed
