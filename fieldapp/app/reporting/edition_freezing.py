"""Freezing of an edition: its files are made once, kept, and entered into the log."""

from __future__ import annotations

import hashlib
import io
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Final

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state, mission_rules
from fieldapp.app.reporting import (
    draft_report,
    edition_list,
    edition_store,
    missing_parts,
    report_text,
)
from fieldapp.app.reporting.draft_report import ReportProgress
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.errors import InputError, Message, StoreError, TypedText
from fieldapp.hub.publishing import append_log
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys
from fieldapp.mission.pack import Pack
from fieldapp.observation.vocabulary import fold
from fieldapp.report.daily import content_tree, edition_proposal
from fieldapp.report.daily.edition_copies import (
    AUDIENCES,
    CONTENT,
    GROUNDS,
    RELEASE,
    TREE,
    WORKBOOK,
    copy_files,
    full_tree,
    grounds_file,
    named,
    up_to,
)
from fieldapp.report.daily.edition_proposal import EDITION_KINDS, PROPOSAL
from fieldapp.report.daily.edition_section import with_edition
from fieldapp.report.daily.narrative.narrative_text import (
    narrative_of,
    with_changes,
    with_narrative,
)
from fieldapp.report.daily.narrative.withheld_names import names_in, people_in, withheld_names
from fieldapp.report.daily.pages.edition_facts import PrintedEdition
from fieldapp.report.daily.printed_report import printed
from fieldapp.report.daily.release_policy import (
    OUTSIDE_READERS,
    MissionLists,
    lone_rows,
    parse_policy,
)
from fieldapp.report.daily.report_content import ReportContent, as_json
from fieldapp.report.daily.report_tables import tables
from fieldapp.report.daily.report_texts import texts_hash
from fieldapp.report.daily.report_workbook import workbook
from fieldapp.store.atomic_file import new_file
from fieldapp.store.evidence import files as evidence
from fieldapp.store.foreign.gazetteer import Gazetteer, open_gazetteer

_CORRECTION: Final = "correction"


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedEdition:
    """An edition that is to be frozen.

    Attributes:
        number: As it is printed, "241/2026".
        kind: One of EDITION_KINDS.
        last: The last of its operational days.
        days: How many.
        languages: Of its PDFs, the binding one first.
        audience: The widest that it may go to: a copy is made for each up to it.
        release: The release policy.
        corrects: Number of the edition that it corrects; "" for none.
        note: In words: what a correction corrects.
    """

    number: str
    kind: str
    last: date
    days: int
    languages: tuple[str, ...]
    audience: str
    release: bytes
    corrects: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class FrozenEdition:
    """A frozen edition.

    Attributes:
        edition: As it is to be signed.
        lone: By audience outside, rows of its copy that are alone at their place and hour.
        beside: Numbers of editions in force of these days and this kind that it does not correct.
        otherwise: Records whose region is not the list's, or not that of others of their post.
    """

    edition: Edition
    lone: Mapping[str, int]
    beside: tuple[str, ...] = ()
    otherwise: tuple[bytes, ...] = ()


