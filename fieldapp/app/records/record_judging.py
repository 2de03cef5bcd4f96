"""Judging about one record: its findings and links, what may tell of the same, the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import (
    counting_state,
    event_links,
    link_misfits,
    mission_rules,
    party_remarks,
    signed_findings,
    suggested_links,
)
from fieldapp.app.judging.party_remarks import PartyRemark
from fieldapp.app.records.distrust import distrust
from fieldapp.app.records.read import OpenedRecord
from fieldapp.app.records.record_list import signer_of
from fieldapp.errors import FieldappError
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Amendment
from fieldapp.observation.local_time import in_zone
from fieldapp.observation.observation import Observation
from fieldapp.store.interface import Store
from fieldapp.store.records import linked_state, log_state, map_rows, placements, record_numbers
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.verification.findings.one_event import names_of_event
from fieldapp.verification.rules.judge import ProvisionJudgement
from fieldapp.verification.suggested.misfits import Misfit
from fieldapp.wording.observation_text import labels, listed_title, span
from fieldapp.wording.safe_text import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHere:
    """A link that names a record.

    Attributes:
        hash: Of the link.
        relation: One of `link_body.RELATIONS`.
        count: Members.
        times: Of the events of its other members, where they are observations that are here.
        why: The reason that was signed; safe to show.
        signer: Call sign.
        reason: Why it does not group, "" where it does.
        stands: It can be withdrawn: it groups, or is held.
        misfit: Times and places of what it joins that cannot meet.
    """

    hash: bytes
    relation: str
    count: int
    times: tuple[str, ...]
    why: str
    signer: str
    reason: str
    stands: bool
    misfit: Misfit


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An observation that may tell of the same events.

    Attributes:
        hash: Of its first version.
        text: What it says, and who signed it; safe to show.
        relation, level: As they are suggested.
        apart_s: Seconds between both.
        distrust: Of its laptop, as `distrust.Distrust`.
    """

    hash: bytes
    text: str
    relation: str
    level: str
    apart_s: int
    distrust: str = ""


@dataclass(frozen=True, slots=True)
class Partners:
    """Observations that are suggested beside one.

    Attributes:
        found: The strongest first.
        not_compared: Number of observations of that time that were not looked at.
    """

    found: Sequence[Partner] = ()
    not_compared: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingHere:
    """A finding that rests on a record, or on a link of it.

    Attributes:
        hash: Of the finding.
        state, confidence: Codes.
        role: Of its author, "" of an unknown device.
        reason: Why it is without effect, "" where it is in force.
        shaken: What it rests on changed since it took effect.
        doubted: Somebody disputed or questioned since what it rests on.
        since: Place in the log since which it is in force; None where that is not known here.
    """

    hash: bytes
    state: str
    confidence: str
    role: str
    reason: str
    shaken: bool
    doubted: bool
    since: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordJudging:
    """Judging about one record.

    Attributes:
        findings: That rest on it, in the order of the log.
        links: That name it, in the order of the log.
        judgements: By the rules that are applied.
        rules: Version of the rule file; None where there is none.
        remarks: Of the parties' liaison officers on it, in the order of the log.
        trouble: Why the rules cannot be told, None where they can.
    """

    findings: tuple[FindingHere, ...] = ()
    links: tuple[LinkHere, ...] = ()
    judgements: tuple[ProvisionJudgement, ...] = ()
    rules: int | None = None
    remarks: tuple[PartyRemark, ...] = ()
    trouble: FieldappError | None = None


NOTHING_JUDGED = RecordJudging()


def of_record(session: Session, opened: OpenedRecord) -> RecordJudging:
    """Findings and links of an observation, and what the rules say of its version in force.

    Raises:
        StoreError: The disk failed.
    """
    store, pack = session.store, pack_of(session)
    linked = _around(session, opened)
    own = {version.hash for version in opened.versions}
    links = []
    for hash_ in linked.links.order:
        record = linked.records[hash_]
        body, reason = record.body, linked.links.effects[hash_].reason
        if isinstance(body, Link) and body.withdraws is None:
            links.append(
                LinkHere(
                    hash=hash_,
                    relation=body.relation,
                    count=len(body.members),
                    times=tuple(_times(store, set(body.members) - own)),
                    why=visible(body.reason),
                    signer=signer_of(record.kid, pack),
                    reason=reason,
                    stands=not reason or reason in event_links.HELD,
                    misfit=link_misfits.of_links(store, linked, [body])[0],
                )
            )
    names = own | {each.hash for each in links} | _twins(linked, own)
    found = RecordJudging(
        findings=tuple(_findings(session, names)),
        links=tuple(links),
        remarks=tuple(party_remarks.about(session, own)),
    )
    row = next((v for v in opened.versions if not v.out_of_force), None)
    if row is None:
        return found
    try:
        rules = mission_rules.rules(session)
    except FieldappError as e:
        return replace(found, trouble=e)
    if rules is None:
        return found
    placed = placements.in_force(store).get(row.hash)
    context = mission_rules.context(session)
    judged = tuple(mission_rules.judged(row.observation, rules, context, placed))
    return replace(found, judgements=judged, rules=rules.version)


