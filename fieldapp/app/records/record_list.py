"""List of a home's records: numbers of all rows at once, the rows themselves by windows."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import read, tasks, typed_selection
from fieldapp.app.records.distrust import Distrust, distrust
from fieldapp.app.records.record_order import OrderProgress, in_order
from fieldapp.app.records.record_query import DOUBTED, TYPES, RecordQuery
from fieldapp.app.records.tasks import GivenTask
from fieldapp.errors import InputError
from fieldapp.ledger.record import Amendment, Body
from fieldapp.mission import hub_keys
from fieldapp.mission.pack import Pack
from fieldapp.observation.local_time import in_zone
from fieldapp.observation.observation import FIELDS_OF_KIND, Observation
from fieldapp.observation.search_text import ListedCode, choices_named
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    map_rows,
    observations,
    placements,
    record_numbers,
    reviews_and_findings,
)
from fieldapp.store.records.record_numbers import NumberedRecord
from fieldapp.store.records.search import Query
from fieldapp.wording.observation_text import labels, listed_title, moment, place_name, span
from fieldapp.wording.safe_text import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A list as it was when it was queried: drafts first, then rows by their numbers.

    Attributes:
        drafts: The newest first.
        numbers: In the order that was asked for.
        stopped: That order was stopped: they are in that of the events.
        hidden: Rows that match but for being retracted or without effect: their number by the
            reason, as NumberedRecord; "" for retracted.
        like: Where it is empty: each searched word that no observation has, with like words.
    """

    drafts: tuple[KeptDraft, ...] = ()
    numbers: array[int] = field(default_factory=lambda: array("q"))
    stopped: bool = False
    hidden: tuple[tuple[str, int], ...] = ()
    like: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def count(self) -> int:
        """Number of its rows."""
        return len(self.drafts) + len(self.numbers)

    def at(self, number: int) -> int | None:
        """Position of the row with this number, None where it is not in the list."""
        try:
            return len(self.drafts) + self.numbers.index(number)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """One row of the list; every text is safe to show.

    Attributes:
        hash: Of the record, b"" for a draft.
        number: Of its row, 0 for a draft.
        seq: Its number in the feed, None for a draft.
        when: The event's time; for a draft when it was saved, else when it was signed. In the
            zone that was asked for, unless another is named.
        brief: The same for a column: an end on a later day is given as "+1".
        event: As `brief`, where an observation tells a time; else "".
        signed: When it was signed, in the zone that was asked for; "" for a draft.
        kind: Of an observation, in words.
        note: Of an observation.
        title: What it was, "" where the window puts `body` in words.
        body: Of a record that carries no observation.
        place: Post, or site.
        files: How many pieces of evidence.
        review: What is decided about it by a review or finding; "" for nothing.
        state: "draft", "signed", "sealed", "received", "unwitnessed" or "logged".
        marks: Of "void", "retracted", "amended", "correction", "placed", in this order.
        flags: Words such as "forked", sorted.
        reason: Why it is without effect, as verification/effect.py names it; "" where it counts.
        distrust: Of the laptop that signed it, as `distrust.Distrust`.
        signer: Call sign of who signed it, "" for a draft.
        own: Signed with the key of this home.
        asked, tasked: How many questions and other tasks about it nobody has finished.
        draft: The draft, None for a record.
    """

    hash: bytes
    number: int
    seq: int | None
    when: str
    brief: str
    title: str
    body: Body | None = None
    event: str = ""
    signed: str = ""
    kind: str = ""
    note: str = ""
    place: str = ""
    files: int = 0
    review: str = ""
    state: str
    marks: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    reason: str = ""
    distrust: str = ""
    signer: str = ""
    own: bool = True
    asked: int = 0
    tasked: int = 0
    draft: KeptDraft | None = None


def _never(_done: int, _of: int) -> bool:
    return False


def find(
    session: Session,
    asked: RecordQuery,
    *,
    language: str = "en",
    progress: OrderProgress = _never,
) -> Found:
    """Find all rows that match.

    Args:
        session: The home.
        asked: What is wanted, and in which order.
        language: Of the words in the columns, which an order follows.
        progress: Told while records are measured against the agreement's zones, where that is
            asked for, and while they are opened to put them in order.

    Raises:
        StoreError: The disk failed.
        InputError: A restriction that does not exist, or the measuring was stopped.
    """
    if asked.zone and asked.kind not in TYPES and not _measured(session, progress):
        raise InputError(
            "Stopped: which records lie in the zone is not known yet.",
            field="zone",
            advice="Choose the zone again, and let it finish.",
        )
    store = session.store
    if asked.text:
        access_log.note(session, Act.SEARCH, Purpose.PANEL, asked.text)
    signed = tuple(state for state in asked.states if state != "draft")
    none = bool(asked.states) and not signed
    numbers = array("q") if none else _numbers(session, asked, signed)
    if asked.review:
        numbers = _reviewed(store, numbers, asked.review)
    ordered = in_order(
        session, numbers, asked.by, language=language, rising=asked.rising, progress=progress
    )
    found = Found(
        drafts=tuple(_drafts(session, asked)),
        numbers=numbers if ordered is None else ordered,
        stopped=ordered is None,
        hidden=() if none else _hidden(session, asked, signed),
    )
    if found.count or not asked.text or asked.kind in TYPES:
        return found
    return replace(found, like=tuple(read.like_words(session, asked.text)))


