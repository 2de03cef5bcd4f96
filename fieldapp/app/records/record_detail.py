"""One record in full: its content, its history, and its correction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Any, Final

from fieldapp.app.entry import listed_region, signing
from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_reading import texts_of
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import fetching, read, record_judging, tasks, zone_lines
from fieldapp.app.records.distrust import distrust
from fieldapp.app.records.fetching import FetchRequest
from fieldapp.app.records.read import OpenedRecord, Purpose
from fieldapp.app.records.record_judging import NOTHING_JUDGED, RecordJudging
from fieldapp.app.records.record_list import RecordRow, listed, signer_of
from fieldapp.ledger.record import Finding, Placement, RecordType, Review
from fieldapp.ledger.roles import rights
from fieldapp.ledger.roster import may_sign
from fieldapp.mission.pack import Pack
from fieldapp.observation.field_table import STATEMENT
from fieldapp.observation.notation.coordinates import format_decimal
from fieldapp.observation.notation.position import format_place
from fieldapp.observation.observation import FIELDS, Observation
from fieldapp.store.index.erasures import Erasure
from fieldapp.store.records import reviews_and_findings
from fieldapp.store.transfer import bundles
from fieldapp.wording.observation_text import Label, labels, lines, listed_title, name_of, words
from fieldapp.wording.safe_text import visible

_OF_SEQUENCE: Final = (
    "post", "sensor", "sensor_id", "means", "directions", "distance", "site", "control", "region",
)  # fmt: skip
"""Fields that stay the same where a camera's sequence goes on in another record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One event in the history of a record.

    Attributes:
        at: By the clock of whoever signed it.
        what: "version", "amended", "retracted", "reviewed", "found", "placed", "unplaced",
            "asked", "tasked", "answered".
        text: Reason, or what it says; safe to show.
        hash: Of the record.
        reason: Why it is without effect, as verification/effect.py names it; "" where it has one.
        signer: Call sign of who signed it.
        state: Of an amendment or a retraction, as ObservationRow; of a question or task, of tasks.
    """

    at: datetime
    what: str
    text: str
    hash: bytes
    reason: str = ""
    signer: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidencePiece:
    """A piece of evidence that a record names: SHA-256, bytes, media type, whether it is here.

    Attributes:
        erased: Why headquarters erased it, "" where it did not.
        asked: How a request to headquarters for it stands; None where it was not asked for.
        can_ask: It is another's, is not here, and can be asked for now.
    """

    sha256: bytes
    size: int
    media_type: str
    here: bool
    erased: str = ""
    asked: FetchRequest | None = None
    can_ask: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One record in full.

    Attributes:
        listed: As in the list.
        observation: As it was signed, None where it carries none.
        lines: (name, text) of everything known of the observation.
        typed: (name, text), as it was typed.
        signed_at: By the device clock.
        clock: Where the device had its time from.
        signer: Call sign, and team where that is known.
        history: Oldest first; more than one line where something happened.
        evidence: What it names.
        sealed: How many sealed fields it has.
        erased_values: Why headquarters erased the values of some of them.
        newer: Hash of the version that took its place.
        log_index: Place in the hub's log, where that was proven.
        sent: A bundle or the network took it along, or it is another's.
        offers: What this home may sign about it: of "review", "ask", "place", "link", "find".
        judging: Findings on it, its links, and what the rules say of it.
    """

    listed: RecordRow
    observation: Observation | None
    lines: tuple[tuple[str, str], ...]
    typed: tuple[tuple[str, str], ...]
    signed_at: datetime
    clock: str
    signer: str
    history: tuple[Happened, ...]
    evidence: tuple[EvidencePiece, ...]
    sealed: int
    erased_values: tuple[str, ...] = ()
    newer: bytes | None
    log_index: int | None
    sent: bool
    offers: frozenset[str] = frozenset()
    judging: RecordJudging = NOTHING_JUDGED


