"""Files of editions as headquarters keeps them, by the SHA-256 that their record names."""

from __future__ import annotations

import io

from fieldapp.app.home.session import Session
from fieldapp.errors import Message, StoreError
from fieldapp.ledger.bodies.mission_bodies import Edition, EditionFile
from fieldapp.report.daily import edition_proposal
from fieldapp.report.daily.edition_copies import CONTENT
from fieldapp.report.daily.report_content import ReportContent, parse_content
from fieldapp.store.evidence import files as evidence


def files_of(session: Session, edition: Edition) -> dict[str, bytes]:
    """Files of all copies of an edition by name, with their lists, as headquarters keeps them.

    Raises:
        StoreError: One is not here, or is another one.
        FormatError: The lists are not as they were written.
    """
    lists = {each.name: _kept(session, each) for each in edition.files}
    files = edition_proposal.all_files(edition, lists)
    return {**lists, **{each.name: _kept(session, each) for each in files}}


def _kept(session: Session, file: EditionFile) -> bytes:
    if not evidence.has(session.store, file.sha256):
        raise StoreError(Message("{1} of the edition is not here.", file.name))
    sink = io.BytesIO()
    evidence.read(session.store, file.sha256, sink)
    return sink.getvalue()


def content_of(session: Session, edition: Edition) -> ReportContent:
    """Content of an edition, as headquarters keeps it.

    Raises:
        StoreError: It is not here.
        FormatError: It is not as it was written.
    """
    return parse_content(files_of(session, edition)[CONTENT])