def _hidden(
    session: Session, asked: RecordQuery, states: tuple[str, ...]
) -> tuple[tuple[str, int], ...]:
    """Rows that a list leaves out though they match, by their reasons, the most frequent first."""
    if asked.all_versions or asked.kind in TYPES:
        return ()
    aside = replace(asked, only=(*asked.only, "set_aside"), all_versions=True)
    numbers = _numbers(session, aside, states)
    if asked.review:
        numbers = _reviewed(session.store, numbers, asked.review)
    found = Counter(record_numbers.column(session.store, numbers, "reason"))
    return tuple(found.most_common())


def _measured(session: Session, progress: OrderProgress) -> bool:
    from fieldapp.app.records import zone_measuring  # noqa: PLC0415 - shapely is large

    return zone_measuring.measure_all(session, progress)


def _numbers(session: Session, asked: RecordQuery, states: tuple[str, ...]) -> array[int]:
    store = session.store
    if asked.kind in TYPES:
        return record_numbers.records(
            store,
            everybody=hub_keys.is_mission(store),
            types=TYPES[asked.kind],
            states=states,
            since=asked.since,
            until=asked.until,
        )
    by_figures = bool(asked.figures) or asked.at_least is not None
    query = Query(
        text=asked.text,
        vocabulary=_vocabulary(session),
        kinds=(asked.kind,) if asked.kind else (),
        states=states,
        since=asked.since,
        until=asked.until,
        calibres=(asked.calibre,) if asked.calibre else (),
        zones=(asked.zone,) if asked.zone else (),
        figures=(asked.figures,) if asked.figures else (),
        harmed=(asked.harmed,) if asked.harmed else (),
        at_least=asked.at_least,
        rule=typed_selection.counting_rule(session, asked=by_figures),
        only=asked.only,
        feeds=(asked.brought.kid,) if asked.brought else (),
        rows=(asked.brought.after + 1, asked.brought.until) if asked.brought else None,
        include_retracted=asked.all_versions,
        include_amended=asked.all_versions,
        include_void=asked.all_versions,
        limit=None,
    )
    return record_numbers.observations(store, query)


def _vocabulary(session: Session) -> Vocabulary | None:
    return None if session.pack is None else session.pack.vocabulary


def calibres(session: Session) -> list[str]:
    """Calibres that can be asked for: those that any observation states, ascending.

    Raises:
        StoreError: The disk failed.
    """
    return [str(each) for each in map_rows.calibres(session.store)]


def _reviewed(store: Store, numbers: array[int], wanted: str) -> array[int]:
    decided = reviews_and_findings.judged_states(store)
    if wanted == "none":
        return array("q", (each for each in numbers if each not in decided))
    states = DOUBTED if wanted == "doubted" else (wanted,)
    return array("q", (each for each in numbers if decided.get(each) in states))


def _drafts(session: Session, asked: RecordQuery) -> Sequence[KeptDraft]:
    if asked.states and "draft" not in asked.states:
        return []
    if asked.narrowed or asked.kind in ("patrol", "review"):
        return []
    if {"corrected", "retracted", "set_aside"} & set(asked.only):
        return []
    named = choices_named(_vocabulary(session), asked.text)
    if asked.text.strip() and not named:  # signs alone, which no observation has either
        return []
    return [kept for kept in draft_store.all_drafts(session) if _draft_matches(kept, asked, named)]


def _draft_matches(
    kept: KeptDraft, asked: RecordQuery, named: Sequence[tuple[str, Sequence[ListedCode]]]
) -> bool:
    draft = kept.draft
    if asked.kind in FIELDS_OF_KIND and asked.kind != draft_kind(draft):
        return False
    if "evidence" in asked.only and not draft.evidence:
        return False
    if asked.since is not None and kept.saved_at < asked.since:
        return False
    if asked.until is not None and kept.saved_at > asked.until:
        return False
    typed = draft_words(draft).casefold()
    return all(
        word.casefold() in typed or any(code in typed for _, code in choices)
        for word, choices in named
    )