def freeze(
    session: Session, wanted: WantedEdition, out: Path, *, now: datetime, step: ReportProgress
) -> FrozenEdition:
    """Freeze a report at the newest entry of the log: files made once, kept, and logged.

    Args:
        session: Headquarters', which has the whole log.
        wanted: What it is to be.
        out: A folder that does not exist or is empty; the author gets it.
        now: The device clock, UTC.
        step: As of write_draft.

    Raises:
        InputError: This is not headquarters, the number is taken, something is not known, or a text
            names a number that is not there, or what its readers are not to know.
        CancelledError: It was stopped; nothing was written or logged.
        StoreError: The disk is full or failed, or an asset is missing.
    """
    store = session.store
    if not hub_keys.is_mission(store):
        raise InputError(
            "Only headquarters freezes a report: it has the whole log.",
            advice="Freeze it there, and sign the folder with a home of your own.",
        )
    number = edition_list.check_number(session, wanted.number)
    edition_list.check_note(session, wanted.audience, wanted.note)
    if out.exists() and any(out.iterdir()):
        raise InputError(Message("{1} is not empty.", out), field="out")
    if wanted.kind not in EDITION_KINDS or (wanted.kind == _CORRECTION) != bool(wanted.corrects):
        raise InputError(
            "A correction names the edition that it corrects, and nothing else does.",
            field="kind",
        )
    old = edition_list.of_number(session, wanted.corrects) if wanted.corrects else None
    if old is not None and not old.in_force:
        raise InputError("The edition that is to be corrected is not in force.", field="corrects")
    size = counting_state.state_at(session).basis.size
    content = draft_report.content_of(session, wanted.last, wanted.days, size)
    texts = report_text.texts_of(session, wanted.last, wanted.days)
    content = with_narrative(content, report_text.blocks_in(texts, wanted.languages))
    period = edition_proposal.period_of(content)
    if old is not None and old.body.period != period:
        raise InputError("The edition that it corrects is of other days.", field="corrects")
    if old is not None:
        content = with_changes(edition_store.content_of(session, old.body), content)
    (heading,) = content.section("heading")
    if heading.cells["complete"] != "yes":
        raise InputError("The counting rule that is applied is not here.", field="basis")
    listed = edition_list.listed(session)
    before = [each for each in listed if each.in_force and each.body.kind == wanted.kind]
    corrects = None if old is None else (old.body.number, old.record.hash)
    earlier = _corrected_since(before[-1] if before else None, listed, wanted.audience)
    content = with_edition(content, number, wanted.kind, corrects, earlier)
    key = secrets.token_bytes(content_tree.KEY_BYTES)
    files, lone = edition_files(session, content, replace(wanted, number=number), key, step)
    lists = edition_proposal.file_lists(files, wanted.audience, key)
    edition = Edition(
        number=number,
        kind=wanted.kind,
        period=period,
        audience=wanted.audience,
        languages=wanted.languages,
        files=edition_proposal.named_files(lists),
        roots=((0, content_tree.root(content_tree.parse(files[TREE]))),),
        rules=replace(edition_proposal.rules_of(content), texts=texts_hash(wanted.languages)),
        previous=before[-1].record.hash if before else None,
        supersedes=corrects[1] if corrects else None,
        note=wanted.note.strip(),
        basis=(size, bytes.fromhex(str(heading.cells["log_root"]))),
    )
    step(1, 1, PROPOSAL)
    proposal = edition_proposal.as_proposal(edition)
    logged = {**lists, PROPOSAL: proposal}
    _keep(session, number, files, logged, now)
    write_folder(out, {**files, **logged})
    beside = _in_force_beside(edition, listed)
    return FrozenEdition(edition, lone, beside, missing_parts.regions_otherwise(session, content))


def _in_force_beside(edition: Edition, listed: list[ListedEdition]) -> tuple[str, ...]:
    """Editions that tell of the same days and that this one leaves in force: readers have two."""
    kinds = (edition.kind, _CORRECTION)
    return tuple(
        each.body.number
        for each in listed
        if each.in_force
        and not each.corrected_by
        and each.body.period == edition.period
        and each.body.kind in kinds
        and each.record.hash != edition.supersedes
    )


def _corrected_since(
    before: ListedEdition | None, listed: list[ListedEdition], audience: str
) -> str:
    """Editions of its readers that were corrected since one was frozen: "1/2026 → 1/2026 corr."."""
    since, _ = (before.body.basis if before else None) or (0, b"")
    wide = AUDIENCES[AUDIENCES.index(audience) :]
    return "; ".join(
        f"{each.body.number} → {later.number}"
        for each in listed
        if each.in_force and each.body.audience in wide
        for later in each.corrected_by
        if (later.since or 0) > since
    )