def detail(
    session: Session, record_hash: bytes, *, purpose: Purpose, language: str, zone: str
) -> Detail:
    """One record in full.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
        InputError: There is no such record.
    """
    pack = pack_of(session)
    opened = read.open_record(session, record_hash, purpose)
    record = opened.entry.record
    label, word = labels(pack.vocabulary, language), words(language)
    store = session.store
    doubt = distrust(store, pack)
    row = listed(opened.entry, pack, language=language, zone=zone, own=store.kid, doubt=doubt)
    decided = reviews_and_findings.judged_states(session.store, [row.number])
    row = replace(row, review=decided.get(row.number, ""))
    common: dict[str, Any] = {
        "listed": row,
        "observation": opened.observation,
        "signed_at": record.signed_at,
        "sent": record.kid != session.store.kid
        or record.seq < bundles.first_unsealed(session.store),
        "clock": record.clock,
        "signer": _with_team(row.signer, record.kid, pack),
        "evidence": tuple(
            EvidencePiece(
                sha256=ref.sha256,
                size=ref.size,
                media_type=visible(ref.media_type),
                here=ref.sha256 in opened.here,
                erased=_reason(opened.erased.get(ref.sha256)),
                asked=fetching.request(session, ref.sha256),
                can_ask=fetching.can_ask(session, ref.sha256),
            )
            for ref in opened.evidence
        ),
    }
    seen = opened.observation
    if seen is None or opened.row is None:
        return Detail(
            **common, lines=(), typed=(), history=(), sealed=0, newer=None, log_index=None
        )
    return Detail(
        **common,
        lines=(
            *_lines(seen, label, word, pack),
            *listed_region.lines(seen, pack, word),
            *zone_lines.lines(seen, pack.agreement, word),
        ),
        typed=tuple((visible(name), visible(text)) for name, text in seen.as_typed),
        history=_history(opened, label, pack, _tasks_about(session, pack, opened)),
        sealed=len(seen.sealed),
        erased_values=tuple(
            filter(None, (_reason(opened.erased.get(each)) for each in seen.sealed))
        ),
        newer=opened.row.amended_by,
        log_index=opened.row.log_index,
        offers=_offers(pack, session.store.kid, record.kid) - _never(seen),
        judging=record_judging.of_record(session, opened),
    )


def _reason(erasure: Erasure | None) -> str:
    return "" if erasure is None else visible(erasure.reason)


def _lines(
    seen: Observation, label: Label, word: Mapping[str, str], pack: Pack
) -> Iterator[tuple[str, str]]:
    """Lines of an observation; devices by their call signs, places with their positions."""
    names = {kid.hex(): kid for kid in (seen.observed_by, seen.gateway) if kid is not None}
    positions = _positions(seen, word)
    known = [(name, text) for name, text in lines(seen, label, word) if name != "evidence"]
    yield from ((name, at) for name, at in positions.items() if name not in dict(known))
    for name, text in known:
        if name in positions:
            yield name, f"{text} · {positions[name]}"
        else:
            yield name, _named_device(names[text], word, pack) if text in names else text


def _positions(seen: Observation, word: Mapping[str, str]) -> dict[str, str]:
    """Positions of post and site by the names of their lines: a paper has no map beside it."""
    return {
        name_of(name, word, seen.kind): format_decimal(place.lat_e7, place.lon_e7)
        for name, place in (("post", seen.post), ("site", seen.site))
        if place is not None and place.lat_e7 is not None and place.lon_e7 is not None
    }


def _named_device(kid: bytes, word: Mapping[str, str], pack: Pack) -> str:
    if pack.roster.device(kid) is None:
        return f"{kid.hex()} ({word['no_device']})"
    return signer_of(kid, pack)


def _with_team(signer: str, kid: bytes, pack: Pack) -> str:
    device = pack.roster.device(kid)
    team = device.team if device is not None and device.is_named else ""
    return f"{signer} ({visible(team)})" if team else signer


def _never(seen: Observation) -> frozenset[str]:
    """What nobody may sign about an observation: a party's word is one event with none."""
    return frozenset({"link"} if seen.kind == STATEMENT else ())


def _offers(pack: Pack, own: bytes, owner: bytes) -> frozenset[str]:
    device = pack.roster.device(own)
    if device is None or own == owner:
        return frozenset()
    asked = {
        "review": RecordType.REVIEW, "ask": RecordType.TASK, "place": RecordType.PLACEMENT,
        "link": RecordType.LINK,
    }  # fmt: skip
    offers = {name for name, kind in asked.items() if may_sign(device, kind)}
    # Who may approve findings signs that type too, and authors none.
    authors = RecordType.FINDING in rights(device.role).signs
    return frozenset(offers | {"find"} if authors else offers)