def draft_kind(draft: Draft) -> str:
    """The kind of observation that a draft is of."""
    if draft.edits.get("kind"):
        return draft.edits["kind"]
    return draft.base.kind if draft.base else "ceasefire_violation"


def draft_words(draft: Draft) -> str:
    """Text typed into a draft, in one line."""
    typed = [draft.line, *(text for name, text in draft.edits.items() if name != "kind")]
    return " · ".join(text for text in typed if text.strip())


def rows(
    session: Session, found: Found, *, start: int, count: int, language: str, zone: str
) -> list[RecordRow]:
    """A window of the list.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    pack = pack_of(session)
    drafts = [_listed_draft(kept, zone) for kept in found.drafts[start : start + count]]
    first = max(0, start - len(found.drafts))
    numbers = found.numbers[first : first + count - len(drafts)]
    reviewed = reviews_and_findings.judged_states(session.store, numbers)
    placed = placements.positions(session.store, numbers)
    own, doubt = session.store.kid, distrust(session.store, pack)
    unfinished = _unfinished(session, pack)
    found_rows = []
    for each in record_numbers.entries(session.store, numbers):
        row = listed(each, pack, language=language, zone=zone, own=own, doubt=doubt)
        marks = (*row.marks, *(("placed",) if each.number in placed else ()))
        review = reviewed.get(each.number, "")
        row = replace(row, review=review, marks=marks)
        found_rows.append(_waited_for(session, row, unfinished) if unfinished else row)
    return drafts + found_rows


def _unfinished(session: Session, pack: Pack) -> list[GivenTask]:
    """Questions and other tasks about records that nobody has finished, taken reviews aside."""
    given = tasks.all_tasks(session.store, pack.roster)
    return [
        each
        for each in given
        if each.state in tasks.UNFINISHED and each.task.about and each.task.kind != "review"
    ]


def _waited_for(session: Session, row: RecordRow, unfinished: Sequence[GivenTask]) -> RecordRow:
    """The row with how many tasks about any version of it nobody has finished."""
    versions = {row.hash}
    if "correction" in row.marks:
        history = observations.history(session.store, row.hash)
        versions |= {version.hash for version in history.versions}
    kinds = [each.task.kind for each in unfinished if not versions.isdisjoint(each.task.about)]
    asked = kinds.count("question")
    return replace(row, asked=asked, tasked=len(kinds) - asked)


def _listed_draft(kept: KeptDraft, zone: str) -> RecordRow:
    draft = kept.draft
    return RecordRow(
        hash=b"",
        number=0,
        seq=None,
        when=in_zone(kept.saved_at, zone),
        brief=in_zone(kept.saved_at, zone),
        title=visible(draft_words(draft)),
        place=visible(draft.edits.get("post", "")),
        files=len(draft.evidence),
        state="draft",
        draft=kept,
    )


def listed(
    each: NumberedRecord, pack: Pack, *, language: str, zone: str, own: bytes, doubt: Distrust
) -> RecordRow:
    """A record's row.

    Args:
        each: The record.
        pack: The mission's lists and roster.
        language: Of the title.
        zone: IANA name of the zone of the times.
        own: Identifier of this home's key.
        doubt: Of laptops.
    """
    body = each.record.body
    seen = body.observation if isinstance(body, Amendment) else body
    marks = {
        "void": each.reason,
        "retracted": each.retracted,
        "amended": each.amended,
        "correction": each.correction,
    }
    at = in_zone(each.record.signed_at, zone)
    cells: dict[str, Any] = {"title": "", "body": body, "when": at, "brief": at}
    if isinstance(seen, Observation):
        label = labels(pack.vocabulary, language)
        event = span(seen.time).removesuffix(f" {zone}") if seen.time else ""
        cells = {
            "title": listed_title(seen, label),
            "kind": label("kind", seen.kind),
            "note": visible(seen.note),
            "when": moment(seen.time).removesuffix(f" {zone}") if seen.time else at,
            "brief": event or at,
            "event": event,
            "place": place_name(seen),
            "files": len(seen.evidence),
        }
    return RecordRow(
        hash=each.record.hash,
        number=each.number,
        seq=each.record.seq,
        signed=at,
        state=each.state,
        marks=tuple(mark for mark, holds in marks.items() if holds),
        flags=tuple(sorted(each.flags)),
        reason=each.reason,
        distrust=doubt(each.record.kid),
        signer=signer_of(each.record.kid, pack),
        own=each.record.kid == own,
        **cells,
    )


def signer_of(kid: bytes, pack: Pack) -> str:
    """Call sign of a key's holder, the key identifier where the roster has none; safe to show."""
    device = pack.roster.device(kid)
    return visible(device.name) if device else kid.hex()