def edition_files(
    session: Session,
    content: ReportContent,
    wanted: WantedEdition,
    key: bytes,
    step: ReportProgress,
) -> tuple[dict[str, bytes], dict[str, int]]:
    """Files of an edition by name, and lone rows of each copy as FrozenEdition has them.

    Each copy has content or tree, tables, a workbook, and its pages as PDF and HTML.

    Raises:
        CancelledError: As `step`.
        InputError: The release policy is none, or a text tells its readers what it withholds.
        StoreError: An asset is missing.
    """
    policy, pack = parse_policy(wanted.release), pack_of(session)
    with open_gazetteer(pack.places) as places:
        tree = full_tree(content, policy, _lists(session, pack, places), key)
    files = {
        CONTENT: as_json(content),
        TREE: content_tree.as_json(tree),
        GROUNDS: grounds_file(content),
        RELEASE: wanted.release,
        **tables(content),
    }
    copies = {"internal": content}
    for audience in up_to(wanted.audience):
        copies[audience], made = copy_files(content, tree, policy, audience)
        _check_texts(content, copies[audience], audience, pack.roster)
        files |= made
    wanted_pdfs = [(audience, language) for audience in copies for language in wanted.languages]
    for done, (audience, language) in enumerate(wanted_pdfs):
        name = named(f"report.{language}", audience)
        step(done, len(wanted_pdfs), f"{name}.pdf")
        attached = CONTENT if audience not in OUTSIDE_READERS else named(TREE, audience)
        words = printed(
            copies[audience],
            pack.vocabulary,
            language,
            mission=pack.roster.mission_name,
            edition=PrintedEdition(
                wanted.number, audience, wanted.corrects, wanted.note.strip(), wanted.kind
            ),
        )
        within = attached, files[attached]
        files |= draft_report.page_files(pack, copies[audience], words, name, within)
    for audience, seen in copies.items():
        files[named(WORKBOOK, audience)] = workbook(seen)
    return files, {each: lone_rows(copies[each]) for each in up_to(wanted.audience)}


def _check_texts(
    content: ReportContent, seen: ReportContent, audience: str, roster: Roster
) -> None:
    """Check that no text of a copy names people, or what the rest of the copy withholds."""
    names = withheld_names(content, seen)
    for text in (str(row.cells["text"]) for row in narrative_of(seen)):
        if found := (*people_in(text, roster), *names_in(text, names)):
            raise InputError(
                Message("The text for {1} readers names what they are not to know: {2}.",
                        audience, TypedText(found[0])),
                field="text",
                advice="Take it out, or let fewer readers have this text.",
            )  # fmt: skip


def _lists(session: Session, pack: Pack, places: Gazetteer) -> MissionLists:
    agreed = mission_rules.rules(session)
    named = {} if agreed is None else {**agreed.parties, **agreed.bodies}
    parties = {fold(name) for code, names in named.items() for name in (code, *names.values())}
    return MissionLists(
        vocabulary=pack.vocabulary,
        is_settlement=partial(_is_settlement, places),
        regions=places.regions(),
        parties=frozenset(parties),
    )


def _is_settlement(places: Gazetteer, name: str) -> bool:
    return any(each.kind != "post" for each in places.find(name))


def _keep(
    session: Session,
    number: str,
    files: Mapping[str, bytes],
    logged: Mapping[str, bytes],
    now: datetime,
) -> None:
    """Keep all files among the evidence, and enter the hashes of those that name them in the log.

    Args:
        session: Headquarters'.
        number: Of the edition.
        files: Of its copies, by name.
        logged: Their lists, and the proposal: what the record says is what was frozen.
        now: The device clock, UTC.
    """
    store = session.store
    for name, raw in (*files.items(), *logged.items()):
        evidence.add(store, io.BytesIO(raw), edition_proposal.MEDIA_TYPES[Path(name).suffix])
    signer = hub_keys.log_signer(store)
    with store.transaction():
        digests = [hashlib.sha256(raw).digest() for _, raw in sorted(logged.items())]
        access_log.note(session, Act.EXPORT, Purpose.REPORT, f"edition {number}", digests[0])
        for digest in digests:
            append_log.append_once(store, digest, "export", signer=signer, now=now)


def write_folder(out: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, which is made.

    Raises:
        StoreError: The disk is full or failed.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise StoreError(Message("{1} cannot be made.", out)) from e
    for name, raw in files.items():
        with new_file(out, name) as new:
            new.file.write(raw)
