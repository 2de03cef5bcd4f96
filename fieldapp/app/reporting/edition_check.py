"""Check of an edition: signatures, files, log, and each cell computed again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.reporting import edition_list, edition_store, report_text
from fieldapp.app.reporting.draft_report import ReportProgress
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.app.reporting.report_recount import made_again
from fieldapp.errors import FieldappError, InputError, Message
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.mission import hub_keys
from fieldapp.report.daily import content_tree, edition_proposal
from fieldapp.report.daily.edition_copies import CONTENT, TREE
from fieldapp.report.daily.edition_proposal import PROPOSAL
from fieldapp.report.daily.edition_section import edition_section
from fieldapp.report.daily.narrative.narrative_text import (
    all_changes,
    with_changes,
    with_narrative,
)
from fieldapp.report.daily.release_policy import NARRATIVE
from fieldapp.report.daily.report_content import (
    ContentSection,
    ReportContent,
    as_json,
)
from fieldapp.report.daily.report_tables import tables
from fieldapp.store import hub_log
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.wording.finding_text import finding_reason_words

_MOST_NAMED: Final = 12
"""Cells that are named one by one."""
_CHECKS: Final = 5
"""Of an edition for which everything holds."""


def quiet(_done: int, _of: int, _name: str) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True, slots=True)
class EditionCheck:
    """One thing that was checked: its words, and whether it holds."""

    text: Message
    holds: bool


def check(
    session: Session, found: ListedEdition, step: ReportProgress = quiet
) -> tuple[EditionCheck, ...]:
    """Check an edition, with all records, at the entry of the log that it rests on.

    Args:
        session: Headquarters'.
        found: The edition.
        step: Called after each check, as of write_draft.

    Raises:
        CancelledError: It was stopped.
        InputError: This is not headquarters.
        StoreError: The disk failed.
    """
    if not hub_keys.is_mission(session.store):
        raise InputError(
            "Only headquarters checks an edition: it has the whole log.",
            advice="Elsewhere check its files by the SHA-256 that `edition show` names.",
        )
    done = []
    for each in _checks(session, found):
        done.append(each)
        step(min(len(done), _CHECKS), _CHECKS, CONTENT)
    return tuple(done)


def _checks(session: Session, found: ListedEdition) -> Iterator[EditionCheck]:
    edition = found.body
    if found.in_force:
        yield EditionCheck(Message("One person signed it, and another one approved it."), True)
    else:
        reason = found.effect.reason
        why = finding_reason_words(reason, CHECKS.get(reason))
        yield EditionCheck(Message("It is not in force: {1}.", why), False)
    for each in found.corrected_by:
        yield EditionCheck(Message("A correction of it is in force: {1}.", each.number), True)
    yield _logged(session, found)
    try:
        files = edition_store.files_of(session, edition)
        content = edition_proposal.check_content(edition, files)
    except FieldappError as e:
        why = str(e.message).removesuffix(".")
        yield EditionCheck(Message("Its files are not as they were signed: {1}.", why), False)
        return
    yield EditionCheck(Message("Its files and its content's root are as they were signed."), True)
    old = None
    if edition.supersedes is not None:
        all_ = edition_list.listed(session)
        old = next((each.body for each in all_ if each.record.hash == edition.supersedes), None)
        if old is None:
            yield EditionCheck(Message("The edition that it corrects is not here."), False)
            return
        if old.period != edition.period:
            yield EditionCheck(Message("The edition that it corrects is of other days."), False)
            return
        if (trouble := _unreadable(session, old)) is not None:
            yield trouble
            return
    yield from _again(session, edition, old, content, files)


def _unreadable(session: Session, old: Edition) -> EditionCheck | None:
    """Whether the files of the edition that a correction corrects cannot be read."""
    try:
        edition_store.content_of(session, old)
    except FieldappError as e:
        why = str(e.message).removesuffix(".")
        text = Message("The edition that it corrects cannot be read here: {1}.", why)
        return EditionCheck(text, False)
    return None


def _logged(session: Session, found: ListedEdition) -> EditionCheck:
    """Check that what it says and its lists of files were logged before it was signed."""
    body = found.body
    as_frozen = body.basis is not None and body.rules is not None
    raw = edition_proposal.as_proposal(body) if as_frozen else b""
    named = [(each.name, each.sha256) for each in body.files]
    for name, digest in (*named, (PROPOSAL, hashlib.sha256(raw).digest())):
        at = hub_log.find(session.store, digest, "export")
        if at is None or (found.entry is not None and at > found.entry):
            text = Message("{1} was not entered into the log before it was signed.", name)
            return EditionCheck(text, False)
    return EditionCheck(Message("Its files stand in the log, before its signature."), True)


def _again(
    session: Session,
    edition: Edition,
    old: Edition | None,
    content: ReportContent,
    files: dict[str, bytes],
) -> Iterator[EditionCheck]:
    """Check the content by making it again from the records at the entry of its basis."""
    again = _made_again(session, edition, old, content)
    if again is None:
        yield EditionCheck(Message("The log at its basis has another root."), False)
        return
    tree = content_tree.parse(files[TREE])
    exact = [each for each in tree if "~" not in each.path]
    other = content_tree.differing(exact, dict(again.leaves()))
    for path in other[:_MOST_NAMED]:
        yield EditionCheck(Message("{1} comes out otherwise from the records.", path), False)
    if other:
        return
    yield EditionCheck(Message("Each cell comes out of the records as it was signed."), True)
    made = {CONTENT: as_json(again), **tables(again)}
    unlike = [name for name, raw in made.items() if files.get(name) != raw]
    for name in unlike:
        yield EditionCheck(Message("{1} made again is another file.", name), False)
    if not unlike:
        yield EditionCheck(Message("Content and tables made again are the same bytes."), True)


def _made_again(
    session: Session, edition: Edition, old: Edition | None, content: ReportContent
) -> ReportContent | None:
    """The content from the records at its basis; None where the log has another root there.

    Its texts are the author's; which cells they name, and that it says of which edition it is, was
    checked with the files.
    """
    size, root = edition.basis or (0, b"")
    again, basis = made_again(session, content, size)
    if basis.root != root:
        return None
    texts = (each for each in content.sections if each.name == NARRATIVE)
    whole = ReportContent((*edition_section(content), *again.sections, *texts))
    return whole if old is None else with_changes(edition_store.content_of(session, old), whole)


def diff(session: Session, one: ListedEdition, other: ListedEdition) -> ContentSection:
    """Changes from one edition to another of the same days, in figures and texts.

    Raises:
        InputError: They are of other days.
        StoreError: A file is not here; headquarters has them.
    """
    if one.body.period != other.body.period:
        raise InputError("These editions are of different days.", field="number")
    before, after = (edition_store.content_of(session, each.body) for each in (one, other))
    return all_changes(before, after)


def since_frozen(session: Session, found: ListedEdition) -> ContentSection:
    """Changes from an edition to what records and texts say now.

    Raises:
        StoreError: A file is not here; headquarters has them.
    """
    before = edition_store.content_of(session, found.body)
    now, _ = made_again(session, before)
    (heading,) = now.section("heading")
    first, last = (date.fromisoformat(str(heading.cells[n])) for n in ("first_day", "last_day"))
    texts = report_text.texts_of(session, last, (last - first).days + 1)
    blocks = report_text.blocks_in(texts, found.body.languages)
    return all_changes(before, with_narrative(now, blocks, draft=True))