def _twins(linked: LinkedState, own: AbstractSet[bytes]) -> set[bytes]:
    """Versions of the observations that tell of the same events as one: findings on them hold."""
    versions = {each.hash: each.versions for each in linked.threads.values()}
    thread = next((name for name, some in versions.items() if not own.isdisjoint(some)), None)
    if thread is None:
        return set()
    names = names_of_event(thread, linked.links.forest)
    return {version for name in names for version in versions.get(name, ())}


def _times(store: Store, names: AbstractSet[bytes]) -> Iterator[str]:
    """Times of the events of observations, the earliest first."""
    numbers = [n for each in names if (n := record_numbers.number(store, each)) is not None]
    bodies = [each.record.body for each in record_numbers.entries(store, numbers)]
    seen = [body.observation if isinstance(body, Amendment) else body for body in bodies]
    yield from sorted(
        span(each.time) for each in seen if isinstance(each, Observation) and each.time
    )


def _findings(session: Session, names: AbstractSet[bytes]) -> Iterator[FindingHere]:
    roster = pack_of(session).roster
    for each in signed_findings.about(session, names):
        if each.body.withdraws is not None or names.isdisjoint(each.body.targets):
            continue
        device, conclusion = roster.device(each.record.kid), each.conclusion
        yield FindingHere(
            hash=each.record.hash,
            state=each.body.state,
            confidence=each.body.confidence,
            role=device.role if device else "",
            reason=conclusion.effect.reason,
            shaken=bool(conclusion.shaken),
            doubted=bool(each.doubted),
            since=conclusion.since,
        )


def _around(session: Session, opened: OpenedRecord) -> LinkedState:
    state = log_state.newest(session.store)
    return linked_state.around(session.store, state, {v.hash for v in opened.versions})


def hashes(session: Session, numbers: Sequence[int]) -> Sequence[bytes]:
    """Hashes of the records with these numbers, in their order.

    Raises:
        StoreError: The disk failed.
    """
    return map_rows.hashes(session.store, numbers)


def texts(
    session: Session, names: Sequence[bytes], language: str, zone: str
) -> Sequence[tuple[str, str]]:
    """Texts of records in their order: when, what, and who signed it; safe to show.

    Each with the distrust of its laptop, as `distrust.Distrust`.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store, pack = session.store, pack_of(session)
    threads = linked_state.around(store, log_state.newest(store), set(names)).threads.values()
    seen = dict(log_state.seen(store, [t.current for t in threads if t.current is not None]))
    label, doubt = labels(pack.vocabulary, language), distrust(store, pack)
    found: dict[bytes, tuple[str, str]] = {}
    for each in threads:
        if each.current is None:
            continue
        observation = seen[each.current]
        when = "" if observation.time is None else in_zone(observation.time.start, zone)
        parts = (when, listed_title(observation, label), signer_of(each.kid, pack))
        entry = " · ".join(filter(None, parts)), doubt(each.kid)
        found |= dict.fromkeys((each.hash, *each.versions), entry)
    return [found.get(name, (name.hex()[:16], "")) for name in names]


def partners(session: Session, record_hash: bytes, language: str) -> Partners:
    """Observations that are suggested beside one.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store, pack = session.store, pack_of(session)
    state = counting_state.state_at(session)
    linked = linked_state.around(store, state.log, {record_hash})
    thread = next((t for t in linked.threads.values() if record_hash in t.versions), None)
    if thread is None:
        return Partners()
    suggested = suggested_links.of_thread(state, thread)
    others = {each.b if each.a == thread.hash else each.a: each for each in suggested.found}
    near = linked_state.around(store, state.log, set(others)) if others else None
    threads = () if near is None else near.threads.values()
    seen = dict(log_state.seen(store, [t.current for t in threads if t.current is not None]))
    label, doubt = labels(pack.vocabulary, language), distrust(store, pack)
    made = [
        Partner(
            hash=each.hash,
            text=f"{listed_title(seen[each.current], label)} · {signer_of(each.kid, pack)}",
            relation=others[each.hash].relation,
            level=others[each.hash].level,
            apart_s=others[each.hash].apart_s,
            distrust=doubt(each.kid),
        )
        for each in threads
        if each.hash in others and each.current is not None
    ]
    order = ("strong", "fair", "weak")
    made.sort(key=lambda each: (order.index(each.level), each.apart_s, each.hash))
    return Partners(made, suggested.not_compared)