def _tasks_about(session: Session, pack: Pack, opened: OpenedRecord) -> Iterator[Happened]:
    """Questions and other tasks about any version of it, and the answers that hold.

    Whoever takes a record from the queue gives no task: that is left out.
    """
    versions = {version.hash for version in opened.versions}
    for each in tasks.all_tasks(session.store, pack.roster):
        if versions.isdisjoint(each.task.about) or each.task.kind == "review":
            continue
        yield Happened(
            at=each.given_at,
            what="asked" if each.task.kind == "question" else "tasked",
            text=visible(each.task.text),
            hash=each.hash,
            signer=visible(each.giver),
            state=each.state,
        )
        if each.answered_at is not None and each.answer is not None:
            yield Happened(
                at=each.answered_at,
                what="answered",
                text=visible(" · ".join(filter(None, (each.state, each.note)))),
                hash=each.answer,
                signer=visible(each.laptop),
            )


def _history(
    opened: OpenedRecord, label: Label, pack: Pack, tasks_: Iterable[Happened]
) -> tuple[Happened, ...]:
    titles = _version_texts([v.observation for v in opened.versions], label)
    happened = [
        Happened(
            at=v.signed_at,
            what="version",
            text=title,
            hash=v.hash,
            reason=v.reason,
            signer=signer_of(v.kid, pack),
        )
        for v, title in zip(opened.versions, titles, strict=True)
    ]
    happened += [
        Happened(
            at=c.signed_at,
            what="retracted" if c.retracts else "amended",
            text=visible(c.reason),
            hash=c.hash,
            reason=c.without_effect,
            signer=signer_of(c.kid, pack),
            state=opened.proven.get(c.hash, ""),
        )
        for c in opened.corrections
    ]
    happened += [
        Happened(
            at=record.signed_at,
            what="reviewed" if isinstance(body, Review) else "found",
            text=visible(" · ".join(filter(None, (body.state, body.note)))),
            hash=record.hash,
            reason=effect.reason,
            signer=signer_of(record.kid, pack),
        )
        for record, effect in opened.about
        if isinstance(body := record.body, Review | Finding)
    ]
    happened += [
        Happened(
            at=record.signed_at,
            what="placed" if body.post is not None else "unplaced",
            text=visible(" · ".join(filter(None, (_where(body), body.reason)))),
            hash=record.hash,
            reason=effect.reason,
            signer=signer_of(record.kid, pack),
        )
        for record, effect in opened.about
        if isinstance(body := record.body, Placement)
    ]
    happened += tasks_
    return tuple(sorted(happened, key=lambda event: (event.at, event.what != "version")))


def _version_texts(versions: Sequence[Observation], label: Label) -> list[str]:
    """Titles of versions; one that reads as the one before it names the fields that changed."""
    word = words(label.language)
    titles = [listed_title(each, label) for each in versions]
    made = titles[:1]
    for (before, after), (old, new) in zip(pairwise(versions), pairwise(titles), strict=True):
        changed = [name for name in FIELDS if getattr(before, name) != getattr(after, name)]
        # Sealed fields have a word of their own; the line as typed changes with the others.
        named = (word.get(f"field_{name}") or word.get(name) for name in changed)
        names = ", ".join(filter(None, named))
        made.append(f"{new} · {names}" if old == new and names else new)
    return made


def _where(body: Placement) -> str:
    return "" if body.post is None else format_place(body.post)


def correction(found: Detail, reason: str) -> Draft:
    """The draft of a correction: everything as it was signed, until it is edited.

    Args:
        found: What is corrected; it carries an observation.
        reason: Why; it is signed.
    """
    seen = found.observation
    assert seen is not None  # noqa: S101 - said above
    return Draft(
        base=seen,
        evidence=seen.evidence,
        sealed=seen.sealed,
        drawn=seen.drawn,
        target=found.listed.hash,
        number=found.listed.seq or 0,
        reason=reason,
    )


def continuation(found: Detail) -> Draft:
    """The draft of the record that goes on with a camera's sequence, from the same place.

    Args:
        found: What is continued; it carries an observation with steps.
    """
    seen = found.observation
    assert seen is not None  # noqa: S101 - said above
    texts = texts_of(seen)
    same = {name: texts[name] for name in _OF_SEQUENCE if texts[name]}
    return Draft(edits=same | {"continues": found.listed.hash.hex()})


def retract(session: Session, record_hash: bytes, reason: str, now: datetime) -> None:
    """Withdraw an observation.

    Raises:
        InputError: The reason is empty.
        StoreError: As detail.
    """
    signing.retract(session.store, pack_of(session), record_hash, reason=reason, now=now)
